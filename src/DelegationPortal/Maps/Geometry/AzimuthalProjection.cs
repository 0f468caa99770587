namespace DelegationPortal.Maps.Geometry;

/// <summary>Lambert's equal-area azimuthal: round about any point, poles and equator included.</summary>
internal sealed class AzimuthalProjection(double latitude) : Projection
{
    private readonly double _sin = Math.Sin(latitude * Degree);
    private readonly double _cos = Math.Cos(latitude * Degree);

    public override MapPoint Forward(GeoPoint point)
    {
        var (sin, cos) = Math.SinCos(point.Latitude * Degree);
        var (east, ahead) = Math.SinCos(point.Longitude * Degree);
        // The antipode has no place of its own; this keeps it on the rim.
        var k = Math.Sqrt(2 / Math.Max(1e-6, 1 + _sin * sin + _cos * cos * ahead));
        return new(k * cos * east, k * (_cos * sin - _sin * cos * ahead));
    }

    public override GeoPoint Inverse(MapPoint point)
    {
        var distance = double.Hypot(point.X, point.Y);
        if (distance < 1e-12)
        {
            return ToDegrees(0, Math.Asin(_sin));
        }

        var (sin, cos) = Math.SinCos(2 * ArcSine(distance / 2));
        return ToDegrees(
            Math.Atan2(point.X * sin, distance * _cos * cos - point.Y * _sin * sin),
            ArcSine(cos * _sin + point.Y * sin * _cos / distance));
    }
}
