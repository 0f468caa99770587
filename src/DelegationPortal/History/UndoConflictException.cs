namespace DelegationPortal.History;

/// <summary>What is to be undone was changed again since; undoing would overwrite that, so nothing was done.</summary>
public sealed class UndoConflictException(IReadOnlyList<Change> changedSince) : Exception("It was changed again since.")
{
    public IReadOnlyList<Change> ChangedSince { get; } = changedSince;
}
