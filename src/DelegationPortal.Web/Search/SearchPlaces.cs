using DelegationPortal.Search;
using DelegationPortal.Web.Shell;

namespace DelegationPortal.Web.Search;

internal static class SearchPlaces
{
    /// <summary>The page that shows what was found.</summary>
    public static string Of(SearchHit hit) => hit.Kind switch
    {
        SearchKind.Person => PortalUrls.Person(hit.Id!),
        SearchKind.Contact => PortalUrls.Contact(hit.Id!),
        SearchKind.Organisation => PortalUrls.Organisation(hit.Id!),
        SearchKind.Trip or SearchKind.Stop or SearchKind.Visit or SearchKind.Highlight =>
            hit.Stop is { } stop ? PortalUrls.Stop(hit.Trip!, stop) : PortalUrls.Trip(hit.Trip!),
    };
}
