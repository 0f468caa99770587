using DelegationPortal.Data;
using DelegationPortal.Web.Shell;

namespace DelegationPortal.Web.Hosting;

/// <summary>For whoever watches the portal: does it run, and can it serve? Strangers learn nothing else from it.</summary>
internal static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(PortalUrls.Live, (HttpContext http) => Answer(http, isFine: true)).ExcludeFromDescription();
        endpoints.MapGet(PortalUrls.Ready, async (HttpContext http, PortalDatabase database) => Answer(http, await database.IsReadyAsync(http.RequestAborted)))
            .ExcludeFromDescription();
    }

    private static IResult Answer(HttpContext http, bool isFine)
    {
        http.Response.Headers.CacheControl = "no-store";
        return Results.Text(isFine ? "ok" : "unavailable", statusCode: isFine ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }
}
