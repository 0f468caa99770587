namespace DelegationPortal.Maps.Geometry;

/// <summary>Meridians and parallels, wide enough apart to stay quiet.</summary>
internal static class GraticuleDrawing
{
    private const double NearestLines = 84;
    private const double Pole = 80;

    public static List<MapFigure> Draw(MapFrame frame, MapView view, double zoom, int decimals)
    {
        var window = frame.Window(view);
        var step = ((double[])[5, 10, 15, 30]).FirstOrDefault(s => s * Math.PI / 180 * frame.Scale * zoom >= NearestLines, 30);
        List<IReadOnlyList<GeoPoint>> lines = [];

        for (var meridian = -180.0; meridian < 180; meridian += step)
        {
            var longitude = GeoPoint.Wrap(meridian - frame.Meridian);
            lines.Add([new(longitude, Math.Max(window.South, -Pole)), new(longitude, Math.Min(window.North, Pole))]);
        }

        for (var parallel = -90 + step; parallel < 90; parallel += step)
        {
            lines.Add([new(window.West, parallel), new(window.East, parallel)]);
        }

        return [.. lines
            .Where(line => window.Overlaps(line[0].Longitude, line[1].Longitude, line[0].Latitude, line[1].Latitude))
            .SelectMany(line => Clipping.Line(Bending.Project(line, frame, closed: false), view))
            .Select(line => Rounding.Round(line, decimals))
            .Where(line => line.Count > 1)
            .Select(line => new MapFigure(line, false))];
    }
}
