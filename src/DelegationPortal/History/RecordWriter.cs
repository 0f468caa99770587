using DelegationPortal.Accounts;
using DelegationPortal.Data;
using DelegationPortal.UnsavedTexts;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.History;

/// <summary>The way of every change into the database: right, write lock, work, history, commit.</summary>
public sealed class RecordWriter(IDbContextFactory<PortalDbContext> contexts, SavedRecords saved, TimeProvider clock)
{
    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <returns>The id of the save, by which it can be undone.</returns>
    public async Task<Guid> WriteAsync(Actor actor, Func<PortalDbContext, Task> work, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);

        // The lock comes before the first read, so what the work decides on cannot change under it.
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        await work(context);
        var save = await context.SaveAsync(actor, Now, cancellation);
        await transaction.CommitAsync(cancellation);
        saved.Tell(new SavedRecordsEvent(context.Changes.Local.Select(c => c.RecordId).ToHashSet(), actor.SessionId, actor.Name));
        return save;
    }

    /// <summary>Makes a record under an id that was chosen before, and forgets its unsaved text. A second call with the same id changes nothing.</summary>
    /// <param name="make">Adds the record to the context.</param>
    public Task<Guid> CreateAsync<TRecord>(Actor actor, Guid id, Func<PortalDbContext, Task> make, CancellationToken cancellation)
        where TRecord : class, IRecord =>
        WriteAsync(actor, async context =>
        {
            if (await context.Set<TRecord>().IgnoreQueryFilters().AnyAsync(r => r.Id == id, cancellation))
            {
                return;
            }

            await make(context);
            await UnsavedTextCommands.Of(context, id, actor).ExecuteDeleteAsync(cancellation);
        }, cancellation);

    /// <exception cref="RecordGoneException">There is no such record any more.</exception>
    public Task<Guid> BinAsync<TRecord>(Actor actor, Guid id, CancellationToken cancellation)
        where TRecord : class, IBinnable =>
        WriteAsync(actor, async context =>
            (await context.Set<TRecord>().SingleOrDefaultAsync(r => r.Id == id, cancellation) ?? throw new RecordGoneException()).Bin(Now), cancellation);

    /// <summary>Saves a form over what others may have saved meanwhile, and forgets its unsaved text.</summary>
    /// <param name="started">The form as it was when editing began.</param>
    /// <param name="read">What the form would show of the record.</param>
    /// <param name="write">Puts a form into the record.</param>
    /// <exception cref="RecordGoneException">There is no such record any more.</exception>
    /// <exception cref="EditConflictException">Others saved the same fields.</exception>
    public Task<Guid> EditAsync<TRecord, TInput>(
        Actor actor,
        Func<PortalDbContext, IQueryable<TRecord>> find,
        TInput started,
        TInput mine,
        Func<TRecord, TInput> read,
        Func<PortalDbContext, TRecord, TInput, Task> write,
        CancellationToken cancellation)
        where TRecord : class, IRecord =>
        WriteAsync(actor, async context =>
        {
            var record = await find(context).SingleOrDefaultAsync(cancellation) ?? throw new RecordGoneException();
            var merged = read(record);
            if (ThreeWayMerge.Apply(started, mine, merged) is { Count: > 0 } conflicts)
            {
                throw new EditConflictException(conflicts);
            }

            await write(context, record, merged);
            await UnsavedTextCommands.Of(context, record.Id, actor).ExecuteDeleteAsync(cancellation);
        }, cancellation);
}
