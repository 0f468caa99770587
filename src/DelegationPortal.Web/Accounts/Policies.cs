using DelegationPortal.Accounts;
using Microsoft.AspNetCore.Authorization;

namespace DelegationPortal.Web.Accounts;

/// <summary>Who may open a page: one policy per role, each holding for the roles above it too.</summary>
public static class Policies
{
    public const string Reader = nameof(Role.Reader);
    public const string Editor = nameof(Role.Editor);
    public const string Administrator = nameof(Role.Administrator);

    public static void AddRoles(this AuthorizationOptions options)
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            options.AddPolicy(role.ToString(), policy => policy
                .RequireAuthenticatedUser()
                .RequireAssertion(context => ActorPrincipal.Read(context.User)?.Role >= role));
        }
    }
}
