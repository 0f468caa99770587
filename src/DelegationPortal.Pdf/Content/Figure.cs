using DelegationPortal.Pdf.Drawing;

namespace DelegationPortal.Pdf.Content;

/// <summary>A drawing. One that is larger than the space is made smaller.</summary>
/// <param name="Alt">What it shows, in words, for whoever does not see it (PDF/UA-1, 7.3).</param>
/// <param name="Width">In points.</param>
/// <param name="Height">In points.</param>
/// <param name="Shapes">In the coordinates of <see cref="ViewBox"/>, painted in this order; what lies outside is cut off.</param>
public sealed record Figure(string Alt, double Width, double Height, IReadOnlyList<Shape> Shapes) : Block
{
    /// <summary>The part of the drawing's plane that is shown, from its upper left corner; nothing for 0, 0, width and height.</summary>
    public ViewBox? ViewBox { get; init; }

    public InlineText? Caption { get; init; }
}

/// <summary>A rectangle of a drawing's plane, whose y grows downwards.</summary>
public readonly record struct ViewBox(double X, double Y, double Width, double Height);
