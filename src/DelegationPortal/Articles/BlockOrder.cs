namespace DelegationPortal.Articles;

/// <param name="Blocks">In recovered reading order.</param>
/// <param name="Joins">Between the body blocks, for a person who asks why.</param>
public sealed record BlockOrder(IReadOnlyList<Block> Blocks, IReadOnlyList<BlockJoin> Joins);
