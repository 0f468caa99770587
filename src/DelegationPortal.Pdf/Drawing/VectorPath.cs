namespace DelegationPortal.Pdf.Drawing;

/// <summary>Lines and curves, y growing downwards.</summary>
public sealed class VectorPath
{
    // How far the control points of a quarter of a circle lie from its ends, in radii.
    private const double Quarter = 0.5522847498;
    private readonly List<PathStep> _steps = [];

    internal IReadOnlyList<PathStep> Steps => _steps;

    /// <summary>Reads the path language of SVG: all commands but elliptical arcs.</summary>
    /// <exception cref="FormatException">Something else stands in it.</exception>
    public static VectorPath Parse(string svg) => SvgPathReader.Read(svg);

    public static VectorPath Rectangle(double x, double y, double width, double height) =>
        new VectorPath().MoveTo(x, y).LineTo(x + width, y).LineTo(x + width, y + height).LineTo(x, y + height).Close();

    public static VectorPath Circle(double x, double y, double radius)
    {
        var reach = Quarter * radius;
        return new VectorPath().MoveTo(x + radius, y)
            .CurveTo(x + radius, y + reach, x + reach, y + radius, x, y + radius)
            .CurveTo(x - reach, y + radius, x - radius, y + reach, x - radius, y)
            .CurveTo(x - radius, y - reach, x - reach, y - radius, x, y - radius)
            .CurveTo(x + reach, y - radius, x + radius, y - reach, x + radius, y)
            .Close();
    }

    public VectorPath MoveTo(double x, double y) => Add(new(PathCommand.Move, x, y));

    public VectorPath LineTo(double x, double y) => Add(new(PathCommand.Line, x, y));

    /// <summary>A cubic curve with its two control points.</summary>
    public VectorPath CurveTo(double x1, double y1, double x2, double y2, double x, double y) => Add(new(PathCommand.Curve, x, y, x1, y1, x2, y2));

    public VectorPath Close() => Add(new(PathCommand.Close, 0, 0));

    private VectorPath Add(PathStep step)
    {
        _steps.Add(step);
        return this;
    }
}

internal enum PathCommand
{
    Move,
    Line,
    Curve,
    Close,
}

internal readonly record struct PathStep(PathCommand Command, double X, double Y, double X1 = 0, double Y1 = 0, double X2 = 0, double Y2 = 0);
