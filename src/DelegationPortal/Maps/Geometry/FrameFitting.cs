namespace DelegationPortal.Maps.Geometry;

/// <summary>Chooses the projection that suits the stops and fits it into the drawing.</summary>
internal static class FrameFitting
{
    private const double Pad = 66;
    private const double EarthRadius = 6371;
    private const double FinestKilometresPerUnit = 1.3;
    private const double FinestKilometresPerUnitOfOneStop = 2.6;
    private const double CoarsestConicScale = 440;
    private const double CoarsestAzimuthalScale = 235;

    /// <param name="nameRoom">What the name of the easternmost stop needs to the right of it.</param>
    public static MapFrame Fit(IReadOnlyList<GeoPoint> points, MapView view, Func<int, double> nameRoom)
    {
        var centre = GlobeCentre.Of(points);

        if (Math.Abs(centre.Latitude) is > 12 and < 68)
        {
            var halfSpan = Math.Max(3, (points.Max(p => p.Latitude) - points.Min(p => p.Latitude)) / 3);
            var conic = Fit(new ConicProjection(centre.Latitude, Math.Min(halfSpan, 20)), centre.Longitude, points, view, nameRoom);
            if (conic.Scale >= CoarsestConicScale && !conic.Shows(view, 90) && !conic.Shows(view, -90))
            {
                return conic;
            }
        }

        var azimuthal = Fit(new AzimuthalProjection(centre.Latitude), centre.Longitude, points, view, nameRoom);
        return azimuthal.Scale >= CoarsestAzimuthalScale ? azimuthal : World(points, view, nameRoom);
    }

    private static MapFrame World(IReadOnlyList<GeoPoint> points, MapView view, Func<int, double> nameRoom)
    {
        var fitted = Fit(new WorldProjection(), GlobeCentre.LongitudeOf(points), points, view, nameRoom);
        var scale = Math.Max(fitted.Scale, view.Width / WorldProjection.Width);
        var rescaled = Fit(fitted.Projection, fitted.Meridian, points, view, nameRoom, scale);
        // No more empty paper beside the globe than its size makes inevitable.
        return rescaled with
        {
            OffsetX = Within(rescaled.OffsetX, view.Centre.X, (WorldProjection.Width * scale - view.Width) / 2),
            OffsetY = Within(rescaled.OffsetY, view.Centre.Y, (WorldProjection.Height * scale - view.Height) / 2),
        };
    }

    private static double Within(double value, double middle, double play) =>
        Math.Clamp(value, middle - Math.Max(0, play), middle + Math.Max(0, play));

    private static MapFrame Fit(
        Projection projection, double meridian, IReadOnlyList<GeoPoint> points, MapView view, Func<int, double> nameRoom, double? fixedScale = null)
    {
        var plane = points.Select(p => projection.Forward(new(GeoPoint.Wrap(p.Longitude - meridian), p.Latitude))).ToList();
        var (west, east) = (plane.Min(p => p.X), plane.Max(p => p.X));
        var (south, north) = (plane.Min(p => p.Y), plane.Max(p => p.Y));

        var room = Math.Max(Pad, nameRoom(plane.FindIndex(p => p.X == east)));
        var width = view.Width - Pad - room;
        var height = view.Height - 2 * Pad;
        var finest = EarthRadius / (points.Distinct().Count() == 1 ? FinestKilometresPerUnitOfOneStop : FinestKilometresPerUnit);
        var scale = fixedScale ?? Math.Min(finest, Math.Min(width / Math.Max(1e-9, east - west), height / Math.Max(1e-9, north - south)));

        return new(
            projection,
            meridian,
            scale,
            view.X + Pad + width / 2 - scale * (west + east) / 2,
            view.Y + view.Height / 2 + scale * (south + north) / 2);
    }
}
