using System.Globalization;
using DelegationPortal.Trips;

namespace DelegationPortal.Web.Trips;

/// <summary>Reads the filter out of the address, where visitors may write what they like.</summary>
public static class TripFilterQuery
{
    private const int LongestText = 200;

    public static TripFilter Read(string? text, string? country, string? year, string? topic, string? page) => new(
        Words(text),
        Words(country)?.ToUpperInvariant(),
        Number(year),
        Words(topic),
        Math.Max(1, Number(page) ?? 1));

    /// <returns>Null when there is nothing to search for.</returns>
    public static string? Words(string? text) => text?.Trim() switch
    {
        null or "" => null,
        { Length: > LongestText } words => words[..LongestText],
        var words => words,
    };

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
