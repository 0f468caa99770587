namespace DelegationPortal.Maps;

/// <summary>Near hops are straight; far ones bow towards the pole, as a flight does, unless something is in the way there.</summary>
internal sealed class LegDrawing(IReadOnlyList<MapDisc> discs, MapView view)
{
    private const double Far = 120;
    private const double Bow = 0.2;
    private const double FaintestBow = 0.08;
    private const double Edge = 12;
    private const double DiscRoom = 20;
    private const int Blocked = 8;
    private const double LegRoom = 14;

    private readonly List<MapLeg> _legs = [];

    /// <param name="southern">For each disc, whether its stop lies south of the equator.</param>
    public IReadOnlyList<MapLeg> Draw(IReadOnlyList<bool> southern)
    {
        for (var i = 1; i < discs.Count; i++)
        {
            // A stop whose place is unknown may lie between: nobody knows that way.
            if (discs[i].Number == discs[i - 1].Number + 1)
            {
                _legs.Add(Draw(discs[i - 1].Centre, discs[i].Centre, southern[i - 1] && southern[i]));
            }
        }

        return _legs;
    }

    private MapLeg Draw(MapPoint from, MapPoint to, bool down)
    {
        var straight = new MapLeg(from, null, to);
        var length = from.DistanceTo(to);
        if (length <= Far && Crowd(straight) < Blocked)
        {
            return straight;
        }

        // Across the leg, to the side that is up; of two equal sides, the right one.
        var (x, y) = ((to.Y - from.Y) / length, (from.X - to.X) / length);
        var side = (y < 0 || (y == 0 && x > 0)) == !down ? 1 : -1;
        var bow = Math.Clamp(Bow * (length - Far) / Far, FaintestBow, Bow);
        return ((double[])[side * bow, side * bow / 2, -side * bow, side * Bow * 1.8, -side * Bow * 1.8])
            .Select(bend => new MapLeg(from, Geometry.Rounding.Round(Control(bend), 0), to))
            .Where(leg => Enumerable.Range(1, 9).All(t => view.Contains(leg.At(t / 10.0), Edge)))
            .DefaultIfEmpty(straight)
            .MinBy(Crowd)!;

        MapPoint Control(double bend) => new((from.X + to.X) / 2 + x * bend * length, (from.Y + to.Y) / 2 + y * bend * length);
    }

    private int Crowd(MapLeg leg)
    {
        var others = discs.Where(disc => disc.Centre != leg.From && disc.Centre != leg.To).ToList();
        return Enumerable.Range(2, 15).Select(t => leg.At(t / 18.0)).Sum(point =>
            4 * others.Count(disc => disc.Centre.DistanceTo(point) < DiscRoom)
            + _legs.Count(other => Enumerable.Range(2, 15).Any(t => other.At(t / 18.0).DistanceTo(point) < LegRoom)));
    }
}
