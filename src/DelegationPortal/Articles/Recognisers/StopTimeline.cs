using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>At which stop the story is, sentence by sentence: the last one named, until the next.</summary>
public sealed class StopTimeline
{
    private const int FewSentences = 6;

    private readonly Dictionary<int, List<(int Token, string Stop)>> _named = [];
    private readonly Dictionary<int, (string? Stop, Sentence? SetBy)> _carried = [];
    private readonly string? _only;
    private readonly (string Stop, Sentence SetBy)? _opening;

    public StopTimeline(ArticleReading reading, IReadOnlyList<FoundStop> stops, IReadOnlyList<PlaceMention> mentions)
    {
        var cities = new StopNames(stops);
        _only = stops.Count == 1 ? stops[0].City : null;
        var bySentence = mentions.Select(mention => (Mention: mention, Stop: cities.Of(mention)))
            .Where(pair => pair.Stop is not null && !IsElsewhere(pair.Mention)).ToLookup(pair => pair.Mention.Sentence.Index);
        var capitals = stops.Where(stop => Capitals.Contains(stop.City)).DistinctBy(stop => stop.City, StringComparer.Ordinal).ToList();
        string? current = null;
        Sentence? setBy = null;
        foreach (var sentence in reading.Story)
        {
            _carried[sentence.Index] = (current, setBy);
            var here = bySentence[sentence.Index].Select(pair => (pair.Mention.First, Stop: pair.Stop!)).ToList();
            if (here.Count == 0 && capitals.Count > 0 && CapitalAt(sentence) is >= 0 and var at && Meant(sentence.Word(at - 1), capitals) is { } capital)
            {
                here.Add((at, capital));
            }

            if (here.Count == 0)
            {
                continue;
            }

            _named[sentence.Index] = here;
            _opening ??= (here[0].Stop, sentence);
            current = current is null && IsWholeJourney(sentence, here[0].First) ? here[0].Stop : Last(sentence, here);
            setBy = sentence;
        }

        foreach (var caption in reading.Captions.SelectMany(caption => caption))
        {
            _named[caption.Index] = [.. bySentence[caption.Index].Select(pair => (pair.Mention.First, Stop: pair.Stop!))];
            _carried[caption.Index] = (null, null);
        }
    }

    // "war er mit der Delegation von A über B nach C gereist": the report then begins at A.
    private static bool IsWholeJourney(Sentence sentence, int first) =>
        sentence.Word(first - 1) is "von" or "from" && sentence.Has(" über ", " via ", "gereist", "travelled", "traveled") && sentence.Has(" nach ", " to ");

    // "der maltesischen Hauptstadt": the adjective tells which of two; without one only one may be meant.
    private static string? Meant(string adjective, List<FoundStop> capitals)
    {
        if (capitals.Count == 1)
        {
            return capitals[0].City;
        }

        foreach (var stop in capitals)
        {
            if (stop.Country is { } country && adjective.Length > 5 && (SharesStem(adjective, Maps.Gazetteer.CountryName(country, German)) || SharesStem(adjective, Maps.Gazetteer.CountryName(country, English))))
            {
                return stop.City;
            }
        }

        return null;
    }

    private static readonly System.Globalization.CultureInfo German = System.Globalization.CultureInfo.GetCultureInfo("de");

    private static readonly System.Globalization.CultureInfo English = System.Globalization.CultureInfo.GetCultureInfo("en");

    private static bool SharesStem(string adjective, string country) => country.Length > 3 && adjective.StartsWith(country[..Math.Min(4, country.Length - 1)], StringComparison.OrdinalIgnoreCase);

    // "In der maltesischen Hauptstadt begann die Suche": of the stops only one can be meant. The capital of something else has a name behind it.
    private static int CapitalAt(Sentence sentence)
    {
        for (var i = 1; i < sentence.Tokens.Count; i++)
        {
            if (sentence.Word(i) is "Hauptstadt" or "capital" && !(sentence.At(i + 1) is { IsCapitalised: true } || sentence.Word(i + 1) is "der" or "des" or "of" or "von") && sentence.Word(i - 1) is not ("deutschen" or "deutsche" or "bundesdeutschen" or "venture" or "share" or "human"))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The stop of something at a token; stated when its sentence names the stop or points to it with "hier" or "dort".</summary>
    public (string? Stop, bool Stated, Sentence? SetBy) At(Sentence sentence, int token)
    {
        if (_named.GetValueOrDefault(sentence.Index) is { Count: > 0 } named)
        {
            var before = named.LastOrDefault(stop => stop.Token <= token);
            return (before.Stop ?? named[0].Stop, true, null);
        }

        var (stop, setBy) = _carried.GetValueOrDefault(sentence.Index);
        var pointed = sentence.Tokens.Any(word => word.Text is "hier" or "Hier" or "dort" or "Dort" or "there" or "here");
        return (stop ?? (sentence.IsCaption ? null : _only), stop is not null && pointed, setBy);
    }

    /// <summary>Where a report that begins in the midst of things is: in the city that it names first, a few sentences later.</summary>
    public (string Stop, Sentence SetBy)? Opening(Sentence sentence) =>
        !sentence.IsCaption && _opening is { } opening && opening.SetBy.Index > sentence.Index && opening.SetBy.Index - sentence.Index <= FewSentences ? opening : null;

    private static string Last(Sentence sentence, List<(int First, string Stop)> here)
    {
        // "Reise nach A, B und C" begins at A; "von A nach B" ends at B.
        var distinct = here.Select(pair => pair.Stop).Distinct().ToList();
        var towards = here.LastOrDefault(pair => sentence.Word(pair.First - 1) is "nach" or "to" or "into");
        if (distinct.Count > 2 || (distinct.Count == 2 && towards.Stop == here[0].Stop))
        {
            return towards.Stop is not null && towards.Stop != here[0].Stop && here[^1].Stop == towards.Stop ? towards.Stop : here[0].Stop;
        }

        return towards.Stop ?? here[^1].Stop;
    }

    private static bool IsElsewhere(PlaceMention mention) => mention.Sentence.Word(mention.First - 1) is "aus" or "über" or "from" or "via";
}
