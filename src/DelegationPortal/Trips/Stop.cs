using DelegationPortal.History;
using DelegationPortal.Maps;

namespace DelegationPortal.Trips;

/// <summary>One city on the way.</summary>
public sealed class Stop : IBinnable
{
    private Stop()
    {
    }

    public Guid Id { get; private init; }

    public Guid TripId { get; private init; }

    /// <summary>1, 2, 3 … in itinerary order.</summary>
    public int Number { get; private set; }

    public string Slug { get; private set; } = "";

    public string City { get; private set; } = "";

    /// <summary>ISO 3166-1 alpha-2; null when it is open.</summary>
    public string? Country { get; private set; }

    /// <summary>Degrees north, WGS 84.</summary>
    public double? Latitude { get; private set; }

    /// <summary>Degrees east, WGS 84.</summary>
    public double? Longitude { get; private set; }

    public DateOnly? From { get; private set; }

    /// <summary>The last day, inclusive.</summary>
    public DateOnly? To { get; private set; }

    public Guid Version { get; private set; } = Guid.CreateVersion7();

    public DateTime? DeletedAt { get; private set; }

    internal static Stop Create(
        Guid id, Guid tripId, int number, string slug, string city, string? country, double? latitude, double? longitude) => new()
    {
        Id = id,
        TripId = tripId,
        Number = number,
        Slug = slug,
        City = city,
        Country = country,
        Latitude = latitude,
        Longitude = longitude,
    };

    internal void Describe(StopInput input)
    {
        (City, Country, From, To) = (input.City.Trim(), input.Country is { Length: 2 } country ? country : null, input.From, input.To);
        var place = Gazetteer.Default.Find(City).FirstOrDefault(p => Country is null || p.Country == Country);
        (Latitude, Longitude) = (place?.Latitude, place?.Longitude);
    }

    internal void Renumber(int number) => Number = number;

    public void Bin(DateTime now) => DeletedAt ??= now;

    public void TakeOut() => DeletedAt = null;
}
