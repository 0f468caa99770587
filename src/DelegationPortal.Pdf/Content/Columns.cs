namespace DelegationPortal.Pdf.Content;

/// <summary>Columns beside each other, read one after the other.</summary>
public sealed record Columns(IReadOnlyList<Column> Items) : Block
{
    /// <summary>Between two columns, in points.</summary>
    public double Gap { get; init; } = 24;

    /// <summary>Shorter columns stand at the bottom, as long as all is on one page.</summary>
    public bool AlignBottom { get; init; }
}

public sealed record Column(IReadOnlyList<Block> Blocks)
{
    /// <summary>In points; nothing for an equal share of what the others leave.</summary>
    public double? Width { get; init; }
}
