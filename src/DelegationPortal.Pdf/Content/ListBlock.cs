using DelegationPortal.Pdf.Styles;

namespace DelegationPortal.Pdf.Content;

/// <summary>A list. Lists in the items of lists are fine up to 40 levels.</summary>
public sealed record ListBlock(ListMarker Marker, IReadOnlyList<ListItem> Items) : Block
{
    /// <summary>The number of the first item, where items are numbered.</summary>
    public int Start { get; init; } = 1;

    /// <summary>Between two items, in points.</summary>
    public double Gap { get; init; } = 3;

    /// <summary>A line between two items; <see cref="Gap"/> is then kept on both sides of it.</summary>
    public Stroke? Divider { get; init; }

    public TextStyle? Style { get; init; }
}

public sealed record ListItem(IReadOnlyList<Block> Blocks)
{
    public static implicit operator ListItem(string text) => new([new Paragraph(text)]);

    public static implicit operator ListItem(InlineText text) => new([new Paragraph(text)]);
}

/// <summary>What stands before the items of a list.</summary>
public enum ListMarker
{
    None,
    Bullet,
    Number,
}

/// <summary>Terms at the left, what is to be said of them at the right. Read as a list whose labels are the terms.</summary>
public sealed record KeyValueList(IReadOnlyList<KeyValueRow> Rows) : Block
{
    /// <summary>Of the column of terms, in points.</summary>
    public double KeyWidth { get; init; } = 90;

    public TextStyle? Style { get; init; }
}

public sealed record KeyValueRow(InlineText Key, InlineText Value);
