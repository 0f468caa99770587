using DelegationPortal.Pdf.Fonts;
using DelegationPortal.Pdf.Styles;

namespace DelegationPortal.Pdf.Drawing;

/// <summary>A part of a figure, in the units of its view box.</summary>
public abstract record Shape;

/// <summary>An outline that is filled, drawn or both.</summary>
public sealed record PathShape(VectorPath Path) : Shape
{
    public Color? Fill { get; init; }

    public Stroke? Stroke { get; init; }

    /// <summary>Areas that are enclosed twice stay open, instead of counting directions.</summary>
    public bool EvenOdd { get; init; }
}

/// <summary>Text in a figure. It is seen; whoever hears the document hears the figure's alternative text instead.</summary>
/// <param name="X">Where the text begins, ends or has its middle, as <see cref="Alignment"/> says.</param>
/// <param name="Y">Of the baseline.</param>
public sealed record LabelShape(string Text, double X, double Y, double Size, Color Color) : Shape
{
    public bool Bold { get; init; }

    public Alignment Alignment { get; init; }

    public FontFamily? Family { get; init; }
}
