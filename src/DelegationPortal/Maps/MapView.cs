namespace DelegationPortal.Maps;

/// <summary>The part of the drawing that is shown; all of it, or what surrounds one stop.</summary>
public sealed record MapView(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;

    public MapPoint Centre => new(X + Width / 2, Y + Height / 2);

    public bool Contains(MapPoint point, double margin = 0) =>
        point.X >= X + margin && point.X <= Right - margin && point.Y >= Y + margin && point.Y <= Bottom - margin;
}
