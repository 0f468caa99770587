namespace DelegationPortal.History;

/// <summary>A field that somebody else saved while it was being edited.</summary>
/// <param name="Before">As it was when editing began.</param>
public sealed record FieldConflict(string Field, object? Before, object? Mine, object? Theirs);
