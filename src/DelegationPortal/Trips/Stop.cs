namespace DelegationPortal.Trips;

/// <summary>One city on the way.</summary>
public sealed class Stop
{
    private Stop()
    {
    }

    public Guid Id { get; private init; }

    public Guid TripId { get; private init; }

    /// <summary>1, 2, 3 … in itinerary order.</summary>
    public int Number { get; private init; }

    public string Slug { get; private init; } = "";

    public string City { get; private init; } = "";

    /// <summary>ISO 3166-1 alpha-2; null when it is open.</summary>
    public string? Country { get; private init; }

    /// <summary>Degrees north, WGS 84.</summary>
    public double? Latitude { get; private init; }

    /// <summary>Degrees east, WGS 84.</summary>
    public double? Longitude { get; private init; }

    public DateOnly? From { get; private init; }

    /// <summary>The last day, inclusive.</summary>
    public DateOnly? To { get; private init; }

    internal static Stop Create(
        Guid tripId, int number, string slug, string city, string? country, double? latitude, double? longitude) => new()
    {
        Id = Guid.CreateVersion7(),
        TripId = tripId,
        Number = number,
        Slug = slug,
        City = city,
        Country = country,
        Latitude = latitude,
        Longitude = longitude,
    };
}
