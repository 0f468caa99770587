using DelegationPortal.Contacts;
using DelegationPortal.Documents;
using DelegationPortal.Trips;
using DelegationPortal.Web.Accounts;
using DelegationPortal.Web.Shell;
using DelegationPortal.Web.Trips;

namespace DelegationPortal.Web.Documents;

/// <summary>What readers take along, each with the fields that they may see.</summary>
internal static class DocumentEndpoints
{
    public static void MapDocuments(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapTripDocument("{trip}.ics", CalendarFile.Of, PortalUrls.TripCalendar);
        endpoints.MapTripDocument("{trip}.geojson", StopsGeoJson.Of, PortalUrls.TripStops);
        endpoints.MapTripDocument("{trip}/participants.csv", ParticipantTable.Of, PortalUrls.TripParticipants);
        endpoints.MapGet(PortalUrls.ContactTable, ContactTableAsync).ExcludeFromDescription();
        endpoints.MapGet($"{PortalUrls.Contacts}/{{contact}}.vcf", ContactCardAsync).ExcludeFromDescription();
    }

    /// <param name="make">Answers null where a trip has no such document.</param>
    /// <param name="address">The address of the same document of another trip.</param>
    private static void MapTripDocument(
        this IEndpointRouteBuilder endpoints, string pattern, Func<TripDetails, DocumentLinks, Document?> make, Func<string, string> address) =>
        endpoints.MapGet($"{PortalUrls.Trips}/{pattern}", (string trip, string? preview, HttpContext http, TripAnswer answer) =>
            answer.OfAsync(http, trip, preview, address, found => Task.FromResult(make(found, http.DocumentLinks())))).ExcludeFromDescription();

    private static async Task<IResult> ContactTableAsync(HttpContext http, CurrentActor who, ContactQueries contacts) =>
        DocumentAnswer.Of(http, ContactTable.Of(await contacts.ListAsync(null, await who.AudienceAsync(), http.RequestAborted), http.DocumentLinks()));

    private static async Task<IResult> ContactCardAsync(string contact, string? version, HttpContext http, CurrentActor who, ContactQueries contacts) =>
        version is not (null or ContactCard.Newest or ContactCard.Older) ? Results.BadRequest()
        : await contacts.FindAsync(contact, await who.AudienceAsync(), http.RequestAborted) is { } found
            ? DocumentAnswer.Of(http, ContactCard.Of(found, http.DocumentLinks(), version ?? ContactCard.Newest))
            : Results.NotFound();
}
