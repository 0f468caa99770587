using DelegationPortal.Accounts;
using DelegationPortal.Contacts;
using Microsoft.AspNetCore.Components.Authorization;

namespace DelegationPortal.Web.Accounts;

/// <summary>Who opened this page, called this endpoint or works in this circuit.</summary>
public sealed class CurrentActor(AuthenticationStateProvider states)
{
    /// <returns>Null for whoever is not signed in, or not any more.</returns>
    public async Task<Actor?> FindAsync() => ActorPrincipal.Read((await states.GetAuthenticationStateAsync()).User);

    /// <exception cref="NotAllowedException">Nobody is signed in.</exception>
    public async Task<Actor> GetAsync() => await FindAsync() ?? throw new NotAllowedException();

    public async Task<Audience> AudienceAsync() => (await FindAsync())?.Audience ?? Audience.Public;
}
