using System.CommandLine;
using System.Runtime;
using System.Text;
using DelegationPortal.Articles;
using DelegationPortal.Maps;

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

        // Nobody waits between two pages: collecting beside the reading would only take its processors.
        GCSettings.LatencyMode = GCLatencyMode.Batch;

        // The cities are read while the first page is opened and cleaned.
        _ = Task.Run(() => Gazetteer.Default);

        // Pages do not depend on each other; they are still printed in the order given.
        foreach (var (file, error, printed) in files.AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(file => Read(file, explain)))
        {
            if (error is not null)
            {
                status = PortalCommand.Failed;
                Console.Error.WriteLine($"{file}: {error}");
            }

            output.Write(printed);
        }

        return status;
    }

    private static (string File, string? Error, string Printed) Read(string file, bool explain)
    {
        var article = ArticleFile.Read(file);
        using var printed = new StringWriter();
        switch (article.Text)
        {
            case null when !explain:
                Articles.ParseResult.WriteError(printed, file, article.Error!);
                break;
            case { } text when explain:
                printed.Write(ParseExplanation.Of(text));
                break;
            case { } text:
                Articles.ParseResult.WriteLine(printed, file, ArticleImporter.Read(text));
                break;
        }

        return (file, article.Error, printed.ToString());
    }
}
