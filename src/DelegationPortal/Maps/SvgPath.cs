using System.Globalization;
using System.Text;

namespace DelegationPortal.Maps;

/// <summary>Geometry in the shortest words of SVG's path language.</summary>
public static class SvgPath
{
    public static string ToSvgPath(this IReadOnlyList<MapFigure> figures)
    {
        var path = new StringBuilder();
        foreach (var figure in figures)
        {
            var last = figure.Points[0];
            path.Append('M').Append(Number(last.X)).Append(',').Append(Number(last.Y)).Append('l');
            foreach (var point in figure.Points.Skip(1))
            {
                AppendStep(path, point.X - last.X);
                AppendStep(path, point.Y - last.Y);
                last = point;
            }

            if (figure.Closed)
            {
                path.Append('z');
            }
        }

        return path.ToString();
    }

    public static string ToSvgPath(this IReadOnlyList<MapLeg> legs)
    {
        var path = new StringBuilder();
        MapPoint? last = null;
        foreach (var leg in legs)
        {
            path.Append(last == leg.From ? "" : $"M{Pair(leg.From)}");
            path.Append(leg.Control is { } control ? $"Q{Pair(control)} {Pair(leg.To)}" : $"L{Pair(leg.To)}");
            last = leg.To;
        }

        return path.ToString();
    }

    public static string Number(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture) is var text && text == "-0" ? "0" : text;

    private static string Pair(MapPoint point) => $"{Number(point.X)},{Number(point.Y)}";

    // A minus sign parts two numbers as well as a comma would.
    private static void AppendStep(StringBuilder path, double step)
    {
        var text = Number(step);
        path.Append(path[^1] == 'l' || text[0] == '-' ? "" : ",").Append(text);
    }
}
