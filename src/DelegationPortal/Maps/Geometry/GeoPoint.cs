namespace DelegationPortal.Maps.Geometry;

/// <summary>A point of the globe in degrees.</summary>
internal readonly record struct GeoPoint(double Longitude, double Latitude)
{
    private const double Degree = Math.PI / 180;

    public static double Wrap(double longitude)
    {
        var wrapped = Math.IEEERemainder(longitude, 360);
        return double.IsFinite(wrapped) ? wrapped : 0;
    }

    public (double X, double Y, double Z) ToVector()
    {
        var (sin, cos) = Math.SinCos(Latitude * Degree);
        var (east, north) = Math.SinCos(Longitude * Degree);
        return (cos * north, cos * east, sin);
    }

    public static GeoPoint FromVector(double x, double y, double z) =>
        new(Math.Atan2(y, x) / Degree, Math.Atan2(z, double.Hypot(x, y)) / Degree);
}
