namespace DelegationPortal.History;

/// <summary>Somebody else saved the same fields first; nothing was saved now, and nothing that was typed is lost.</summary>
public sealed class EditConflictException(IReadOnlyList<FieldConflict> conflicts) : Exception("Somebody else saved the same fields first.")
{
    public IReadOnlyList<FieldConflict> Conflicts { get; } = conflicts;
}
