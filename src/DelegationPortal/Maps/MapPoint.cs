namespace DelegationPortal.Maps;

/// <summary>A point of the drawing: x to the right, y down.</summary>
public readonly record struct MapPoint(double X, double Y)
{
    public double DistanceTo(MapPoint other) => double.Hypot(X - other.X, Y - other.Y);
}
