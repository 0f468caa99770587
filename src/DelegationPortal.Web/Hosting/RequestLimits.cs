using System.Threading.RateLimiting;
using DelegationPortal.Web.Shell;
using Microsoft.AspNetCore.RateLimiting;

namespace DelegationPortal.Web.Hosting;

/// <summary>How often an address may ask for what anybody can reach and what costs the server more than a page: a hash, a document, or a look at all trips.</summary>
internal static class RequestLimits
{
    private const int PerMinute = 120;
    private const string PdfEnding = ".pdf";

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public static void AddRequestLimits(this IServiceCollection services) => services.AddRateLimiter(limits =>
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.OnRejected = (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = "60";
            return ValueTask.CompletedTask;
        };
        limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => Limited(context.Request) is { } what
            ? RateLimitPartition.GetFixedWindowLimiter($"{what} {AddressGroup.Of(context)}", _ => new() { PermitLimit = PerMinute, Window = Minute })
            : RateLimitPartition.GetNoLimiter(""));
    });

    /// <summary>Each is counted by itself; null: not limited.</summary>
    private static string? Limited(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && SiteAreas.Of(request.Path) == SiteArea.Account ? PortalUrls.Account
        : request.Path.StartsWithSegments(PortalUrls.Search) ? PortalUrls.Search
        : request.Path.StartsWithSegments(PortalUrls.ApiRoot) ? PortalUrls.ApiRoot
        : request.Path.Value!.EndsWith(PdfEnding, StringComparison.OrdinalIgnoreCase) ? PdfEnding
        : null;
}
