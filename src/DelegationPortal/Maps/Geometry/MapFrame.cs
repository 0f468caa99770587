namespace DelegationPortal.Maps.Geometry;

/// <summary>A projection laid on the drawing: how large, and where.</summary>
internal sealed record MapFrame(Projection Projection, double Meridian, double Scale, double OffsetX, double OffsetY)
{
    private const int Steps = 64;

    /// <summary>From degrees, longitude counted from the frame's meridian.</summary>
    public MapPoint ToDrawing(GeoPoint relative)
    {
        var point = Projection.Forward(relative);
        return new(OffsetX + point.X * Scale, OffsetY - point.Y * Scale);
    }

    public MapPoint Place(GeoPoint point) => ToDrawing(new(GeoPoint.Wrap(point.Longitude - Meridian), point.Latitude));

    public GeoWindow Window(MapView view)
    {
        var edge = Enumerable.Range(0, Steps + 1).Select(i => i / (double)Steps).SelectMany(t => (MapPoint[])
        [
            new(view.X + t * view.Width, view.Y), new(view.X + t * view.Width, view.Bottom),
            new(view.X, view.Y + t * view.Height), new(view.Right, view.Y + t * view.Height),
        ]).Select(ToDegrees).ToList();

        var south = Shows(view, -90);
        var north = Shows(view, 90);
        var round = south || north;
        return new(
            round ? -180 : Math.Max(-180, edge.Min(p => p.Longitude) - 1),
            round ? 180 : Math.Min(180, edge.Max(p => p.Longitude) + 1),
            south ? -90 : Math.Max(-90, edge.Min(p => p.Latitude) - 1),
            north ? 90 : Math.Min(90, edge.Max(p => p.Latitude) + 1));
    }

    public bool Shows(MapView view, double pole) => view.Contains(ToDrawing(new(0, pole)));

    private GeoPoint ToDegrees(MapPoint point) => Projection.Inverse(new((point.X - OffsetX) / Scale, (OffsetY - point.Y) / Scale));
}
