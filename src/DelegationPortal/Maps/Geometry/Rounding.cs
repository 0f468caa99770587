namespace DelegationPortal.Maps.Geometry;

/// <summary>Rounds points to what can be seen and leaves out those that say nothing new.</summary>
internal static class Rounding
{
    public static MapPoint Round(MapPoint point, int decimals) => new(Math.Round(point.X, decimals) + 0.0, Math.Round(point.Y, decimals) + 0.0);

    public static List<MapPoint> Round(IEnumerable<MapPoint> points, int decimals)
    {
        List<MapPoint> kept = [];
        foreach (var point in points.Select(point => Round(point, decimals)))
        {
            if (kept.Count > 0 && kept[^1] == point)
            {
                continue;
            }

            if (kept.Count > 1 && Math.Abs(Turn(kept[^2], kept[^1], point)) < 1e-6)
            {
                kept.RemoveAt(kept.Count - 1);
            }

            if (kept.Count == 0 || kept[^1] != point)
            {
                kept.Add(point);
            }
        }

        return kept;
    }

    public static double Area(List<MapPoint> ring) => Math.Abs(ring.Select((point, i) => Turn(default, point, ring[(i + 1) % ring.Count])).Sum() / 2);

    private static double Turn(MapPoint a, MapPoint b, MapPoint c) => (b.X - a.X) * (c.Y - a.Y) - (b.Y - a.Y) * (c.X - a.X);
}
