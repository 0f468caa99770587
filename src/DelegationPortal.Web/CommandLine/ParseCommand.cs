using System.CommandLine;
using System.Text;
using DelegationPortal.Articles;

namespace DelegationPortal.Web.CommandLine;

/// <summary><c>portal parse [--explain] FILE…</c>: prints what the importer recognises; touches no database.</summary>
internal static class ParseCommand
{
    public static Command Create()
    {
        var files = ArticleFilesArgument.Create();
        var explain = new Option<bool>("--explain") { Description = CommandTexts.Get("ParseExplain") };
        var command = new Command("parse", CommandTexts.Get("Parse")) { files, explain };
        command.SetAction(parsed => Parse(parsed.GetRequiredValue(files), parsed.GetValue(explain)));
        return command;
    }

    private static int Parse(string[] files, bool explain)
    {
        // Always UTF-8, whatever the terminal's encoding: others read this.
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        var status = PortalCommand.Done;
        foreach (var file in files)
        {
            var article = ArticleFile.Read(file);
            if (article.Text is null)
            {
                status = PortalCommand.Failed;
                Console.Error.WriteLine($"{file}: {article.Error}");
            }

            Write(output, file, article, explain);
        }

        return status;
    }

    private static void Write(TextWriter output, string file, ArticleFile article, bool explain)
    {
        switch (article.Text)
        {
            case null when !explain:
                Articles.ParseResult.WriteError(output, file, article.Error!);
                break;
            case { } text when explain:
                output.Write(ParseExplanation.Of(text));
                break;
            case { } text:
                Articles.ParseResult.WriteLine(output, file, ArticleImporter.Read(text));
                break;
        }
    }
}
