namespace DelegationPortal.Maps.Geometry;

/// <summary>Draws rings of the world's outline into a frame, as coarse as asked.</summary>
internal sealed class LandDrawing(MapFrame frame, MapView view, double tolerance, int decimals)
{
    private const double DegreesPerRadian = 180 / Math.PI;

    private readonly IReadOnlyList<GeoPoint[]> _lines = WorldOutline.Default.Lines;
    private readonly GeoWindow _window = frame.Window(view);
    private readonly Dictionary<int, GeoPoint[]> _simplified = [];

    public List<MapFigure> Draw(Func<string, bool> ofCountry, double smallest) =>
    [
        .. Borders.Dissolve(WorldOutline.Default.Rings(ofCountry), _lines)
            .SelectMany(ring => Copies(Walk(ring)))
            .Select(Outline)
            .Where(ring => ring.Count > 2 && Rounding.Area(ring) >= smallest)
            .Select(ring => new MapFigure(ring, true)),
    ];

    // Longitudes go on counting where the ring crosses the antimeridian.
    private List<GeoPoint> Walk(IReadOnlyList<int> ring)
    {
        List<GeoPoint> walk = [];
        foreach (var number in ring)
        {
            var line = Line(Math.Abs(number));
            var steps = number > 0 ? line : line.Reverse();
            var shift = (walk.Count == 0 ? 0 : Turns(walk[^1].Longitude + frame.Meridian - steps.First().Longitude)) - frame.Meridian;
            walk.AddRange(steps.Skip(walk.Count == 0 ? 0 : 1).Select(p => p with { Longitude = p.Longitude + shift }));
        }

        return CloseOverPole(walk);
    }

    private static List<GeoPoint> CloseOverPole(List<GeoPoint> walk)
    {
        if (Math.Abs(walk[^1].Longitude - walk[0].Longitude) > 180)
        {
            var pole = walk.Average(p => p.Latitude) < 0 ? -90 : 90;
            walk.Add(new(walk[^1].Longitude, pole));
            walk.Add(new(walk[0].Longitude, pole));
        }

        return walk;
    }

    private IEnumerable<List<GeoPoint>> Copies(List<GeoPoint> ring)
    {
        var (west, east) = (ring.Min(p => p.Longitude), ring.Max(p => p.Longitude));
        var (south, north) = (ring.Min(p => p.Latitude), ring.Max(p => p.Latitude));
        for (var turn = -720; turn <= 720; turn += 360)
        {
            if (_window.Overlaps(west + turn, east + turn, south, north))
            {
                List<MapPoint> flat = [.. ring.Select(p => new MapPoint(p.Longitude + turn, p.Latitude))];
                yield return [.. Clipping.Area(flat, _window.West, _window.East, _window.South, _window.North).Select(p => new GeoPoint(p.X, p.Y))];
            }
        }
    }

    private List<MapPoint> Outline(List<GeoPoint> ring) => ring.Count < 3
        ? []
        : Rounding.Round(Clipping.Area(Bending.Project(ring, frame, closed: true), view.X, view.Right, view.Y, view.Bottom), decimals);

    private GeoPoint[] Line(int number)
    {
        if (!_simplified.TryGetValue(number, out var line))
        {
            line = _simplified[number] = Simplification.Simplify(_lines[number - 1], tolerance / frame.Scale * DegreesPerRadian);
        }

        return line;
    }

    private static double Turns(double difference) => 360 * Math.Round(difference / 360);
}
