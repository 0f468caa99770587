namespace DelegationPortal.History;

/// <summary>Tells open pages of this process what was just saved.</summary>
public sealed class SavedRecords
{
    public event Action<SavedRecordsEvent>? Happened;

    internal void Tell(SavedRecordsEvent saved) => Happened?.Invoke(saved);
}

/// <param name="By">The session; null for the portal itself.</param>
public sealed record SavedRecordsEvent(IReadOnlySet<Guid> Records, Guid? By, string ByName);
