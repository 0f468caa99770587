using DelegationPortal.Maps;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>Which of several places of one name is meant: the one in a country that the article names, else the largest.</summary>
public sealed class CountryChoice
{
    private readonly HashSet<string> _named;
    private readonly Dictionary<string, int> _around = new(StringComparer.Ordinal);

    public CountryChoice(ArticleReading reading, HomePlace home)
    {
        _named = [];
        var tokens = reading.PageWords;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens[i].IsCapitalised)
            {
                continue;
            }

            var two = i + 1 < tokens.Count ? tokens[i].Text + " " + tokens[i + 1].Text : "";
            if ((Gazetteer.Default.FindCountry(tokens[i].Text) ?? Gazetteer.Default.FindCountry(tokens[i].Text.TrimEnd('s')) ?? (two.Length > 0 ? Gazetteer.Default.FindCountry(two) : null)) is { } code && code != home.Country)
            {
                _named.Add(code);
            }
        }
    }

    public bool IsNamed(PlaceMention mention) => mention.Places.Any(place => _named.Contains(place.Country));

    /// <summary>Remembers where the other stops lie: "A" between two cities of one country is its A.</summary>
    public void LookAround(IReadOnlyList<PlaceMention> stops)
    {
        foreach (var country in stops.Select(stop => stop.Places[0].Country))
        {
            _around[country] = _around.GetValueOrDefault(country) + 1;
        }
    }

    public string? Of(PlaceMention mention) =>
        (mention.Places.FirstOrDefault(place => _named.Contains(place.Country)) ?? Neighbour(mention) ?? mention.Places[0]).Country;

    // Only where no other stop lies in the country of the largest.
    private Place? Neighbour(PlaceMention mention) =>
        _around.GetValueOrDefault(mention.Places[0].Country) > 1 ? null : mention.Places.FirstOrDefault(place => place.Country != mention.Places[0].Country && _around.ContainsKey(place.Country));
}
