using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace DelegationPortal.Web.Accounts;

/// <summary>The session that opened one circuit, under watch for as long as the circuit is there.</summary>
internal sealed class CircuitSession(AuthenticationStateProvider states, SessionWatch watch) : CircuitHandler, IDisposable
{
    private int _used;

    public override async Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        if (ActorPrincipal.Read((await states.GetAuthenticationStateAsync()).User) is { } actor)
        {
            watch.Begin(this, actor);
        }
    }

    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(Func<CircuitInboundActivityContext, Task> next) => context =>
    {
        _used = 1;
        return next(context);
    };

    /// <summary>Whether a person did something here since this was asked last.</summary>
    public bool TakeUsed() => Interlocked.Exchange(ref _used, 0) == 1;

    public void SignOut() =>
        ((IHostEnvironmentAuthenticationStateProvider)states).SetAuthenticationState(Task.FromResult(new AuthenticationState(ActorPrincipal.Anonymous)));

    public void Dispose() => watch.End(this);
}
