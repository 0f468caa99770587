using DelegationPortal.Articles.Vocabulary;
using DelegationPortal.Maps;
using DelegationPortal.Provenance;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>Which of the cities are stops of the journey: the language of itineraries decides, not the map.</summary>
public sealed class StopFinder(ArticleReading reading, HomePlace home)
{
    private const int Enough = 3;

    public IReadOnlyList<FoundStop> Find(IReadOnlyList<PlaceMention> mentions)
    {
        var countries = new CountryChoice(reading, home);
        var weighed = mentions.Where(mention => !mention.Adjective && !IsHome(mention))
            .Select(mention => (Mention: mention, Evidence: Weigh(mention, mentions))).ToList();
        var stops = new List<(FoundStop Stop, int Order)>();
        var enumeration = Enumeration(weighed);
        foreach (var city in weighed.GroupBy(pair => Same(pair.Mention), StringComparer.Ordinal))
        {
            var positive = city.Where(pair => pair.Evidence.Points > 0).ToList();
            var points = positive.Count == 0 ? 0 : positive.Max(pair => pair.Evidence.Points) + Math.Min(2, positive.Count - 1);
            if (points < Enough || city.Any(pair => pair.Evidence.Points <= -5))
            {
                continue;
            }

            var best = positive.MaxBy(pair => pair.Evidence.Points);
            var first = positive.Where(pair => !pair.Mention.Sentence.IsCaption).DefaultIfEmpty(best).First();
            var position = enumeration.FindIndex(listed => listed == city.Key);
            var sources = best.Mention.Sentence.SourcesOf(Math.Max(0, best.Mention.First), best.Mention.Last);
            var evidence = WholeSentence(best.Mention.Sentence, sources);
            stops.Add((new FoundStop(best.Mention.City, countries.Of(best.Mention), new Grounds(points > 4 ? 0.95 : 0.8, Certainty.Stated, best.Evidence.Rule, evidence)),
                position >= 0 ? position : 1000 + (first.Mention.Sentence.Index * 200) + first.Mention.First));
        }

        return [.. stops.OrderBy(stop => stop.Order).Select(stop => stop.Stop)];
    }

    private static IReadOnlyList<TextRange> WholeSentence(Sentence sentence, IReadOnlyList<TextRange> words) => sentence.Sources.Count > 0 ? sentence.Sources : words;

    private bool IsHome(PlaceMention mention) => home.City is not null && (mention.City == home.City || mention.Places[0].Name == home.City);

    private static string Same(PlaceMention mention) => mention.Places[0].Name + mention.Places[0].Country;

    /// <summary>The cities of the first sentence that lists them as the journey's.</summary>
    private static List<string> Enumeration(List<(PlaceMention Mention, (int Points, string Rule) Evidence)> weighed)
    {
        var list = weighed.Where(pair => pair.Evidence.Rule == "stop-enumeration" && pair.Evidence.Points > 0).GroupBy(pair => pair.Mention.Sentence.Index).FirstOrDefault(group => group.Count() > 1);
        return list is null ? [] : [.. list.OrderBy(pair => pair.Mention.First).Select(pair => Same(pair.Mention)).Distinct()];
    }

    private (int Points, string Rule) Weigh(PlaceMention mention, IReadOnlyList<PlaceMention> all)
    {
        var sentence = mention.Sentence;
        var text = sentence.Text;
        var before = Preposition(sentence, mention.First, all);
        if (mention.InsideName)
        {
            return (0, "part-of-a-name");
        }

        if (TravelLanguage.IsCancelled(text) && !IsArrivalBefore(sentence, mention))
        {
            return (-6, "stop-cancelled");
        }

        if (before is "aus" or "über" or "from" or "via" || IsAirport(sentence, mention.First) || TravelLanguage.IsWayHome(text) || IsDeparture(sentence, mention))
        {
            return (-1, "passing-through");
        }

        if (TravelLanguage.LooksAhead(text) && !TravelLanguage.NamesGroup(text))
        {
            return (0, "another-time");
        }

        var foreign = mention.Places.All(place => place.Country == (home.Country ?? "")) ? -2 : 0;
        var listed = IsListed(mention, all);
        if (listed && TravelLanguage.TellsJourney(text) && before is "nach" or "in" or "to" or "Stationen" or "Städte" or "ins" or "visited")
        {
            return (6 + foreign, "stop-enumeration");
        }

        if (before is "nach" or "to" or "into" && (TravelLanguage.TellsMovement(text) || TravelLanguage.TellsJourney(text)))
        {
            return (5 + foreign, "stop-of-travel-verb");
        }

        if (IsHeading(sentence, mention))
        {
            return (4, "stop-heading");
        }

        if (TravelLanguage.TellsItinerary(text) && (IsSubject(sentence, mention) || before is "in" or "in der" or "war" or "Station"))
        {
            return (4 + foreign, "stop-station");
        }

        if (before is "in" or "In" or "at" && !sentence.IsCaption)
        {
            var active = TravelLanguage.NamesGroup(text) || VisitLanguage.TellsVisit(text) || TravelLanguage.TellsMovement(text) || TravelLanguage.TellsJourney(text);
            return ((active ? 3 : mention.First <= 2 ? 2 : 1) + foreign, "stop-visited");
        }

        if (IsSubject(sentence, mention) && mention.First <= 1 && sentence.Has("schließlich", "dauerte", "beeindruckte", "empfing", "Gastgeber"))
        {
            return (3 + foreign, "stop-subject");
        }

        return before is "nach" or "Für" or "für" ? (2 + foreign, "stop-named") : (listed ? 1 + foreign : foreign, "city-named");
    }

    private static string Preposition(Sentence sentence, int first, IReadOnlyList<PlaceMention> all)
    {
        var i = first - 1;
        for (var steps = 0; i >= 0 && steps < 12; steps++)
        {
            var word = sentence.Word(i);
            if (word is "," or "und" or "and" or "sowie")
            {
                var previous = all.FirstOrDefault(other => other.Sentence == sentence && other.Last == i - 1 && !other.Adjective);
                if (previous is null)
                {
                    return word is "," ? "" : word;
                }

                i = previous.First - 1;
                continue;
            }

            if (FunctionWords.IsDeterminer(word) && !FunctionWords.IsPreposition(word) || word is "Hauptstadt" or "Stadt" or "Metropole" or "Standort" or "Hafenstadt" or "Industriestandort" or "Region" || char.IsLower(word[0]) && word.EndsWith('e') && word.Length > 4)
            {
                i--;
                continue;
            }

            return i == 0 && word.Length > 1 ? word.ToLowerInvariant() : word;
        }

        return "";
    }

    private static bool IsListed(PlaceMention mention, IReadOnlyList<PlaceMention> all) =>
        all.Any(other => other != mention && other.Sentence == mention.Sentence && !other.InsideName && Between(mention, other) is "," or "und" or "and" or "sowie");

    private static string Between(PlaceMention a, PlaceMention b)
    {
        var (left, right) = a.First < b.First ? (a, b) : (b, a);
        return right.First - left.Last == 2 ? left.Sentence.Word(left.Last + 1) : right.First - left.Last == 3 && left.Sentence.Word(left.Last + 2) is "and" ? "," : "";
    }

    private static bool IsAirport(Sentence sentence, int first) => sentence.Word(first - 1) is "Flughafen" or "airport" or "Bahnhof";

    // "In A losgefahren" is a stop of its own; "in A abgelegt" or "Abflug in A" is not.
    private static bool IsDeparture(Sentence sentence, PlaceMention mention) =>
        sentence.Word(mention.Last + 1) is "abgelegt" or "abgeflogen" or "gestartet" || (sentence.Word(mention.First - 1) is "von" or "From" && sentence.Word(mention.Last + 1) is "nach" or "aus");

    // "In A wartete …: Ein Ausflug nach B scheiterte": only what stands behind the last mark was cancelled.
    private static bool IsArrivalBefore(Sentence sentence, PlaceMention mention) => mention.First <= 2 && sentence.Word(mention.First - 1) is "In" && sentence.Has(": ", "; ");

    private static bool IsSubject(Sentence sentence, PlaceMention mention) =>
        (mention.First == 0 && (sentence.At(mention.Last + 1) is { } next && (VerbWords.LooksFinite(next.Text) || next.Text is "," or "schließlich")))
        || VerbWords.LooksFinite(sentence.Word(mention.First - 1)) || sentence.Word(mention.First - 1) is "," or ":" || FunctionWords.IsDeterminer(sentence.Word(mention.First - 1)) || char.IsDigit(sentence.Word(mention.First - 1).FirstOrDefault('x'))
        || sentence.Word(mention.First - 1) is "Standort" or "Industriestandort" or "Stadt" or "Hauptstadt";

    private static bool IsHeading(Sentence sentence, PlaceMention mention) =>
        mention.First == 0 && sentence.Word(mention.Last + 1) == ":" && sentence.Tokens.Count < 12 && Sentences.EndsOpen(sentence.Text);
}
