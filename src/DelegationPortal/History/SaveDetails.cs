namespace DelegationPortal.History;

/// <summary>What somebody saved at once.</summary>
/// <param name="By">Null when the portal itself did it.</param>
/// <param name="Trip">The title of the trip that it is about; null when it is about none, or the trip was erased.</param>
public sealed record SaveDetails(Guid SaveId, DateTime At, string? By, Guid? TripId, string? Trip, IReadOnlyList<ChangeDetails> Changes);

/// <param name="Label">What the record is called now; null when it was erased.</param>
/// <param name="From">JSON, see <see cref="Change.From"/>.</param>
/// <param name="To">JSON, see <see cref="Change.To"/>.</param>
public sealed record ChangeDetails(
    long Id, ChangeKind Kind, RecordKind Record, Guid RecordId, string? Label, string? Field, string? From, string? To);

/// <summary>A change as readers are told of it: what, and not from what to what.</summary>
/// <param name="Label">What the record is called now; null when it was erased.</param>
public sealed record ToldChange(RecordKind Record, string? Label, ChangeKind Kind, string? Field);

/// <param name="Saves">Newest first.</param>
public sealed record SaveList(IReadOnlyList<SaveDetails> Saves, int Count, int Page, int Pages);
