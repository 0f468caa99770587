namespace DelegationPortal.Maps.Geometry;

/// <summary>Equal Earth (Šavrič, Patterson, Jenny 2018): the whole world, areas true to each other.</summary>
internal sealed class WorldProjection : Projection
{
    private const double A1 = 1.340264;
    private const double A2 = -0.081106;
    private const double A3 = 0.000893;
    private const double A4 = 0.003796;
    private static readonly double M = Math.Sqrt(3) / 2;

    public static readonly double Width = 2 * new WorldProjection().Forward(new(180, 0)).X;
    public static readonly double Height = 2 * new WorldProjection().Forward(new(0, 90)).Y;

    public override MapPoint Forward(GeoPoint point)
    {
        var t = ArcSine(M * Math.Sin(point.Latitude * Degree));
        return new(point.Longitude * Degree * Math.Cos(t) / (M * Slope(t)), Rise(t));
    }

    public override GeoPoint Inverse(MapPoint point)
    {
        var y = Math.Clamp(point.Y, -Height / 2, Height / 2);
        var t = y;
        for (var i = 0; i < 12; i++)
        {
            t -= (Rise(t) - y) / Slope(t);
        }

        return ToDegrees(M * point.X * Slope(t) / Math.Max(1e-9, Math.Cos(t)), ArcSine(Math.Sin(t) / M));
    }

    private static double Rise(double t)
    {
        var t2 = t * t;
        var t6 = t2 * t2 * t2;
        return t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
    }

    private static double Slope(double t)
    {
        var t2 = t * t;
        var t6 = t2 * t2 * t2;
        return A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2);
    }
}
