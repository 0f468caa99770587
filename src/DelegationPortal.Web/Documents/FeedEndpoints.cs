using DelegationPortal.Contacts;
using DelegationPortal.Documents;
using DelegationPortal.Search;
using DelegationPortal.Trips;
using DelegationPortal.Web.Search;
using DelegationPortal.Web.Shell;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace DelegationPortal.Web.Documents;

/// <summary>For programs that follow the portal: feed readers and search engines. They see what everybody sees.</summary>
internal static class FeedEndpoints
{
    public static void MapFeeds(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(PortalUrls.Feed, FeedAsync).ExcludeFromDescription();
        endpoints.MapGet(PortalUrls.Sitemap, SitemapAsync).ExcludeFromDescription();
        endpoints.MapGet(PortalUrls.Robots, (HttpContext http) => Results.Text(
            $"""
            User-agent: *
            Disallow: {PortalUrls.Account}
            Disallow: {PortalUrls.Staff}
            Disallow: {PortalUrls.Setup}
            Disallow: {PortalUrls.Search}
            Sitemap: {new Uri(http.PortalAddress(), PortalUrls.Sitemap)}

            """)).ExcludeFromDescription();
    }

    private static async Task<IResult> FeedAsync(HttpContext http, TripQueries trips, IOptions<PortalOptions> options, IStringLocalizer<Texts> texts)
    {
        var portal = http.PortalAddress();
        var list = await trips.ListAsync(new TripFilter(PageSize: int.MaxValue), http.RequestAborted);
        var author = options.Value.Operator.Name is { Length: > 0 } name ? name : texts["Portal"].Value;
        return DocumentAnswer.Of(
            http, AtomFeed.Of(list.Trips, author, new Uri(portal, PortalUrls.Feed), new Uri(portal, PortalUrls.Start), DocumentAddresses.At(portal)), isKept: false);
    }

    private static async Task<IResult> SitemapAsync(HttpContext http, TripQueries trips, SearchQueries search)
    {
        var portal = http.PortalAddress();
        var changes = (await trips.ListAsync(new TripFilter(PageSize: int.MaxValue), http.RequestAborted)).Trips.ToDictionary(t => t.Slug, t => t.ChangedAt);
        string[] standing = [PortalUrls.Start, PortalUrls.Trips, PortalUrls.Contacts, PortalUrls.Api, PortalUrls.Accessibility, PortalUrls.Privacy, PortalUrls.Imprint];
        var pages = standing.Select(path => new SitemapPage(new Uri(portal, path), null)).Concat(
            (await search.AllAsync(Audience.Public, http.RequestAborted))
                .Select(hit => new SitemapPage(new Uri(portal, SearchPlaces.Of(hit)), hit.Trip is { } trip && changes.TryGetValue(trip, out var at) ? at : null)));
        return DocumentAnswer.Of(http, Sitemap.Of(pages), isKept: false);
    }
}
