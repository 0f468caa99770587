using DelegationPortal.Web.Hosting;
using DelegationPortal.Web.Shell;

namespace DelegationPortal.Web.Accounts;

internal static class SignOutEndpoint
{
    public static void MapSignOut(this IEndpointRouteBuilder endpoints) => endpoints
        .MapPost(PortalUrls.SignOut, async (HttpContext http, BrowserSession session) =>
        {
            await session.EndAsync(http);

            // Unsaved text stays in the database, for its author alone; a shared computer keeps nothing.
            http.Response.Headers["Clear-Site-Data"] = "\"storage\"";
            return Results.LocalRedirect(PortalUrls.Start);
        })
        .DemandAntiforgery();
}
