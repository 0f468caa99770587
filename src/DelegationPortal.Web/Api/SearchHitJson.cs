using DelegationPortal.Search;
using DelegationPortal.Web.Documents;
using DelegationPortal.Web.Search;

namespace DelegationPortal.Web.Api;

/// <param name="Kind"><c>trip</c>, <c>stop</c>, <c>person</c>, <c>contact</c>, <c>organisation</c>, <c>visit</c> or <c>highlight</c>.</param>
/// <param name="Url">The page that shows it.</param>
internal sealed record SearchHitJson(string Kind, string Title, string? About, string Url)
{
    public static SearchHitJson Of(SearchHit hit, HttpContext http) =>
        new(hit.Kind.ToString().ToLowerInvariant(), hit.Title, hit.About, new Uri(http.PortalAddress(), SearchPlaces.Of(hit)).AbsoluteUri);
}
