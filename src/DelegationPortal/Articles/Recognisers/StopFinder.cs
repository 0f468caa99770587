using DelegationPortal.Articles.Vocabulary;
using DelegationPortal.Maps;
using DelegationPortal.Provenance;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>Which of the cities are stops of the journey: the language of itineraries decides, not the map.</summary>
public sealed class StopFinder(ArticleReading reading, HomePlace home)
{
    private const int Enough = 3;

    // A journey has fewer; only a whole magazine read as one article has more.
    public const int Most = 100;

    public IReadOnlyList<FoundStop> Find(IReadOnlyList<PlaceMention> mentions)
    {
        var countries = new CountryChoice(reading, home);
        var evidence = new StopEvidence(home, countries);
        var bySentence = mentions.ToLookup(mention => mention.Sentence.Index);
        var weighed = mentions.Where(mention => (!mention.Adjective || StopEvidence.IsHouseThere(mention)) && !IsHome(mention))
            .Select(mention => (Mention: mention, Evidence: evidence.Weigh(mention, [.. bySentence[mention.Sentence.Index]]))).ToList();
        var cities = weighed.GroupBy(pair => Same(pair.Mention), StringComparer.Ordinal)
            .Where(city => city.All(pair => pair.Evidence.Points > -5))
            .Select(city => (city.Key, Positive: city.Where(pair => pair.Evidence.Points > 0).ToList()))
            .Where(city => city.Positive.Count > 0)
            .Select(city => (city.Key, city.Positive, Points: city.Positive.Max(pair => pair.Evidence.Points) + Math.Min(2, city.Positive.Count - 1))).ToList();
        var certain = cities.Where(city => city.Points >= Enough).ToList();
        countries.LookAround(certain.ConvertAll(city => city.Positive[0].Mention));
        var lands = certain.Select(city => countries.Of(city.Positive[0].Mention)).ToHashSet();
        var open = certain.Count == 0;
        var abroad = lands.Any(land => land != home.Country);
        var enumeration = Enumeration(weighed);
        var listedAt = enumeration.Select((city, index) => (city, index)).ToDictionary(pair => pair.city, pair => pair.index, StringComparer.Ordinal);
        return [.. cities
            .Where(city => city.Points >= Enough || (city.Points >= 2 && (lands.Contains(countries.Of(city.Positive[0].Mention)) || open || countries.IsNamed(city.Positive[0].Mention))))
            .Where(city => !abroad || city.Points > Enough + 1 || countries.Of(city.Positive[0].Mention) != home.Country)
            .OrderBy(city => listedAt.TryGetValue(city.Key, out var listed) ? listed : 1000 + StopOrder.Position(city.Positive.ConvertAll(pair => pair.Mention), reading))
            .Select(city => ToStop(city.Positive.MaxBy(pair => pair.Evidence.Points), city.Points, countries)).Take(Most + 1)];
    }

    private static FoundStop ToStop((PlaceMention Mention, (int Points, string Rule) Evidence) best, int points, CountryChoice countries) => new(
        best.Mention.City, countries.Of(best.Mention),
        new Grounds(points > 4 ? 0.95 : points >= Enough ? 0.8 : 0.6, Certainty.Stated, best.Evidence.Rule, WholeSentence(best.Mention.Sentence, best.Mention.Sentence.SourcesOf(best.Mention.First, best.Mention.Last))));

    private static IReadOnlyList<TextRange> WholeSentence(Sentence sentence, IReadOnlyList<TextRange> words) => sentence.Sources.Count > 0 ? sentence.Sources : words;

    private bool IsHome(PlaceMention mention) => home.City is not null && (mention.City == home.City || mention.Places[0].Name == home.City);

    private static string Same(PlaceMention mention) => mention.Places[0].Name + mention.Places[0].Country;

    /// <summary>The cities of the first sentence that lists them as the journey's, or that tells of three and more in one go.</summary>
    private static List<string> Enumeration(List<(PlaceMention Mention, (int Points, string Rule) Evidence)> weighed)
    {
        var list = weighed.Where(pair => pair.Evidence.Rule == "stop-enumeration" && pair.Evidence.Points > 0).GroupBy(pair => pair.Mention.Sentence.Index).FirstOrDefault(group => group.Count() > 1)
            ?? weighed.Where(pair => pair.Evidence.Points > Enough && !pair.Mention.Sentence.IsCaption).GroupBy(pair => pair.Mention.Sentence.Index).FirstOrDefault(group => group.Select(pair => Same(pair.Mention)).Distinct(StringComparer.Ordinal).Count() > 2);
        return list is null ? [] : [.. list.OrderBy(pair => pair.Mention.First).Select(pair => Same(pair.Mention)).Distinct()];
    }
}
