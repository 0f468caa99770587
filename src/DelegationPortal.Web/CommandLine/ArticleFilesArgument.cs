using System.CommandLine;

namespace DelegationPortal.Web.CommandLine;

/// <summary>The files that a verb works on.</summary>
internal static class ArticleFilesArgument
{
    public static Argument<string[]> Create()
    {
        var files = new Argument<string[]>("FILE") { Description = CommandTexts.Get("Files"), Arity = ArgumentArity.OneOrMore };

        // A mistyped option would otherwise pass for the name of a file.
        files.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(t => t.Value.StartsWith("--", StringComparison.Ordinal)) is { } option)
            {
                result.AddError(CommandTexts.Get("UnknownArgument", option.Value));
            }
        });
        return files;
    }
}
