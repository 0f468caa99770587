namespace DelegationPortal.Pdf.Drawing;

/// <summary>Lines and curves, y growing downwards.</summary>
public sealed class VectorPath
{
    // How far the control points of a quarter of a circle lie from its ends, in radii.
    private const double Quarter = 0.5522847498;

    // Apart, since a step is mostly a line: a curve takes three times its place.
    private readonly List<PathCommand> _commands = [];
    private readonly List<double> _coordinates = [];

    internal IEnumerable<PathStep> Steps
    {
        get
        {
            var at = 0;
            foreach (var command in _commands)
            {
                var step = command switch
                {
                    PathCommand.Curve => new PathStep(command, _coordinates[at + 4], _coordinates[at + 5], _coordinates[at], _coordinates[at + 1], _coordinates[at + 2], _coordinates[at + 3]),
                    PathCommand.Close => new PathStep(command, 0, 0),
                    PathCommand.Move or PathCommand.Line => new PathStep(command, _coordinates[at], _coordinates[at + 1]),
                };
                at += command switch { PathCommand.Curve => 6, PathCommand.Close => 0, PathCommand.Move or PathCommand.Line => 2 };
                yield return step;
            }
        }
    }

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

    public VectorPath MoveTo(double x, double y) => Add(PathCommand.Move, x, y);

    public VectorPath LineTo(double x, double y) => Add(PathCommand.Line, x, y);

    /// <summary>A cubic curve with its two control points.</summary>
    public VectorPath CurveTo(double x1, double y1, double x2, double y2, double x, double y) => Add(PathCommand.Curve, x1, y1, x2, y2, x, y);

    public VectorPath Close() => Add(PathCommand.Close);

    private VectorPath Add(PathCommand command, params ReadOnlySpan<double> coordinates)
    {
        _commands.Add(command);
        _coordinates.AddRange(coordinates);
        return this;
    }
}

internal enum PathCommand : byte
{
    Move,
    Line,
    Curve,
    Close,
}

internal readonly record struct PathStep(PathCommand Command, double X, double Y, double X1 = 0, double Y1 = 0, double X2 = 0, double Y2 = 0);
