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

    private static Task<IResult> TripAsync(string trip, string? preview, HttpContext http, TripAnswer answer, ReaderOfTrips reader, Press press) =>
        answer.OfAsync(http, trip, preview, PortalUrls.TripPrint, isKept: false, make: async found =>
            await press.PrintAsync(found, await reader.AudienceAsync(preview), http.PortalAddress(), http.RequestAborted));

    private static Task<IResult> StopAsync(string trip, string stop, string? preview, HttpContext http, TripAnswer answer, ReaderOfTrips reader, Press press) =>
        answer.OfAsync(http, trip, preview, slug => PortalUrls.StopPrint(slug, stop), isKept: false, make: async found =>
            found.Stops.FirstOrDefault(s => s.Slug == stop) is { } shown
                ? await press.PrintAsync(found, shown, await reader.AudienceAsync(preview), http.PortalAddress(), http.RequestAborted)
                : null);
}
