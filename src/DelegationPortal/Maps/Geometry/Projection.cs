namespace DelegationPortal.Maps.Geometry;

/// <summary>
/// From degrees, longitude counted from the middle of the map, to a plane with y up, on a globe of radius 1, and back.
/// Both ways take every value: what lies beyond the globe comes back as its edge.
/// </summary>
internal abstract class Projection
{
    protected const double Degree = Math.PI / 180;

    public abstract MapPoint Forward(GeoPoint point);

    public abstract GeoPoint Inverse(MapPoint point);

    protected static GeoPoint ToDegrees(double longitude, double latitude) => new(
        Math.Clamp(longitude / Degree, -180, 180),
        Math.Clamp(latitude / Degree, -90, 90));

    protected static double ArcSine(double value) => Math.Asin(Math.Clamp(value, -1, 1));
}
