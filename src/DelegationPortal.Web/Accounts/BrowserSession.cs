using DelegationPortal.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace DelegationPortal.Web.Accounts;

/// <summary>Signs the browser of a request in and out.</summary>
public sealed class BrowserSession(SessionCommands sessions)
{
    /// <returns>Whether the account may sign in.</returns>
    public async Task<bool> StartAsync(HttpContext http, Guid userId)
    {
        if (await sessions.StartAsync(userId, ClientName.Of(http.Request.Headers.UserAgent.ToString()), http.RequestAborted) is not { } actor)
        {
            return false;
        }

        await http.SignInAsync(IdentityConstants.ApplicationScheme, ActorPrincipal.Of(actor));
        return true;
    }

    public async Task EndAsync(HttpContext http)
    {
        if (ActorPrincipal.Read(http.User) is { } actor)
        {
            await sessions.EndAsync(actor.SessionId!.Value, actor, http.RequestAborted);
        }

        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
    }
}
