using DelegationPortal.Accounts;
using DelegationPortal.Data;
using DelegationPortal.History;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.UnsavedTexts;

/// <summary>Keeps what is being typed, for the one who types it.</summary>
public sealed class UnsavedTextCommands(IDbContextFactory<PortalDbContext> contexts, TimeProvider clock)
{
    /// <summary>Far more than any form holds.</summary>
    public const int MaximumLength = 200_000;

    // A commit waits for the disk and lets nobody else write meanwhile: each takes all texts along that came during the one before.
    private readonly Lock _gate = new();
    private List<Keeping> _waiting = [];
    private Task _commit = Task.CompletedTask;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <param name="recordId">The record, or the id that a new one will have.</param>
    /// <param name="started">The form as it was when typing began, as JSON.</param>
    /// <param name="typed">The form as it is now, as JSON.</param>
    public async Task KeepAsync(
        RecordKind record, Guid recordId, Guid? tripId, string started, string typed, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Editor);
        RuleViolationException.ThrowIf(started.Length > MaximumLength || typed.Length > MaximumLength, "TooLong");
        var keeping = new Keeping(record, recordId, tripId, started, typed, actor);
        lock (_gate)
        {
            _waiting.Add(keeping);
            if (_waiting.Count == 1)
            {
                var before = _commit;
                _commit = Task.Run(() => KeepWaitingAsync(before), CancellationToken.None);
            }
        }

        await keeping.Kept.Task.WaitAsync(cancellation);
    }

    public async Task DiscardAsync(Guid recordId, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Editor);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await Of(context, recordId, actor).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Removes, of everybody, what is too old to be wanted.</summary>
    public async Task DiscardOldAsync(Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Administrator);
        var limit = Now - UnsavedText.Lifetime;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await context.UnsavedTexts.Where(t => t.TypedAt < limit).ExecuteDeleteAsync(cancellation);
    }

    private async Task KeepWaitingAsync(Task before)
    {
        await before;
        List<Keeping> waiting;
        lock (_gate)
        {
            (waiting, _waiting) = (_waiting, []);
        }

        try
        {
            var refused = await WriteAsync(waiting);
            refused.ForEach(k => k.Kept.SetException(new NotAllowedException()));
            waiting.Except(refused).ToList().ForEach(k => k.Kept.SetResult());
        }
        catch (Exception exception)
        {
            waiting.ForEach(k => k.Kept.TrySetException(exception));
        }
    }

    /// <returns>Those that were not written, since their author may not write any more.</returns>
    private async Task<List<Keeping>> WriteAsync(List<Keeping> waiting)
    {
        await using var context = await contexts.CreateDbContextAsync();
        await using var transaction = await context.Database.BeginTransactionAsync();
        var still = await Actor.StillAsync(context, [.. waiting.Select(k => k.Actor).Distinct()], Now, CancellationToken.None);
        var allowed = waiting.Where(k => still.Contains(k.Actor)).ToList();
        var (users, records) = (allowed.Select(k => k.Actor.UserId).Distinct().ToList(), allowed.Select(k => k.RecordId).Distinct().ToList());
        var texts = await context.UnsavedTexts.Where(t => users.Contains(t.UserId) && records.Contains(t.RecordId)).ToDictionaryAsync(t => (t.UserId, t.RecordId));
        foreach (var each in allowed)
        {
            var key = (each.Actor.UserId!.Value, each.RecordId);
            if (!texts.TryGetValue(key, out var text))
            {
                texts[key] = text = context.Add(UnsavedText.Create(key.Value, each.Record, each.RecordId, each.TripId)).Entity;
            }

            text.Keep(each.Started, each.Typed, Now);
        }

        await context.SaveChangesAsync();
        await transaction.CommitAsync();
        return [.. waiting.Except(allowed)];
    }

    internal static IQueryable<UnsavedText> Of(PortalDbContext context, Guid recordId, Actor actor) =>
        context.UnsavedTexts.Where(t => t.UserId == actor.UserId && t.RecordId == recordId);

    private sealed record Keeping(RecordKind Record, Guid RecordId, Guid? TripId, string Started, string Typed, Actor Actor)
    {
        public TaskCompletionSource Kept { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
