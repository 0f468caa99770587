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

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <param name="recordId">The record, or the id that a new one will have.</param>
    /// <param name="started">The form as it was when typing began, as JSON.</param>
    /// <param name="typed">The form as it is now, as JSON.</param>
    public async Task KeepAsync(
        RecordKind record, Guid recordId, Guid? tripId, string started, string typed, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Editor);
        RuleViolationException.ThrowIf(started.Length > MaximumLength || typed.Length > MaximumLength, "TooLong");
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        await actor.RequireStillAsync(context, Now, cancellation);
        var text = await Of(context, recordId, actor).SingleOrDefaultAsync(cancellation)
            ?? context.Add(UnsavedText.Create(actor.UserId!.Value, record, recordId, tripId)).Entity;
        text.Keep(started, typed, Now);
        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
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

    internal static IQueryable<UnsavedText> Of(PortalDbContext context, Guid recordId, Actor actor) =>
        context.UnsavedTexts.Where(t => t.UserId == actor.UserId && t.RecordId == recordId);
}
