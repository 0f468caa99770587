using DelegationPortal.Accounts;
using DelegationPortal.Data;
using DelegationPortal.Trips;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace DelegationPortal.History;

/// <summary>Goes back: a whole save, one record to an earlier day, or something out of the bin.</summary>
public sealed class HistoryCommands(RecordWriter writer)
{
    /// <summary>Takes back all of one save, in one step that can itself be taken back.</summary>
    /// <exception cref="RecordGoneException">There is no such save, or one of its records was erased.</exception>
    /// <exception cref="UndoConflictException">One of its fields was changed again since.</exception>
    public Task<Guid> UndoAsync(Guid saveId, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Editor);
        return writer.WriteAsync(actor, async context =>
        {
            var changes = await context.Changes.AsNoTracking().Where(c => c.SaveId == saveId).OrderByDescending(c => c.Id).ToListAsync(cancellation);
            var changedSince = new List<Change>();
            foreach (var change in changes)
            {
                var record = await FindAsync(context, change, cancellation);
                if (!IsAsChanged(context, record, change))
                {
                    changedSince.Add(change);
                    continue;
                }

                Revert(context, record, change);
            }

            Refuse(changes, changedSince);
        }, cancellation);
    }

    /// <summary>Brings one record back to what it was before a change of it.</summary>
    /// <exception cref="RecordGoneException">There is no such change, or the record was erased.</exception>
    public Task<Guid> RestoreAsync(long changeId, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Editor);
        return writer.WriteAsync(actor, async context =>
        {
            var first = await context.Changes.AsNoTracking().SingleOrDefaultAsync(c => c.Id == changeId, cancellation) ?? throw new RecordGoneException();
            var record = await FindAsync(context, first, cancellation);
            var later = context.Changes.AsNoTracking().Where(c => c.RecordId == first.RecordId && c.Id >= changeId);
            foreach (var change in await later.OrderByDescending(c => c.Id).ToListAsync(cancellation))
            {
                Revert(context, record, change);
            }
        }, cancellation);
    }

    /// <summary>Takes out of the bin what one save had put there, and numbers the stops anew.</summary>
    public Task<Guid> TakeOutAsync(Guid saveId, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Editor);
        return writer.WriteAsync(actor, async context =>
        {
            var binned = await BinnedByAsync(context, saveId, cancellation);
            foreach (var record in binned)
            {
                record.TakeOut();
            }

            foreach (var stop in binned.OfType<Stop>())
            {
                var trip = await context.Trips.IgnoreQueryFilters().Include(t => t.Stops).SingleAsync(t => t.Id == stop.TripId, cancellation);
                trip.RenumberStops();
            }
        }, cancellation);
    }

    /// <summary>Removes for good what one save had put into the bin. A trip takes its parts and its article with it.</summary>
    public Task<Guid> EraseAsync(Guid saveId, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Administrator);
        return writer.WriteAsync(actor, async context =>
        {
            foreach (var record in await BinnedByAsync(context, saveId, cancellation))
            {
                context.Remove(record);
                if (record is Trip { ArticleId: { } articleId })
                {
                    context.Remove(await context.Articles.SingleAsync(a => a.Id == articleId, cancellation));
                }
            }
        }, cancellation);
    }

    private static async Task<IReadOnlyList<IBinnable>> BinnedByAsync(PortalDbContext context, Guid saveId, CancellationToken cancellation)
    {
        var found = new List<IBinnable>();
        var changes = await context.Changes.AsNoTracking().Where(c => c.SaveId == saveId && c.Kind == ChangeKind.Binned).ToListAsync(cancellation);
        foreach (var change in changes)
        {
            if (await Records.FindAsync(context, change.Record, change.RecordId, cancellation) is IBinnable { DeletedAt: not null } record)
            {
                found.Add(record);
            }
        }

        return found.Count > 0 ? found : throw new RecordGoneException();
    }

    private static async Task<IRecord> FindAsync(PortalDbContext context, Change change, CancellationToken cancellation) =>
        await Records.FindAsync(context, change.Record, change.RecordId, cancellation) ?? throw new RecordGoneException();

    private static void Refuse(List<Change> changes, List<Change> changedSince)
    {
        if (changes.Count == 0)
        {
            throw new RecordGoneException();
        }

        if (changedSince.Count > 0)
        {
            throw new UndoConflictException(changedSince);
        }
    }

    private static bool IsAsChanged(PortalDbContext context, IRecord record, Change change) => change.Kind switch
    {
        ChangeKind.Changed => Field(context, record, change) is var field && RecordFields.ToJson(field, field.CurrentValue) == change.To,
        ChangeKind.Created or ChangeKind.TakenOut => record is IBinnable { DeletedAt: null },
        ChangeKind.Binned => record is IBinnable { DeletedAt: not null },
        ChangeKind.Erased => false,
    };

    private void Revert(PortalDbContext context, IRecord record, Change change)
    {
        switch (change.Kind)
        {
            case ChangeKind.Changed:
                var field = Field(context, record, change);
                field.CurrentValue = RecordFields.FromJson(field, change.From!);
                break;
            case ChangeKind.Created or ChangeKind.TakenOut when record is IBinnable binnable:
                binnable.Bin(writer.Now);
                break;
            case ChangeKind.Binned when record is IBinnable binnable:
                binnable.TakeOut();
                break;
        }
    }

    private static PropertyEntry Field(PortalDbContext context, IRecord record, Change change) =>
        RecordFields.Of(context.Entry(record)).Single(f => f.Name == change.Field).Property;
}
