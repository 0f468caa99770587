namespace DelegationPortal.Maps;

/// <summary>
/// Sets the names beside their discs. Each name takes the best of eight places; since a good place for one may be
/// a bad one for the next, they choose again until nobody moves. A name without room is left out: the list has it.
/// </summary>
internal sealed class LabelLayout(IReadOnlyList<MapDisc> discs, IReadOnlyList<MapLeg> legs, MapView view, MapScale scale)
{
    private const int Rounds = 8;
    private const double Never = 1e6;

    private readonly List<MapPoint> _route = [.. legs.SelectMany(leg => Enumerable.Range(0, 33).Select(t => leg.At(t / 32.0)))];

    public List<MapLabel> Place(IReadOnlyList<(MapDisc Disc, string Name)> names)
    {
        var labels = new MapLabel?[names.Count];
        for (var round = 0; round < Rounds; round++)
        {
            var before = labels.ToArray();
            for (var i = 0; i < names.Count; i++)
            {
                var others = labels.Where((other, k) => k != i && other is not null).ToList();
                var (best, cost) = Candidates(names[i].Disc, names[i].Name)
                    .Select((label, rank) => (Label: label, Cost: Cost(label, rank, others!)))
                    .MinBy(choice => choice.Cost);
                labels[i] = cost < Never ? best : null;
            }

            if (labels.SequenceEqual(before))
            {
                break;
            }
        }

        List<MapLabel> kept = [];
        foreach (var label in labels)
        {
            if (label is not null && Fits(label, kept))
            {
                kept.Add(label);
            }
        }

        return kept;
    }

    private IEnumerable<MapLabel> Candidates(MapDisc disc, string name)
    {
        var (x, y) = (disc.Centre.X, disc.Centre.Y);
        var (far, near, up) = (scale.Reach + 2, scale.Reach, scale.Radius * 0.8);
        var over = scale.LargeRadius + scale.LargeLetter * 0.6;
        return
        [
            new(disc.Number, name, new(x + far, y), LabelAnchor.Start),
            new(disc.Number, name, new(x + near, y - up), LabelAnchor.Start),
            new(disc.Number, name, new(x + near, y + up), LabelAnchor.Start),
            new(disc.Number, name, new(x - far, y), LabelAnchor.End),
            new(disc.Number, name, new(x - near, y - up), LabelAnchor.End),
            new(disc.Number, name, new(x - near, y + up), LabelAnchor.End),
            new(disc.Number, name, new(x, y + over), LabelAnchor.Middle),
            new(disc.Number, name, new(x, y - over), LabelAnchor.Middle),
        ];
    }

    private double Cost(MapLabel label, int rank, IReadOnlyList<MapLabel> others)
    {
        var (box, large) = (MapBox.Of(label, scale.Letter), MapBox.Of(label, scale.LargeLetter));
        return rank
            + (Fits(label, others) ? 0 : Never)
            + (large.IsInside(view) ? 0 : 300)
            + 200 * discs.Count(disc => disc.Number != label.Number && large.Touches(disc.Centre, scale.LargeRadius))
            + 150 * others.Count(other => large.Overlaps(MapBox.Of(other, scale.LargeLetter)))
            + 4 * _route.Count(point => box.Touches(point, scale.Letter / 4));
    }

    private bool Fits(MapLabel label, IReadOnlyList<MapLabel> others)
    {
        var box = MapBox.Of(label, scale.Letter);
        return box.IsInside(view)
            && !discs.Any(disc => box.Touches(disc.Centre, scale.Radius))
            && !others.Any(other => box.Overlaps(MapBox.Of(other, scale.Letter)));
    }
}
