using DelegationPortal.History;

namespace DelegationPortal.UnsavedTexts;

/// <summary>What somebody has typed into a form and not saved yet.</summary>
public sealed class UnsavedText
{
    /// <summary>After this time nobody wants it back.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(14);

    private UnsavedText()
    {
    }

    public Guid Id { get; private init; }

    public Guid UserId { get; private init; }

    public RecordKind Record { get; private init; }

    /// <summary>The record, or the id that a new one will have.</summary>
    public Guid RecordId { get; private init; }

    /// <summary>The trip that the record belongs to; null for a contact.</summary>
    public Guid? TripId { get; private init; }

    /// <summary>The form as it was when typing began, as JSON.</summary>
    public string Started { get; private set; } = "";

    /// <summary>The form as it is now, as JSON.</summary>
    public string Typed { get; private set; } = "";

    public DateTime TypedAt { get; private set; }

    internal static UnsavedText Create(Guid userId, RecordKind record, Guid recordId, Guid? tripId) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = userId,
        Record = record,
        RecordId = recordId,
        TripId = tripId,
    };

    internal void Keep(string started, string typed, DateTime now)
    {
        Started = started;
        Typed = typed;
        TypedAt = now;
    }
}
