namespace DelegationPortal.Maps.Geometry;

/// <summary>Albers' equal-area conic: for middle latitudes, the shape an atlas gives a country.</summary>
internal sealed class ConicProjection : Projection
{
    private readonly double _n;
    private readonly double _c;
    private readonly double _middle;

    public ConicProjection(double latitude, double halfSpan)
    {
        var south = Math.Sin((latitude - halfSpan) * Degree);
        var north = Math.Sin((latitude + halfSpan) * Degree);
        _n = (south + north) / 2;
        _c = 1 + south * north;
        _middle = Radius(latitude * Degree);
    }

    public override MapPoint Forward(GeoPoint point)
    {
        var radius = Radius(point.Latitude * Degree);
        var (sin, cos) = Math.SinCos(_n * point.Longitude * Degree);
        return new(radius * sin, _middle - radius * cos);
    }

    public override GeoPoint Inverse(MapPoint point)
    {
        var sign = Math.Sign(_n);
        var up = _middle - point.Y;
        var angle = Math.Atan2(sign * point.X, sign * up);
        var radius = double.Hypot(point.X, up);
        return ToDegrees(angle / _n, ArcSine((_c - radius * radius * _n * _n) / (2 * _n)));
    }

    private double Radius(double latitude) => Math.Sqrt(Math.Max(0, _c - 2 * _n * Math.Sin(latitude))) / _n;
}
