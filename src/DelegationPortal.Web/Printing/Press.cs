using DelegationPortal.Contacts;
using DelegationPortal.Documents;
using DelegationPortal.Maps;
using DelegationPortal.Pdf;
using DelegationPortal.Trips;
using DelegationPortal.Web.Shell;
using Microsoft.Extensions.Localization;

namespace DelegationPortal.Web.Printing;

/// <summary>Prints what readers take along, in their language.</summary>
internal sealed class Press(Editions editions, RouteMaps maps, TimeProvider clock, IStringLocalizer<Texts> texts) : IDisposable
{
    private const string MediaType = "application/pdf";

    // Pages stay quick and memory small, however many documents are asked for at once.
    private readonly SemaphoreSlim _presses = new(Math.Max(1, Environment.ProcessorCount / 2));

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    public Task<Document> PrintAsync(TripDetails trip, StopDetails stop, Audience reader, Uri portal, CancellationToken cancellation) =>
        PrintAsync(trip, $"-{stop.Slug}", StopPrint.Create(trip, stop, editions.Make(trip, stop, reader, Today, portal), maps, texts), cancellation);

    public Task<Document> PrintAsync(TripDetails trip, Audience reader, Uri portal, CancellationToken cancellation) =>
        PrintAsync(trip, "", TripPrint.Create(trip, editions.Make(trip, null, reader, Today, portal), maps, texts), cancellation);

    /// <summary>The report and the sheets of all stops.</summary>
    public async Task<IReadOnlyList<Document>> PrintAllAsync(TripDetails trip, Audience reader, Uri portal, CancellationToken cancellation)
    {
        List<Document> documents = [await PrintAsync(trip, reader, portal, cancellation)];
        foreach (var stop in trip.Stops)
        {
            documents.Add(await PrintAsync(trip, stop, reader, portal, cancellation));
        }

        return documents;
    }

    public void Dispose() => _presses.Dispose();

    private async Task<Document> PrintAsync(TripDetails trip, string ending, PdfDocument document, CancellationToken cancellation)
    {
        await _presses.WaitAsync(cancellation);
        try
        {
            using var file = new MemoryStream();
            document.Write(file);
            return new Document(DocumentNames.Of(trip, $"{ending}.pdf"), MediaType, file.ToArray());
        }
        finally
        {
            _presses.Release();
        }
    }
}
