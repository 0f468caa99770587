using DelegationPortal.Maps.Geometry;

namespace DelegationPortal.Maps;

/// <summary>Draws the route of a trip, or what surrounds one of its stops in the same drawing.</summary>
public static class RouteMap
{
    private const double Width = 720;
    private const double Height = 430;
    private const double StopWidth = 264;
    private const double StopHeight = 132;
    private const double FinestTolerance = 0.5;
    private const int PathBudget = 4800;

    /// <param name="here">The number of the stop to crop to; null for the whole trip.</param>
    /// <returns>Null if no stop, or not the one asked for, has known coordinates.</returns>
    public static RouteMapDrawing? Draw(IReadOnlyList<MapStop> stops, int? here = null)
    {
        List<(MapStop Stop, GeoPoint Point)> known = [.. stops.OrderBy(stop => stop.Number).Select(stop => (stop, ToPoint(stop)))
            .Where(pair => pair.Item2 is not null).Select(pair => (pair.stop, pair.Item2!.Value))];
        if (known.Count == 0 || (here is not null && known.All(pair => pair.Stop.Number != here)))
        {
            return null;
        }

        var whole = new MapView(0, 0, Width, Height);
        var frame = FrameFitting.Fit([.. known.Select(pair => pair.Point)], whole, i => NameRoom(known[i].Stop.Name));
        var centres = DiscLayout.Spread([.. known.Select(pair => frame.Place(pair.Point))], whole, MapScale.Trip);

        var scale = here is null ? MapScale.Trip : MapScale.Stop;
        List<MapDisc> discs = [.. known.Select((pair, i) =>
            new MapDisc(pair.Stop.Number, Rounding.Round(centres[i], 0), scale.Radius, pair.Stop.Number == here))];
        var view = here is null ? whole : Around(discs.First(disc => disc.IsHere).Centre, whole);
        var legs = new LegDrawing(discs, whole).Draw([.. known.Select(pair => pair.Point.Latitude < 0)]);
        List<MapDisc> seen = [.. discs.Where(disc => view.Contains(disc.Centre, -scale.LargeRadius))];

        var labels = new LabelLayout(seen, legs, view, scale).Place([.. seen
            .Where(disc => view.Contains(disc.Centre, scale.Radius))
            .Select(disc => (disc, known.First(pair => pair.Stop.Number == disc.Number).Stop))
            .DistinctBy(pair => (pair.Stop.Name, pair.Stop.Latitude, pair.Stop.Longitude))
            .Select(pair => (pair.disc, pair.Stop.Name))]);

        var countries = known.Select(pair => pair.Stop.Country).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return Land(frame, view, countries, new(view, [], [], [], [.. legs.Where(leg => Crosses(leg, view))], seen, labels));
    }

    // Coarser until it is small enough to be sent with every page.
    private static RouteMapDrawing Land(MapFrame frame, MapView view, HashSet<string> countries, RouteMapDrawing drawing)
    {
        var zoom = Width / view.Width;
        var decimals = zoom > 1 ? 1 : 0;
        var graticule = GraticuleDrawing.Draw(frame, view, zoom, decimals);
        for (var tolerance = FinestTolerance / zoom; ; tolerance *= 1.4)
        {
            var land = new LandDrawing(frame, view, tolerance, decimals);
            var result = drawing with
            {
                Graticule = graticule,
                FarLand = land.Draw(code => !countries.Contains(code), tolerance * tolerance * 12),
                Land = land.Draw(countries.Contains, tolerance * tolerance * 6),
            };

            if (graticule.ToSvgPath().Length + result.FarLand.ToSvgPath().Length + result.Land.ToSvgPath().Length <= PathBudget)
            {
                return result;
            }
        }
    }

    private static GeoPoint? ToPoint(MapStop stop) =>
        stop is { Latitude: { } latitude, Longitude: { } longitude } && double.IsFinite(latitude) && double.IsFinite(longitude)
            ? new(GeoPoint.Wrap(longitude), Math.Clamp(latitude, -90, 90))
            : null;

    private static double NameRoom(string name) =>
        Math.Min(210, MapScale.Trip.Reach + 8 + MapScale.TextWidth(name, MapScale.Trip.LargeLetter));

    private static MapView Around(MapPoint centre, MapView whole) => new(
        Math.Clamp(centre.X - StopWidth / 2, 0, whole.Width - StopWidth),
        Math.Clamp(centre.Y - StopHeight / 2, 0, whole.Height - StopHeight),
        StopWidth,
        StopHeight);

    private static bool Crosses(MapLeg leg, MapView view) => Enumerable.Range(0, 65).Any(t => view.Contains(leg.At(t / 64.0)));
}
