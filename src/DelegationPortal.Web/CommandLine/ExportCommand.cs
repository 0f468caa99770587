using System.CommandLine;
using System.Globalization;
using DelegationPortal.Accounts;
using DelegationPortal.Contacts;
using DelegationPortal.Data;
using DelegationPortal.Documents;
using DelegationPortal.Trips;
using DelegationPortal.Web.Documents;
using DelegationPortal.Web.Hosting;
using DelegationPortal.Web.Printing;
using DelegationPortal.Web.Shell;

namespace DelegationPortal.Web.CommandLine;

/// <summary><c>portal export TRIP --format … --output FILE</c>: the documents of the web, byte for byte; works beside a running portal.</summary>
internal static class ExportCommand
{
    private const string StandardOutput = "-";
    private const string Pdf = "pdf";
    private const string Zip = "zip";

    public static Command Create()
    {
        var trip = new Argument<string>("TRIP") { Description = CommandTexts.Get("ExportTrip") };
        var format = new Option<string>("--format") { Description = CommandTexts.Get("ExportFormat"), Required = true };
        format.AcceptOnlyFromAmong([Pdf, .. TripDocuments.ByFormat.Keys, Zip]);
        var output = new Option<string>("--output") { Description = CommandTexts.Get("ExportOutput"), Required = true };
        var language = new Option<string>("--language") { Description = CommandTexts.Get("ExportLanguage"), DefaultValueFactory = _ => LanguageChoice.Default };
        language.AcceptOnlyFromAmong(LanguageChoice.Spoken);
        var command = new Command("export", CommandTexts.Get("Export")) { trip, format, output, language };
        command.SetAction((parsed, cancellation) =>
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(parsed.GetRequiredValue(language));
            return ExportAsync(parsed.GetRequiredValue(trip), parsed.GetRequiredValue(format), parsed.GetRequiredValue(output), cancellation);
        });
        return command;
    }

    private static async Task<int> ExportAsync(string slug, string format, string output, CancellationToken cancellation)
    {
        try
        {
            await using var app = PortalHost.Build([]);
            await app.Services.GetRequiredService<PortalDatabase>().PrepareAsync(() => Task.CompletedTask, cancellation);
            var trip = await app.Services.GetRequiredService<TripQueries>().FindAsync(slug, Audience.Public, evenUnpublished: false, cancellation);
            if (trip is null)
            {
                return await FailAsync(await WhyNotAsync(app, slug, cancellation));
            }

            if (await MakeAsync(app, trip, format, cancellation) is not { } document)
            {
                return await FailAsync(CommandTexts.Get("ExportNoDays", slug));
            }

            await WriteAsync(document, output, cancellation);
            await Console.Error.WriteLineAsync(CommandTexts.Get("ExportDone", slug, output));
            return PortalCommand.Done;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException && StartFailure.Sentence(exception) is null)
        {
            return await FailAsync(CommandTexts.Get("ExportNotWritten", output, exception.Message));
        }
        catch (Exception exception) when (StartFailure.Sentence(exception) is { } sentence)
        {
            return await FailAsync(sentence);
        }
    }

    private static async Task<Document?> MakeAsync(WebApplication app, TripDetails trip, string format, CancellationToken cancellation)
    {
        var (press, portal) = (app.Services.GetRequiredService<Press>(), app.AddressOf(PortalUrls.Start));
        return format switch
        {
            Pdf => await press.PrintAsync(trip, Audience.Public, portal, cancellation),
            Zip => TripArchive.Of(trip, DocumentAddresses.At(portal), await press.PrintAllAsync(trip, Audience.Public, portal, cancellation)),
            _ => TripDocuments.ByFormat[format](trip, DocumentAddresses.At(portal)),
        };
    }

    private static async Task<string> WhyNotAsync(WebApplication app, string slug, CancellationToken cancellation) =>
        await app.Services.GetRequiredService<TripQueries>().WhereaboutsAsync(slug, cancellation) switch
        {
            { MovedTo: { } now } => CommandTexts.Get("ExportMoved", slug, now),
            { } => CommandTexts.Get("ExportWithdrawn", slug),
            null => CommandTexts.Get(
                await app.Services.GetRequiredService<TripDeskQueries>().FindAsync(slug, Actor.Portal, cancellation) is null ? "ExportNoTrip" : "ExportDraft", slug),
        };

    // Whoever reads the file meanwhile finds the old one or the new one, never half of it.
    private static async Task WriteAsync(Document document, string output, CancellationToken cancellation)
    {
        if (output == StandardOutput)
        {
            await using var standardOutput = Console.OpenStandardOutput();
            await standardOutput.WriteAsync(document.Content, cancellation);
            return;
        }

        var file = Path.GetFullPath(output);
        var unfinished = $"{file}.{Guid.NewGuid():N}";
        try
        {
            await File.WriteAllBytesAsync(unfinished, document.Content, cancellation);
            File.Move(unfinished, file, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static async Task<int> FailAsync(string sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return PortalCommand.Failed;
    }
}
