using DelegationPortal.Pdf.Fonts;
using DelegationPortal.Pdf.Structure;
using DelegationPortal.Pdf.Styles;

namespace DelegationPortal.Pdf.Text;

/// <summary>A run of text with all that its paragraph and theme say about it decided. Lengths are in points.</summary>
/// <param name="Rise">How far the baseline is raised.</param>
/// <param name="Tracking">Added after each letter.</param>
/// <param name="Element">Where its content belongs in the structure tree.</param>
internal sealed record TextSpan(string Text, FontSubset Font, double Size, Color Color, double Rise, double Tracking, StructElement Element)
{
    public LinkTarget? Link { get; init; }

    /// <summary>A name that links lead to.</summary>
    public string? Anchor { get; init; }

    public Color? Highlight { get; init; }

    public Stroke? Underline { get; init; }
}
