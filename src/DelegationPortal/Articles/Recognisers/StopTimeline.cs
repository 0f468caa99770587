namespace DelegationPortal.Articles.Recognisers;

/// <summary>At which stop the story is, sentence by sentence: the last one named, until the next.</summary>
public sealed class StopTimeline
{
    private readonly Dictionary<int, List<(int Token, string Stop)>> _named = [];
    private readonly Dictionary<int, (string? Stop, Sentence? SetBy)> _carried = [];
    private readonly string? _only;

    public StopTimeline(ArticleReading reading, IReadOnlyList<FoundStop> stops, IReadOnlyList<PlaceMention> mentions)
    {
        var cities = new StopNames(stops);
        _only = stops.Count == 1 ? stops[0].City : null;
        var bySentence = mentions.Select(mention => (Mention: mention, Stop: cities.Of(mention)))
            .Where(pair => pair.Stop is not null && !IsElsewhere(pair.Mention)).ToLookup(pair => pair.Mention.Sentence.Index);
        string? current = null;
        Sentence? setBy = null;
        foreach (var sentence in reading.Story)
        {
            _carried[sentence.Index] = (current, setBy);
            var here = bySentence[sentence.Index].Select(pair => (pair.Mention.First, Stop: pair.Stop!)).ToList();
            if (here.Count == 0)
            {
                continue;
            }

            _named[sentence.Index] = here;
            current = Last(sentence, here);
            setBy = sentence;
        }

        foreach (var caption in reading.Captions.SelectMany(caption => caption))
        {
            _named[caption.Index] = [.. bySentence[caption.Index].Select(pair => (pair.Mention.First, Stop: pair.Stop!))];
            _carried[caption.Index] = (null, null);
        }
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
