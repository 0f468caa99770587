namespace DelegationPortal.Maps.Geometry;

/// <summary>Cuts areas and lines to a rectangle (Sutherland and Hodgman; Liang and Barsky).</summary>
internal static class Clipping
{
    public static List<MapPoint> Area(List<MapPoint> ring, double left, double right, double top, double bottom)
    {
        ring = Side(ring, p => p.X - left, (p, q) => p with { X = left, Y = Across(p.X, p.Y, q.X, q.Y, left) });
        ring = Side(ring, p => right - p.X, (p, q) => p with { X = right, Y = Across(p.X, p.Y, q.X, q.Y, right) });
        ring = Side(ring, p => p.Y - top, (p, q) => p with { Y = top, X = Across(p.Y, p.X, q.Y, q.X, top) });
        return Side(ring, p => bottom - p.Y, (p, q) => p with { Y = bottom, X = Across(p.Y, p.X, q.Y, q.X, bottom) });
    }

    public static IEnumerable<List<MapPoint>> Line(IReadOnlyList<MapPoint> line, MapView view)
    {
        List<MapPoint> part = [];
        for (var i = 1; i < line.Count; i++)
        {
            if (Segment(line[i - 1], line[i], view) is not var (from, to))
            {
                continue;
            }

            if (part.Count > 0 && part[^1] != from)
            {
                yield return part;
                part = [];
            }

            if (part.Count == 0)
            {
                part.Add(from);
            }

            part.Add(to);
        }

        if (part.Count > 1)
        {
            yield return part;
        }
    }

    private static (MapPoint From, MapPoint To)? Segment(MapPoint a, MapPoint b, MapView view)
    {
        var (start, end) = (0.0, 1.0);
        var (dx, dy) = (b.X - a.X, b.Y - a.Y);
        foreach (var (step, room) in ((double, double)[])[(-dx, a.X - view.X), (dx, view.Right - a.X), (-dy, a.Y - view.Y), (dy, view.Bottom - a.Y)])
        {
            if (step == 0 && room < 0)
            {
                return null;
            }

            (start, end) = step switch
            {
                < 0 => (Math.Max(start, room / step), end),
                > 0 => (start, Math.Min(end, room / step)),
                _ => (start, end),
            };
        }

        return start > end ? null : (start == 0 ? a : new(a.X + start * dx, a.Y + start * dy), end == 1 ? b : new(a.X + end * dx, a.Y + end * dy));
    }

    private static List<MapPoint> Side(List<MapPoint> ring, Func<MapPoint, double> inside, Func<MapPoint, MapPoint, MapPoint> cross)
    {
        List<MapPoint> kept = new(ring.Count + 4);
        for (var i = 0; i < ring.Count; i++)
        {
            var (last, point) = (ring[(i + ring.Count - 1) % ring.Count], ring[i]);
            if (inside(last) >= 0 != inside(point) >= 0)
            {
                kept.Add(cross(last, point));
            }

            if (inside(point) >= 0)
            {
                kept.Add(point);
            }
        }

        return kept;
    }

    private static double Across(double from, double valueFrom, double to, double valueTo, double at) =>
        valueFrom + (valueTo - valueFrom) * (at - from) / (to - from);
}
