using DelegationPortal.Maps;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>Which stop a mention of a city means, whatever spelling it uses: the first that fits.</summary>
internal sealed class StopNames
{
    private readonly IReadOnlyList<FoundStop> _stops;
    private readonly Dictionary<string, int> _byCity = new(StringComparer.Ordinal);
    private readonly Dictionary<Place, int> _byPlace = [];

    public StopNames(IReadOnlyList<FoundStop> stops)
    {
        _stops = stops;
        for (var i = 0; i < stops.Count; i++)
        {
            _byCity.TryAdd(stops[i].City, i);
            if (Gazetteer.Default.Find(stops[i].City) is [var place, ..])
            {
                _byPlace.TryAdd(place, i);
            }
        }
    }

    public string? Of(PlaceMention mention)
    {
        var first = _byCity.GetValueOrDefault(mention.City, int.MaxValue);
        foreach (var place in mention.Places)
        {
            first = Math.Min(first, Math.Min(_byCity.GetValueOrDefault(place.Name, int.MaxValue), _byPlace.GetValueOrDefault(place, int.MaxValue)));
        }

        return first < _stops.Count ? _stops[first].City : null;
    }
}
