namespace DelegationPortal.Maps.Geometry;

/// <summary>Melts countries into one land: a line that two of them share is no edge of it.</summary>
internal static class Borders
{
    public static IEnumerable<IReadOnlyList<int>> Dissolve(IEnumerable<int[]> rings, IReadOnlyList<GeoPoint[]> lines)
    {
        var all = rings.ToList();
        var used = all.SelectMany(ring => ring).ToHashSet();
        var edges = all.SelectMany(ring => ring).Where(line => !used.Contains(-line)).Distinct().ToList();

        var waiting = edges.GroupBy(line => Start(line, lines)).ToDictionary(group => group.Key, group => new Queue<int>(group));
        foreach (var edge in edges)
        {
            if (!Take(waiting, Start(edge, lines), out var first))
            {
                continue;
            }

            List<int> ring = [first];
            while (End(ring[^1], lines) != Start(first, lines) && Take(waiting, End(ring[^1], lines), out var next))
            {
                ring.Add(next);
            }

            yield return ring;
        }
    }

    private static bool Take(Dictionary<GeoPoint, Queue<int>> waiting, GeoPoint start, out int line)
    {
        line = 0;
        return waiting.TryGetValue(start, out var queue) && queue.TryDequeue(out line);
    }

    private static GeoPoint Start(int line, IReadOnlyList<GeoPoint[]> lines) => Node(line > 0 ? lines[line - 1][0] : lines[-line - 1][^1]);

    private static GeoPoint End(int line, IReadOnlyList<GeoPoint[]> lines) => Start(-line, lines);

    // A line that crossed the antimeridian ends beyond 180 degrees, where another begins on this side.
    private static GeoPoint Node(GeoPoint point) => point with { Longitude = Math.Round(Math.Abs(GeoPoint.Wrap(point.Longitude)) == 180 ? 180 : GeoPoint.Wrap(point.Longitude), 2) };
}
