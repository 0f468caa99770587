namespace DelegationPortal.Pdf.Styles;

/// <summary>A line.</summary>
/// <param name="Width">In points.</param>
public readonly record struct Stroke(Color Color, double Width, LinePattern Pattern = LinePattern.Solid);

/// <summary>How a line is broken.</summary>
public enum LinePattern
{
    Solid,
    Dashed,
    Dotted,
}
