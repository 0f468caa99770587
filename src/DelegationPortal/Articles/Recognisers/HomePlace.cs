using DelegationPortal.Maps;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>Where the delegation comes from: the city whose chamber, companies or delegation the article speaks of.</summary>
/// <param name="City">Null when the article does not say.</param>
public sealed record HomePlace(string? City, string? Country)
{
    public static HomePlace Of(ArticleReading reading)
    {
        var points = new Dictionary<string, int>(StringComparer.Ordinal);
        var tokens = reading.PageWords;
        for (var i = 0; i < tokens.Count; i++)
        {
            var word = tokens[i].Text;
            if (word.EndsWith("er", StringComparison.Ordinal) && tokens[i].IsCapitalised && Gazetteer.Default.Find(word[..^2]) is [var place, ..] && i + 1 < tokens.Count)
            {
                Count(place.Name == word[..^2] ? place.Name : word[..^2], IsGroup(tokens[i + 1].Text) ? 3 : 1);
            }
            else if (tokens[i].IsCapitalised && i > 0 && (tokens[i - 1].Text is "IHK" || (tokens[i - 1].Text is "zu" or "Handelskammer" && i > 2 && tokens.Skip(i - 4).Take(4).Any(token => token.Text.StartsWith("Industrie", StringComparison.Ordinal)))) && Gazetteer.Default.Find(word).Count > 0)
            {
                Count(word, 2);
            }
            else if (tokens[i].IsCapitalised && i + 1 < tokens.Count && IsGroup(tokens[i + 1].Text) && Gazetteer.Default.Find(word).Count > 0)
            {
                Count(word, 2);
            }
        }

        var best = points.Where(pair => pair.Value >= 2).OrderByDescending(pair => pair.Value).Select(pair => pair.Key).FirstOrDefault();
        return new HomePlace(best, best is null ? reading.IsGerman ? "DE" : null : Gazetteer.Default.Find(best)[0].Country);

        void Count(string city, int add) => points[city] = points.GetValueOrDefault(city) + add;
    }

    private static bool IsGroup(string word) =>
        word.Contains("elegation", StringComparison.Ordinal) || word.Contains("Unternehme", StringComparison.Ordinal) || word.Contains("Firmen", StringComparison.Ordinal)
        || word.Contains("Betrieb", StringComparison.Ordinal) || word.Contains("Wirtschaft", StringComparison.Ordinal) || word.Contains("Gruppe", StringComparison.Ordinal)
        || word is "companies" or "firms" or "region" or "founder" or "Händler" or "IHK-Präsidiums" or "Runde" or "IHK";
}
