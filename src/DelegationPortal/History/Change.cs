namespace DelegationPortal.History;

/// <summary>One field that one save changed, or a whole record that it made, binned, took out or erased.</summary>
public sealed class Change
{
    private Change()
    {
    }

    /// <summary>Counts up in the order of the changes.</summary>
    public long Id { get; private init; }

    /// <summary>The same for all that was saved together.</summary>
    public Guid SaveId { get; private init; }

    public DateTime At { get; private init; }

    /// <summary>Null when the portal itself did it: import or command line.</summary>
    public Guid? UserId { get; private init; }

    public Guid? TripId { get; private init; }

    public RecordKind Record { get; private init; }

    public Guid RecordId { get; private init; }

    public ChangeKind Kind { get; private init; }

    /// <summary>The field, with a dot before a part of it, such as <c>Phone.Value</c>; null when it is about the whole record.</summary>
    public string? Field { get; private init; }

    /// <summary>The value before, as JSON.</summary>
    public string? From { get; private init; }

    /// <summary>The value after, as JSON.</summary>
    public string? To { get; private init; }

    internal static Change OfRecord(ChangeOrigin origin, ChangeKind kind) => Create(origin, kind, null, null, null);

    internal static Change OfField(ChangeOrigin origin, string field, string from, string to) =>
        Create(origin, ChangeKind.Changed, field, from, to);

    private static Change Create(ChangeOrigin origin, ChangeKind kind, string? field, string? from, string? to) => new()
    {
        SaveId = origin.SaveId,
        At = origin.At,
        UserId = origin.UserId,
        TripId = origin.TripId,
        Record = origin.Record,
        RecordId = origin.RecordId,
        Kind = kind,
        Field = field,
        From = from,
        To = to,
    };
}

/// <summary>What all changes of one record in one save have in common.</summary>
internal sealed record ChangeOrigin(Guid SaveId, DateTime At, Guid? UserId, Guid? TripId, RecordKind Record, Guid RecordId);
