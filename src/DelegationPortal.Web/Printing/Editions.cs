using System.Security.Cryptography;
using DelegationPortal.Contacts;
using DelegationPortal.Documents;
using DelegationPortal.History;
using DelegationPortal.Trips;
using DelegationPortal.Web.Documents;
using DelegationPortal.Web.Shell;
using Microsoft.Extensions.Options;

namespace DelegationPortal.Web.Printing;

/// <summary>Makes editions, and says of one that somebody holds in their hands whether it still holds.</summary>
internal sealed class Editions(TripQueries trips, ChangeQueries changes, IOptions<PortalOptions> options)
{
    // Nobody reads it: what a document says does not depend on where the portal is.
    private static readonly DocumentLinks Nowhere = DocumentAddresses.At(new Uri("https://portal.invalid/"));

    private readonly Lazy<EditionSeal> _seal = new(() => new EditionSeal(EditionKey.Of(options.Value.DataDirectory)));

    /// <param name="stop">Null for the report of the whole trip.</param>
    /// <param name="portal">Where the portal's addresses begin.</param>
    public Edition Make(TripDetails trip, StopDetails? stop, Audience reader, DateOnly day, Uri portal)
    {
        var facts = new EditionFacts(trip.Id, stop?.Slug, reader, day, ChangedAt(trip), Hash(trip, stop));
        var address = new Uri(portal, PortalUrls.Edition(_seal.Value.Write(facts)));
        return new Edition(portal, day, address, DocumentJson.Of(TripJson.Of(Said(trip, stop), DocumentAddresses.At(portal))), new Guid(SHA256.HashData([.. facts.Hash, .. BitConverter.GetBytes(day.DayNumber)]).AsSpan(0, 16)));
    }

    /// <returns>Null when the portal never made such an edition.</returns>
    public async Task<EditionState?> CheckAsync(string id, CancellationToken cancellation)
    {
        if (_seal.Value.Read(id) is not { } facts)
        {
            return null;
        }

        var trip = await trips.FindAsync(facts.TripId, facts.Reader, cancellation);
        var stop = trip?.Stops.FirstOrDefault(s => s.Slug == facts.StopSlug);
        if (trip is null || (facts.StopSlug is not null && stop is null))
        {
            return new EditionState(facts.Day, trip, null, IsCurrent: false, []);
        }

        // Whoever holds it may be anybody, whoever it was made for.
        return CryptographicOperations.FixedTimeEquals(Hash(trip, stop), facts.Hash)
            ? new EditionState(facts.Day, trip, stop, IsCurrent: true, [])
            : new EditionState(facts.Day, trip, stop, IsCurrent: false, await changes.SinceAsync(facts.TripId, facts.ChangedAt, Audience.Public, cancellation));
    }

    private static DateTime ChangedAt(TripDetails trip) => trip.Contacts.Select(c => c.ChangedAt).Append(trip.Revision.At).Max();

    private static byte[] Hash(TripDetails trip, StopDetails? stop)
    {
        // How often it was saved and where it is says nothing of what it says.
        var said = Said(trip, stop) with { Slug = "", Revision = Revision.None };
        return SHA256.HashData(DocumentJson.Of(TripJson.Of(said, Nowhere)))[..EditionFacts.HashLength];
    }

    private static TripDetails Said(TripDetails trip, StopDetails? stop)
    {
        var said = trip with { Contacts = [.. trip.Contacts.Select(c => c with { Trips = [] })] };
        return stop is null ? said : said with
        {
            Stops = [stop],
            VisitsWithoutStop = [],
            HighlightsWithoutStop = [],
            Organisations = [],
            Participants = [.. trip.Participants.Select(p => p with { Attendance = [.. p.Attendance.Where(a => a.StopSlug == stop.Slug)] })],
        };
    }
}

/// <param name="Trip">Null when it is not published any more.</param>
/// <param name="Stop">Null for a report of the whole trip, and for a stop that is no more.</param>
/// <param name="Changes">What was changed since, as far as everybody may know it.</param>
internal sealed record EditionState(DateOnly Day, TripDetails? Trip, StopDetails? Stop, bool IsCurrent, IReadOnlyList<ToldChange> Changes);
