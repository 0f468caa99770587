using DelegationPortal.Pdf.Styles;

namespace DelegationPortal.Pdf.Content;

/// <summary>A part of the document that stands on lines of its own.</summary>
public abstract record Block
{
    /// <summary>The language as BCP 47 says it, if it is not that of the document.</summary>
    public string? Language { get; init; }

    /// <summary>A name that links in this document lead to.</summary>
    public string? Anchor { get; init; }
}

/// <summary>A heading. It stays with what follows, and makes an entry in the bookmarks and the table of contents.</summary>
/// <param name="Level">1 to 6; the first is 1, and none is left out on the way down (PDF/UA-1, 7.4.2).</param>
public sealed record Heading(int Level, InlineText Text) : Block
{
    public TextStyle? Style { get; init; }

    /// <summary>Whether the table of contents lists it; the title of the document and the heading of the contents itself need not be there.</summary>
    public bool InContents { get; init; } = true;
}

/// <summary>A paragraph. It leaves no single line behind or ahead on another page.</summary>
public sealed record Paragraph(InlineText Text) : Block
{
    public TextStyle? Style { get; init; }

    /// <summary>Stays on the page on which the next block begins.</summary>
    public bool KeepWithNext { get; init; }
}

/// <summary>A line across the full width, for the eye only.</summary>
public sealed record Rule(Stroke Stroke) : Block
{
    /// <summary>Kept free above and below, in points.</summary>
    public double Space { get; init; } = 6;
}

/// <summary>White, in points of height; it vanishes at the top of a page.</summary>
public sealed record Spacer(double Height) : Block;

/// <summary>What follows begins on a new page. Only between the blocks of the document itself.</summary>
public sealed record PageBreak : Block;

/// <summary>Blocks that stay on one page if they fit on one.</summary>
public sealed record KeepTogether(IReadOnlyList<Block> Blocks) : Block;

/// <summary>Blocks at the bottom of the page that they reach; if they do not fit, at the top of the next. Only between the blocks of the document itself.</summary>
public sealed record PageBottom(IReadOnlyList<Block> Blocks) : Block;

/// <summary>Blocks on a ground, or beside a line at the left.</summary>
public sealed record Panel(IReadOnlyList<Block> Blocks) : Block
{
    public Color? Fill { get; init; }

    public Stroke? LeftRule { get; init; }

    /// <summary>Between the edge and the blocks, in points.</summary>
    public double Padding { get; init; } = 8;
}

/// <summary>The headings of the document with their pages.</summary>
/// <param name="MaxLevel">1 to 6: the deepest level that is listed.</param>
public sealed record TableOfContents(int MaxLevel = 3) : Block;
