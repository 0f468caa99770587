using DelegationPortal.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace DelegationPortal.Web.Accounts;

/// <summary>The cookie only names a session; whether that is still good the database says with every request.</summary>
internal sealed class SessionCookie(SessionCommands sessions) : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var actor = ActorPrincipal.Read(context.Principal!);
        if (actor is not null && await sessions.ContinueAsync(actor, used: true, context.HttpContext.RequestAborted) is { } today)
        {
            context.ReplacePrincipal(ActorPrincipal.Of(today));
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(context.Scheme.Name);
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
