using DelegationPortal.Provenance;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>Whole sentences worth reporting: what the article itself calls a highlight, and results.</summary>
public static class HighlightFinder
{
    private static readonly string[] Called = ["Highlight", "Höhepunkt", "highlight"];

    private static readonly string[] Results =
    [
        "eröffnet", "eingeweiht", "Einweihung", "gewonnen", "gewann", "unterzeichnet", "unterschrieb", "Vereinbarung", "Absichtserklärung", "vereinbart", "verabredete",
        "Vertrag", "Zuschlag", "signed", "opened", "won ", "agreed",
    ];

    public static IReadOnlyList<FoundHighlight> Find(ArticleReading reading, StopTimeline timeline) =>
        [.. reading.Story.Concat(reading.Captions.SelectMany(caption => caption)).Where(IsWhole)
            .Select(sentence => (Sentence: sentence, Rule: Rule(sentence))).Where(pair => pair.Rule is not null)
            .Select(pair => Highlight(pair.Sentence, pair.Rule!, timeline))];

    private static string? Rule(Sentence sentence)
    {
        if (sentence.Tokens.Any(token => Called.Any(word => token.Text.StartsWith(word, StringComparison.Ordinal))))
        {
            return "called-highlight";
        }

        var result = Results.Any(word => sentence.Text.Contains(word, StringComparison.Ordinal));
        return result && !sentence.LooksAhead && !sentence.Has("würde", "könnte", "angeblich") ? "reports-result" : null;
    }

    private static bool IsWhole(Sentence sentence) => sentence.Tokens.Count > 4 && !Sentences.EndsOpen(sentence.Text);

    // The words are the article's own, but where they belong may only follow from what stands before them.
    private static FoundHighlight Highlight(Sentence sentence, string rule, StopTimeline timeline)
    {
        var (stop, stated, setBy) = timeline.At(sentence, sentence.Tokens.Count);
        var confidence = rule == "called-highlight" ? 0.9 : 0.7;
        return new FoundHighlight(sentence.Text, stop, stop is null || stated
            ? new Grounds(confidence, Certainty.Stated, rule, sentence.Sources)
            : new Grounds(confidence - 0.1, Certainty.Inferred, "stop-from-context", [.. setBy?.Sources ?? [], .. sentence.Sources]));
    }
}
