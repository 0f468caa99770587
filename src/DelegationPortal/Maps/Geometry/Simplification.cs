namespace DelegationPortal.Maps.Geometry;

/// <summary>Douglas and Peucker's: leaves out every point nearer than a tolerance to the line without it.</summary>
internal static class Simplification
{
    public static GeoPoint[] Simplify(GeoPoint[] line, double tolerance)
    {
        var keep = new bool[line.Length];
        keep[0] = keep[^1] = true;

        // The ends of an island's line are one point: part it at the point farthest from it.
        var middle = line[0] == line[^1] ? Farthest(line, 0, line.Length - 1).Index : 0;
        keep[middle] = true;
        Split(line, 0, middle, tolerance, keep);
        Split(line, middle, line.Length - 1, tolerance, keep);
        return [.. line.Where((_, i) => keep[i])];
    }

    private static void Split(GeoPoint[] line, int from, int to, double tolerance, bool[] keep)
    {
        var (index, distance) = Farthest(line, from, to);
        if (distance > tolerance)
        {
            keep[index] = true;
            Split(line, from, index, tolerance, keep);
            Split(line, index, to, tolerance, keep);
        }
    }

    private static (int Index, double Distance) Farthest(GeoPoint[] line, int from, int to)
    {
        var (index, most) = (from, -1.0);
        for (var i = from + 1; i < to; i++)
        {
            var distance = Distance(line[i], line[from], line[to]);
            if (distance > most)
            {
                (index, most) = (i, distance);
            }
        }

        return (index, most);
    }

    private static double Distance(GeoPoint point, GeoPoint from, GeoPoint to)
    {
        // Degrees of longitude shrink towards the poles.
        var shrink = Math.Cos(point.Latitude * Math.PI / 180);
        var (px, py) = ((point.Longitude - from.Longitude) * shrink, point.Latitude - from.Latitude);
        var (dx, dy) = ((to.Longitude - from.Longitude) * shrink, to.Latitude - from.Latitude);
        var length = dx * dx + dy * dy;
        var t = length == 0 ? 0 : Math.Clamp((px * dx + py * dy) / length, 0, 1);
        return double.Hypot(px - t * dx, py - t * dy);
    }
}
