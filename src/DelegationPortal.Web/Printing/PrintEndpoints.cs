using DelegationPortal.Trips;
using DelegationPortal.Web.Documents;
using DelegationPortal.Web.Shell;
using DelegationPortal.Web.Trips;

namespace DelegationPortal.Web.Printing;

/// <summary>Documents on paper: a stop, and the whole report.</summary>
internal static class PrintEndpoints
{
    public static void MapPrints(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet($"{PortalUrls.Trips}/{{trip}}.pdf", TripAsync).ExcludeFromDescription();
        endpoints.MapGet($"{PortalUrls.Trips}/{{trip}}/stops/{{stop}}.pdf", StopAsync).ExcludeFromDescription();
    }

    private static async Task<IResult> TripAsync(string trip, string? preview, HttpContext http, ReaderOfTrips reader, TripQueries queries, Press press) =>
        await reader.FindAsync(trip, preview) is { } found
            ? DocumentAnswer.Of(http, await press.PrintAsync(found, await reader.AudienceAsync(preview), http.PortalAddress(), http.RequestAborted), isKept: false)
            : AbsentTripAnswer.Of(await queries.WhereaboutsAsync(trip, http.RequestAborted), PortalUrls.TripPrint);

    private static async Task<IResult> StopAsync(string trip, string stop, string? preview, HttpContext http, ReaderOfTrips reader, TripQueries queries, Press press) =>
        await reader.FindAsync(trip, preview) is not { } found
            ? AbsentTripAnswer.Of(await queries.WhereaboutsAsync(trip, http.RequestAborted), slug => PortalUrls.StopPrint(slug, stop))
            : found.Stops.FirstOrDefault(s => s.Slug == stop) is { } shown
            ? DocumentAnswer.Of(http, await press.PrintAsync(found, shown, await reader.AudienceAsync(preview), http.PortalAddress(), http.RequestAborted), isKept: false)
            : Results.NotFound();
}
