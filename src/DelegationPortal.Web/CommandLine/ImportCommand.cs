using System.CommandLine;
using DelegationPortal.Accounts;
using DelegationPortal.Articles;
using DelegationPortal.Data;
using DelegationPortal.Web.Hosting;

namespace DelegationPortal.Web.CommandLine;

/// <summary><c>portal import FILE… [--publish]</c>: stores articles and their trips; works beside a running portal.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var files = ArticleFilesArgument.Create();
        var publish = new Option<bool>("--publish") { Description = CommandTexts.Get("ImportPublish") };
        var command = new Command("import", CommandTexts.Get("Import")) { files, publish };
        command.SetAction((parsed, cancellation) => ImportAsync(parsed.GetRequiredValue(files), parsed.GetValue(publish), cancellation));
        return command;
    }

    private static async Task<int> ImportAsync(string[] files, bool publish, CancellationToken cancellation)
    {
        try
        {
            await using var app = PortalHost.Build([]);
            await app.Services.GetRequiredService<PortalDatabase>().PrepareAsync(() => Task.CompletedTask, cancellation);
            var articles = app.Services.GetRequiredService<ArticleCommands>();
            var status = PortalCommand.Done;
            foreach (var file in files)
            {
                status = Math.Max(status, await ImportAsync(articles, file, publish, cancellation));
            }

            return status;
        }
        catch (Exception exception) when (StartFailure.Sentence(exception) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return PortalCommand.Failed;
        }
    }

    private static async Task<int> ImportAsync(ArticleCommands articles, string file, bool publish, CancellationToken cancellation)
    {
        var article = ArticleFile.Read(file);
        if (article.Text is null)
        {
            await Console.Error.WriteLineAsync($"{file}: {article.Error}");
            return PortalCommand.Failed;
        }

        var outcome = await articles.ImportAsync(Path.GetFileName(file), article.Text, publish, Actor.Portal, cancellation);
        await (outcome.Result == ImportResult.NoTripReport ? Console.Error : Console.Out)
            .WriteLineAsync(CommandTexts.Get($"Import{outcome.Result}", file, outcome.TripSlug, outcome.Reason));
        return outcome.Result == ImportResult.NoTripReport ? PortalCommand.Failed : PortalCommand.Done;
    }
}
