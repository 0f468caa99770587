using DelegationPortal.Accounts;
using DelegationPortal.UnsavedTexts;

namespace DelegationPortal.Web.Hosting;

/// <summary>Forgets, at start and then once a day, what the portal promises not to keep.</summary>
internal sealed class DailyCleaning(UnsavedTextCommands texts, TimeProvider clock, ILogger<DailyCleaning> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var days = new PeriodicTimer(TimeSpan.FromDays(1), clock);
        using var stopping = stoppingToken.Register(days.Dispose);
        do
        {
            try
            {
                await texts.DiscardOldAsync(Actor.Portal, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                // At the next start, then.
            }
            catch (Exception exception)
            {
                log.LogWarning(exception, "Old unsaved texts could not be removed; tomorrow again.");
            }
        }
        while (await days.WaitForNextTickAsync(CancellationToken.None));
    }
}
