using DelegationPortal.Pdf.Fonts;

namespace DelegationPortal.Pdf.Styles;

/// <summary>How a paragraph is set. Lengths are in points.</summary>
/// <param name="Size">The size of the type.</param>
/// <param name="Leading">From baseline to baseline.</param>
public sealed record TextStyle(FontFamily Family, double Size, double Leading, Color Color)
{
    /// <summary>All of it bold, not only the runs that say so.</summary>
    public bool Bold { get; init; }

    public Alignment Alignment { get; init; }

    /// <summary>Added between letters, in parts of the size: -0.03 sets large letters tighter.</summary>
    public double Tracking { get; init; }

    /// <summary>Kept free above, except at the top of a page or column. Of two neighbours the larger space counts.</summary>
    public double SpaceBefore { get; init; }

    /// <summary>Kept free below, except at the bottom of a page or column.</summary>
    public double SpaceAfter { get; init; }

    /// <summary>A line across the full width above the text.</summary>
    public Stroke? RuleAbove { get; init; }

    /// <summary>Between <see cref="RuleAbove"/> and the text.</summary>
    public double RuleGap { get; init; }
}

/// <summary>To which side the lines of a paragraph are set.</summary>
public enum Alignment
{
    Left,
    Right,
    Center,
}
