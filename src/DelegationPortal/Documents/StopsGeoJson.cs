using DelegationPortal.Trips;

namespace DelegationPortal.Documents;

/// <summary>The stops of a trip on any map (RFC 7946). A stop whose place is not known is a feature without geometry, as the standard has it.</summary>
public static class StopsGeoJson
{
    public static Document Of(TripDetails trip, DocumentLinks links) => new(
        DocumentNames.Of(trip, ".geojson"),
        "application/geo+json",
        DocumentJson.Of(new FeatureCollection([.. trip.Stops.Select(s => Feature.Of(trip, s, links))])));

    private sealed record FeatureCollection(IReadOnlyList<Feature> Features)
    {
        public string Type => nameof(FeatureCollection);
    }

    private sealed record Feature(Point? Geometry, Properties Properties)
    {
        public string Type => nameof(Feature);

        public static Feature Of(TripDetails trip, StopDetails stop, DocumentLinks links) => new(
            stop is { Longitude: { } longitude, Latitude: { } latitude } ? new Point([longitude, latitude]) : null,
            new Properties(stop.Number, stop.City, stop.Country, stop.From, stop.To, trip.Title, links.Stop(trip.Slug, stop.Slug).AbsoluteUri));
    }

    /// <param name="Coordinates">East before north.</param>
    private sealed record Point(double[] Coordinates)
    {
        public string Type => nameof(Point);
    }

    private sealed record Properties(int Number, string Name, string? Country, DateOnly? From, DateOnly? To, string Trip, string Url);
}
