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
        return result && !TravelLanguage.LooksAhead(sentence.Text) && !sentence.Has("würde", "könnte", "angeblich") ? "reports-result" : null;
    }

    private static bool IsWhole(Sentence sentence) => sentence.Tokens.Count > 4 && !Sentences.EndsOpen(sentence.Text);

    private static FoundHighlight Highlight(Sentence sentence, string rule, StopTimeline timeline) =>
        new(sentence.Text, timeline.At(sentence, sentence.Tokens.Count).Stop, new Grounds(rule == "called-highlight" ? 0.9 : 0.7, Certainty.Stated, rule, sentence.Sources));
}
