namespace DelegationPortal.Articles.Layout;

/// <summary>A piece of the cleaned page.</summary>
public sealed record Piece(BlockKind Kind, TextRange Range);
