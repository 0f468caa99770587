using DelegationPortal.Maps;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>Which of several places of one name is meant: the one in a country that the article names, else the largest.</summary>
public sealed class CountryChoice
{
    private readonly HashSet<string> _named;

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

    public string? Of(PlaceMention mention) =>
        (mention.Places.FirstOrDefault(place => _named.Contains(place.Country)) ?? mention.Places[0]).Country;
}
