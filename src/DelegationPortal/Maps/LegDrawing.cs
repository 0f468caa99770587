namespace DelegationPortal.Maps;

/// <summary>Near hops are straight; far ones bow towards the pole, as a flight does.</summary>
internal static class LegDrawing
{
    private const double Far = 130;
    private const double Bow = 0.17;
    private const double Edge = 12;

    public static List<MapLeg> Draw(IReadOnlyList<(MapDisc Disc, bool IsSouthern)> discs, MapView view)
    {
        List<MapLeg> legs = [];
        for (var i = 1; i < discs.Count; i++)
        {
            var (from, to) = (discs[i - 1].Disc, discs[i].Disc);
            // A stop whose place is unknown lies between: nobody knows this way.
            if (to.Number != from.Number + 1)
            {
                continue;
            }

            var southern = discs[i - 1].IsSouthern && discs[i].IsSouthern;
            var again = legs.Any(leg => (leg.From, leg.To) == (to.Centre, from.Centre) || (leg.From, leg.To) == (from.Centre, to.Centre));
            legs.Add(Draw(from.Centre, to.Centre, southern ^ again, again, view));
        }

        return legs;
    }

    private static MapLeg Draw(MapPoint from, MapPoint to, bool down, bool again, MapView view)
    {
        var length = from.DistanceTo(to);
        if (length <= Far && !again)
        {
            return new(from, null, to);
        }

        // Across the leg, to the side that is up; of two equal sides, the right one.
        var (x, y) = ((to.Y - from.Y) / length, (from.X - to.X) / length);
        var side = (y < -1e-9 || (y < 1e-9 && x > 0)) == !down ? 1 : -1;
        for (var bow = again ? 2 * Bow : 2 * Bow * Math.Min(1, (length - Far) / Far + 0.35); bow > 0.02; bow *= 0.7)
        {
            MapPoint control = new((from.X + to.X) / 2 + side * x * bow * length, (from.Y + to.Y) / 2 + side * y * bow * length);
            var leg = new MapLeg(from, Geometry.Rounding.Round(control, 0), to);
            if (Enumerable.Range(1, 9).All(t => view.Contains(leg.At(t / 10.0), Edge)))
            {
                return leg;
            }
        }

        return new(from, null, to);
    }
}
