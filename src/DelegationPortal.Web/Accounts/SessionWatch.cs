using DelegationPortal.Accounts;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace DelegationPortal.Web.Accounts;

/// <summary>Asks every few seconds whether the session that opened this circuit goes on; if not, nobody is signed in here any more.</summary>
internal sealed class SessionWatch(
    AuthenticationStateProvider states, SessionCommands sessions, TimeProvider clock, ILogger<SessionWatch> log) : CircuitHandler, IDisposable
{
    public static readonly TimeSpan Pulse = TimeSpan.FromSeconds(3);

    private readonly CancellationTokenSource _closed = new();
    private volatile bool _used;

    public override Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        _ = WatchAsync();
        return Task.CompletedTask;
    }

    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(Func<CircuitInboundActivityContext, Task> next) => context =>
    {
        _used = true;
        return next(context);
    };

    public void Dispose()
    {
        _closed.Cancel();
        _closed.Dispose();
    }

    private async Task WatchAsync()
    {
        var closed = _closed.Token;
        using var pulse = new PeriodicTimer(Pulse, clock);
        try
        {
            while (await pulse.WaitForNextTickAsync(closed) && await ContinuesAsync(closed))
            {
            }

            ((IHostEnvironmentAuthenticationStateProvider)states).SetAuthenticationState(Task.FromResult(new AuthenticationState(ActorPrincipal.Anonymous)));
        }
        catch (OperationCanceledException) when (closed.IsCancellationRequested)
        {
        }
    }

    private async Task<bool> ContinuesAsync(CancellationToken cancellation)
    {
        try
        {
            var used = _used;
            _used = false;
            return ActorPrincipal.Read((await states.GetAuthenticationStateAsync()).User) is { } actor
                && await sessions.ContinueAsync(actor, used, cancellation) is not null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Writing fails as well while the database cannot be asked; what stands on the screen may stay until it can.
            log.LogWarning(exception, "Could not ask whether a session goes on.");
            return true;
        }
    }
}
