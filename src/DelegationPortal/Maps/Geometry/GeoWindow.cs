namespace DelegationPortal.Maps.Geometry;

/// <summary>The degrees a view can show, longitude counted from the middle of the map.</summary>
internal sealed record GeoWindow(double West, double East, double South, double North)
{
    public bool Overlaps(double west, double east, double south, double north) =>
        west <= East && east >= West && south <= North && north >= South;
}
