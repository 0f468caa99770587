namespace DelegationPortal.Maps.Geometry;

/// <summary>Projects lines that are straight in degrees: adds points until the curve they become is followed.</summary>
internal static class Bending
{
    private const double Tolerance = 0.4;
    private const int Depth = 7;

    public static List<MapPoint> Project(IReadOnlyList<GeoPoint> line, MapFrame frame, bool closed)
    {
        List<MapPoint> drawn = [frame.ToDrawing(line[0])];
        for (var i = 1; i < line.Count + (closed ? 1 : 0); i++)
        {
            Follow(line[i - 1], line[i % line.Count], drawn, frame, Depth);
        }

        return drawn;
    }

    private static void Follow(GeoPoint from, GeoPoint to, List<MapPoint> drawn, MapFrame frame, int depth)
    {
        var end = frame.ToDrawing(to);
        var start = drawn[^1];
        var far = Math.Abs(to.Longitude - from.Longitude) + Math.Abs(to.Latitude - from.Latitude);
        GeoPoint half = new((from.Longitude + to.Longitude) / 2, (from.Latitude + to.Latitude) / 2);
        var middle = frame.ToDrawing(half);

        // An S-shaped curve can cross its own chord in the middle, so very long lines are always parted.
        if (depth > 0 && (far > 40 || middle.DistanceTo(new((start.X + end.X) / 2, (start.Y + end.Y) / 2)) > Tolerance && far > 0.5))
        {
            Follow(from, half, drawn, frame, depth - 1);
            Follow(half, to, drawn, frame, depth - 1);
        }
        else
        {
            drawn.Add(end);
        }
    }
}
