namespace DelegationPortal.Maps;

/// <summary>Moves discs that would cover each other asunder, as little as needed, and keeps them in the view.</summary>
internal static class DiscLayout
{
    private const int Rounds = 200;

    public static MapPoint[] Spread(IReadOnlyList<MapPoint> wanted, MapView view, MapScale scale)
    {
        var apart = 2 * scale.LargeRadius + 4;
        var margin = scale.LargeRadius + 3;
        MapPoint[] centres = [.. wanted.Select(point => Keep(point, view, margin))];

        for (var round = 0; round < Rounds; round++)
        {
            var calm = true;
            for (var i = 0; i < centres.Length; i++)
            {
                for (var k = i + 1; k < centres.Length; k++)
                {
                    var distance = centres[i].DistanceTo(centres[k]);
                    if (distance >= apart)
                    {
                        continue;
                    }

                    calm = false;
                    // Discs of one place part sideways, each pair in a slightly other direction lest they stay in a row.
                    var (dx, dy) = distance > 0.5
                        ? ((centres[k].X - centres[i].X) / distance, (centres[k].Y - centres[i].Y) / distance)
                        : (Math.Cos(0.4 * i + 0.1), Math.Sin(0.4 * i + 0.1));
                    var push = (apart - distance) / 2 + 0.25;
                    centres[i] = Keep(new(centres[i].X - dx * push, centres[i].Y - dy * push), view, margin);
                    centres[k] = Keep(new(centres[k].X + dx * push, centres[k].Y + dy * push), view, margin);
                }
            }

            if (calm)
            {
                break;
            }
        }

        return centres;
    }

    private static MapPoint Keep(MapPoint point, MapView view, double margin) => new(
        Math.Clamp(point.X, view.X + margin, view.Right - margin),
        Math.Clamp(point.Y, view.Y + margin, view.Bottom - margin));
}
