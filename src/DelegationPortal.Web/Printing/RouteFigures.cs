using DelegationPortal.Maps;
using DelegationPortal.Pdf.Content;
using DelegationPortal.Pdf.Drawing;
using DelegationPortal.Pdf.Styles;

namespace DelegationPortal.Web.Printing;

/// <summary>The way of a trip, drawn: as a strip of stations, and on the map that the pages show.</summary>
internal static class RouteFigures
{
    private const double DiscRadius = 9.5;
    private const double StripHeight = 40;
    private const double LastName = 46;
    private const int StationsInAStrip = 4;

    // A letter is as high as two thirds of its size; so much below its middle stands the baseline.
    private const double BaselineBelowMiddle = 0.34;

    private static readonly Stroke Way = new(PrintStyles.Blue, 1.25);

    /// <summary>The station before, the one it is about, and those behind, as many as there is room for.</summary>
    /// <param name="here">Number of the stop that the document is about.</param>
    /// <param name="width">In points.</param>
    public static Figure Strip(IReadOnlyList<MapStop> stops, int here, double width, string alt)
    {
        var first = Math.Clamp(here - 1 - StationsInAStrip / 2, 0, Math.Max(0, stops.Count - StationsInAStrip));
        var shown = stops.Skip(first).Take(StationsInAStrip).ToList();
        var step = shown.Count == 1 ? 0 : (width - LastName) / (shown.Count - 1);
        List<Shape> shapes = [new PathShape(new VectorPath().MoveTo(DiscRadius, 11).LineTo(DiscRadius + step * (shown.Count - 1), 11)) { Stroke = Way }];
        foreach (var (stop, index) in shown.Select((s, i) => (s, i)))
        {
            var isHere = stop.Number == here;
            var x = DiscRadius + 1 + step * index;
            shapes.AddRange(Disc(stop.Number, new MapPoint(x, 11), DiscRadius, 8.5, isHere));
            shapes.Add(new LabelShape(Shortened(stop.Name, step), x - DiscRadius, 36, 9, PrintStyles.Ink) { Bold = isHere });
        }

        return new(alt, width, StripHeight, shapes);
    }

    /// <param name="width">In points; the height follows.</param>
    public static Figure Map(RouteMapDrawing map, double width, string alt)
    {
        var view = map.View;
        var letter = 8.5 * view.Width / width;
        List<Shape> shapes =
        [
            new PathShape(Lines(map.Graticule)) { Stroke = new(PrintStyles.Grid, 0.5 * view.Width / width) },
            new PathShape(Lines(map.FarLand)) { Fill = PrintStyles.FarLand },
            new PathShape(Lines(map.Land)) { Fill = PrintStyles.Land },
            new PathShape(VectorPath.Parse(map.Route.ToSvgPath())) { Stroke = Way with { Width = 1.25 * view.Width / width } },
        ];
        foreach (var disc in map.Discs)
        {
            shapes.AddRange(Disc(disc.Number, disc.Centre, disc.Radius, disc.Radius * 1.25, disc.IsHere));
        }

        shapes.AddRange(map.Labels.Select(label => new LabelShape(label.Text, label.Position.X, label.Position.Y + letter * BaselineBelowMiddle, letter, PrintStyles.Ink)
        {
            Bold = true,
            Alignment = label.Anchor switch { LabelAnchor.Start => Alignment.Left, LabelAnchor.Middle => Alignment.Center, LabelAnchor.End => Alignment.Right },
        }));
        return new(alt, width, width * view.Height / view.Width, shapes) { ViewBox = new(view.X, view.Y, view.Width, view.Height) };
    }

    // To a tenth, as the pages have them; more would be bytes that nobody sees.
    private static VectorPath Lines(IReadOnlyList<MapFigure> figures)
    {
        var path = new VectorPath();
        foreach (var figure in figures)
        {
            path.MoveTo(Math.Round(figure.Points[0].X, 1), Math.Round(figure.Points[0].Y, 1));
            foreach (var point in figure.Points.Skip(1))
            {
                path.LineTo(Math.Round(point.X, 1), Math.Round(point.Y, 1));
            }

            if (figure.Closed)
            {
                path.Close();
            }
        }

        return path;
    }

    private static IEnumerable<Shape> Disc(int number, MapPoint centre, double radius, double letter, bool isHere) =>
    [
        new PathShape(VectorPath.Circle(centre.X, centre.Y, radius)) { Fill = isHere ? PrintStyles.Blue : Color.White, Stroke = Way },
        new LabelShape($"{number}", centre.X, centre.Y + letter * BaselineBelowMiddle, letter, isHere ? Color.White : PrintStyles.Blue) { Bold = true, Alignment = Alignment.Center },
    ];

    private static string Shortened(string name, double room)
    {
        var letters = room == 0 ? name.Length : Math.Max(4, (int)(room / 4.2));
        return name.Length <= letters ? name : $"{name[..(letters - 1)]}…";
    }
}
