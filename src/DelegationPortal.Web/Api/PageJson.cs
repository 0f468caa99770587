using DelegationPortal.Web.Documents;
using DelegationPortal.Web.Shell;

namespace DelegationPortal.Web.Api;

/// <summary>One page of a list.</summary>
/// <param name="Next">The address of the next page; null on the last.</param>
internal sealed record PageJson<T>(IReadOnlyList<T> Items, int Page, int PageSize, int Total, string? Next, string? Previous)
{
    /// <param name="filter">What the list is narrowed to, for the addresses of its pages.</param>
    public static PageJson<T> Of(HttpContext http, PageRequest request, IReadOnlyList<T> items, int total, params IEnumerable<(string Key, string? Value)> filter)
    {
        return new PageJson<T>(
            items, request.Number, request.Size, total,
            request.Number < request.PagesOf(total) ? Address(request.Number + 1) : null,
            request.Number > 1 ? Address(request.Number - 1) : null);

        string Address(int page) => new Uri(http.PortalAddress(), PortalUrls.ApiPage(http.Request.Path, page, request.Size, filter)).AbsoluteUri;
    }
}
