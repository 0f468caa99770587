using System.Security.Claims;
using DelegationPortal.Accounts;
using Microsoft.AspNetCore.Identity;

namespace DelegationPortal.Web.Accounts;

/// <summary>An actor in the form that the framework carries in its cookie and hands to pages and circuits.</summary>
internal static class ActorPrincipal
{
    private const string Session = "session";

    public static ClaimsPrincipal Anonymous { get; } = new(new ClaimsIdentity());

    public static ClaimsPrincipal Of(Actor actor) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, actor.UserId.ToString()!),
            new Claim(ClaimTypes.Name, actor.Name),
            new Claim(ClaimTypes.Role, actor.Role.ToString()),
            new Claim(Session, actor.SessionId.ToString()!),
        ],
        IdentityConstants.ApplicationScheme));

    /// <returns>Null for whoever is not signed in.</returns>
    public static Actor? Read(ClaimsPrincipal principal) =>
        principal.Identity is { IsAuthenticated: true, Name: { } name }
        && Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var user)
        && Guid.TryParse(principal.FindFirstValue(Session), out var session)
        && Enum.TryParse<Role>(principal.FindFirstValue(ClaimTypes.Role), out var role)
            ? new Actor(user, name, role, session)
            : null;
}
