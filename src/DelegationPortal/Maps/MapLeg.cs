namespace DelegationPortal.Maps;

/// <summary>The way between two stops: straight, or a quadratic curve if there is a control point.</summary>
public sealed record MapLeg(MapPoint From, MapPoint? Control, MapPoint To)
{
    public MapPoint At(double t)
    {
        var control = Control ?? new MapPoint((From.X + To.X) / 2, (From.Y + To.Y) / 2);
        var (a, b, c) = ((1 - t) * (1 - t), 2 * t * (1 - t), t * t);
        return new(a * From.X + b * control.X + c * To.X, a * From.Y + b * control.Y + c * To.Y);
    }
}
