using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Layout;

/// <summary>Columns that stop in mid-sentence and run into the beginning of another: a small word with a capital where none can stand.</summary>
public static class OpenEnds
{
    // A crosshead is shorter, or has no verb.
    private const int ShortestSentence = 8;

    public static IEnumerable<int> In(string text, TextRange range)
    {
        var tokens = Tokens.Of(text, range.Start, range.End);
        var first = 0;
        var hasVerb = false;
        for (var i = 1; i + 1 < tokens.Count; i++)
        {
            var last = tokens[i - 1];
            if (last.Text is "." or "!" or "?" or "…" or "■" or ":" or "“" or "„" || text.AsSpan(last.End, tokens[i].Start - last.End).Contains('\n'))
            {
                (first, hasVerb) = (i, false);
                continue;
            }

            hasVerb |= VerbWords.LooksFinite(last.Text);
            if ((last.IsWord || last.Text == ",") && FunctionWords.IsOpener(tokens[i].Text) && tokens[i + 1].IsWord
                && ((IsLooseEnd(last.Text) || last.Text == "," && i > 1 && tokens[i - 2].Text is not "“") && i - first > 1 && Maps.Gazetteer.Default.Find(tokens[i].Text + " " + tokens[i + 1].Text).Count == 0 || hasVerb && i - first >= ShortestSentence))
            {
                yield return tokens[i].Start;
                (first, hasVerb) = (i, false);
            }
            else if (i - first > 1 && char.IsLower(last.Text[0]) && FunctionWords.IsDeterminer(last.Text) && !FunctionWords.IsPreposition(last.Text) && IsCity(tokens[i].Text) && VerbWords.LooksFinite(tokens[i + 1].Text) | tokens[i + 1].Text.EndsWith('t') && char.IsLower(tokens[i + 1].Text[0]))
            {
                // "… vor allem von den | Lima empfängt": cities take no article.
                yield return tokens[i].Start;
                (first, hasVerb) = (i, false);
            }
        }
    }

    // Cities that are common nouns too take one.
    public static bool IsCity(string word) =>
        word is not ("Essen" or "Halle" or "Bergen" or "Hagen" or "Siegen") && Maps.Gazetteer.Default.Find(word) is [{ Population: >= 100_000 }, ..];

    // Nothing ends with an article or "und": what follows with a capital small word is another column.
    public static bool IsLooseEnd(string word) =>
        char.IsLower(word[0]) && (FunctionWords.IsDeterminer(word) || FunctionWords.IsPreposition(word) && word is not ("an" or "auf" or "aus" or "ab" or "zu" or "vor" or "mit" or "nach" or "um" or "bei" or "durch" or "über" or "unter") || word is "und" or "oder" or "sowie");
}
