using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace DelegationPortal.Web.Hosting;

/// <summary>How often an address may post to the pages that anybody can reach and that cost the server a hash.</summary>
internal static class RequestLimits
{
    private const int PostsPerMinute = 120;

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public static void AddRequestLimits(this IServiceCollection services) => services.AddRateLimiter(limits =>
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.OnRejected = (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = "60";
            return ValueTask.CompletedTask;
        };
        limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
            HttpMethods.IsPost(context.Request.Method) && SiteAreas.Of(context.Request.Path) == SiteArea.Account
                ? RateLimitPartition.GetFixedWindowLimiter(AddressGroup.Of(context), _ => new() { PermitLimit = PostsPerMinute, Window = Minute })
                : RateLimitPartition.GetNoLimiter(""));
    });
}
