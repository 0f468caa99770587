using System.Collections.Concurrent;
using DelegationPortal.Accounts;

namespace DelegationPortal.Web.Accounts;

/// <summary>Asks every few seconds, once for all open circuits, whose sessions go on; where one does not, nobody is signed in any more.</summary>
internal sealed class SessionWatch(SessionCommands sessions, TimeProvider clock, ILogger<SessionWatch> log) : BackgroundService
{
    public static readonly TimeSpan Pulse = TimeSpan.FromSeconds(3);

    private readonly ConcurrentDictionary<CircuitSession, Actor> _open = [];

    public void Begin(CircuitSession circuit, Actor actor) => _open[circuit] = actor;

    public void End(CircuitSession circuit) => _open.TryRemove(circuit, out _);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var pulse = new PeriodicTimer(Pulse, clock);
        using var stopping = stoppingToken.Register(pulse.Dispose);
        while (await pulse.WaitForNextTickAsync(CancellationToken.None))
        {
            try
            {
                await AskAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                // All circuits end with the portal.
            }
            catch (Exception exception)
            {
                // Writing fails as well while the database cannot be asked; what stands on the screens may stay until it can.
                log.LogWarning(exception, "Could not ask whether sessions go on.");
            }
        }
    }

    private async Task AskAsync(CancellationToken cancellation)
    {
        var open = _open.ToLookup(each => each.Value, each => each.Key);
        if (open.Count == 0)
        {
            return;
        }

        // Every circuit is asked, so that all of them forget that they were used.
        var asked = open.Select(circuits => (circuits.Key, circuits.Select(circuit => circuit.TakeUsed()).ToList().Contains(true))).ToList();
        var going = (await sessions.ContinueAsync(asked, cancellation)).Select(actor => actor.SessionId).ToHashSet();
        foreach (var circuit in open.Where(circuits => !going.Contains(circuits.Key.SessionId)).SelectMany(circuits => circuits))
        {
            End(circuit);
            circuit.SignOut();
        }
    }
}
