using DelegationPortal.Accounts;
using DelegationPortal.Web.Hosting;
using DelegationPortal.Web.Shell;
using Microsoft.AspNetCore.Identity;

namespace DelegationPortal.Web.Accounts;

/// <summary>What a browser needs to make or use a passkey; the challenge stays in a cookie until the form with the answer is posted.</summary>
internal static class PasskeyEndpoints
{
    private const string Json = "application/json";

    public static void MapPasskeys(this IEndpointRouteBuilder endpoints)
    {
        endpoints
            .MapPost(PortalUrls.PasskeyCreation, async (HttpContext http, UserManager<PortalUser> users, SignInManager<PortalUser> signIn) =>
                await users.GetUserAsync(http.User) is { } user
                    ? Results.Text(await signIn.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity { Id = user.Id.ToString(), Name = user.Email!, DisplayName = user.Name }), Json)
                    : Results.Unauthorized())
            .DemandAntiforgery()
            .RequireAuthorization(Policies.Reader);

        // For nobody in particular: asking for an address would tell whether there is such an account.
        endpoints
            .MapPost(PortalUrls.PasskeyRequest, async (SignInManager<PortalUser> signIn) => Results.Text(await signIn.MakePasskeyRequestOptionsAsync(null), Json))
            .DemandAntiforgery();
    }
}
