using DelegationPortal.Accounts;
using DelegationPortal.People;
using DelegationPortal.Trips;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace DelegationPortal.History;

/// <summary>Writes down what is about to be saved.</summary>
internal sealed class ChangeRecorder(Actor actor, DateTime now)
{
    // They tell about the record, not what it says.
    private static readonly string[] Bookkeeping = [nameof(IRecord.Version), nameof(IBinnable.DeletedAt)];

    public Guid SaveId { get; } = Guid.CreateVersion7();

    /// <summary>Gives each changed record a new version, and the changes of all of them.</summary>
    public IReadOnlyList<Change> Record(ChangeTracker tracker)
    {
        var records = Pending(tracker).ToList();
        var newTrips = records.Where(r => r.State == EntityState.Added).Select(r => r.Entity).OfType<Trip>().Select(t => t.Id).ToHashSet();
        var changes = records.SelectMany(record => ChangesOf(record, newTrips)).ToList();
        foreach (var record in records.Where(r => r.State == EntityState.Modified))
        {
            record.Property(r => r.Version).CurrentValue = Guid.CreateVersion7();
        }

        return changes;
    }

    public static IEnumerable<EntityEntry<IRecord>> Pending(ChangeTracker tracker) =>
        tracker.Entries<IRecord>().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted);

    private IEnumerable<Change> ChangesOf(EntityEntry<IRecord> record, HashSet<Guid> newTrips)
    {
        var tripId = record.Entity is Trip ? record.Entity.Id : record.Metadata.FindProperty(nameof(Stop.TripId)) is { } property ? (Guid?)record.Property(property).CurrentValue : null;
        var kind = Enum.Parse<RecordKind>(record.Metadata.ClrType.Name);
        var origin = new ChangeOrigin(SaveId, now, actor.UserId, tripId, kind, record.Entity.Id);
        return record.State switch
        {
            // A person comes with whatever names it, the parts of a new trip come with the trip.
            EntityState.Added when record.Entity is Person => [],
            EntityState.Added when record.Entity is not Trip && tripId is { } trip && newTrips.Contains(trip) => [],
            EntityState.Added => [Change.OfRecord(origin, ChangeKind.Created)],
            EntityState.Deleted => [Change.OfRecord(origin, ChangeKind.Erased)],
            _ => FieldsOf(record, origin),
        };
    }

    private static IEnumerable<Change> FieldsOf(EntityEntry<IRecord> record, ChangeOrigin origin)
    {
        if (record.Entity is IBinnable { DeletedAt: var binned } && record.Property(nameof(IBinnable.DeletedAt)).IsModified)
        {
            yield return Change.OfRecord(origin, binned is null ? ChangeKind.TakenOut : ChangeKind.Binned);
        }

        foreach (var field in RecordFields.Of(record).Where(f => f.Property.IsModified && !Bookkeeping.Contains(f.Name)))
        {
            var from = RecordFields.ToJson(field.Property, field.Property.OriginalValue);
            var to = RecordFields.ToJson(field.Property, field.Property.CurrentValue);
            if (from != to)
            {
                yield return Change.OfField(origin, field.Name, from, to);
            }
        }
    }
}
