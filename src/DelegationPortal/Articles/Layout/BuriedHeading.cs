using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Layout;

/// <summary>Title and lead in the middle of a page without a byline: a phrase without a verb, then a lead that has no full stop and begins with "Wie" or "Was".</summary>
public static class BuriedHeading
{
    private static readonly HashSet<string> LeadWords = FunctionWords.Split("Wie Was Warum Wo Wer Weshalb Wieso Wohin Woher Woran Worauf Womit Wofür Wozu Wann Welche Welcher Welches");
    private static readonly HashSet<string> LooseEnds = FunctionWords.Split("an auf aus ein mit vor zu ab los nach fort weiter zurück");

    public static Heading? Find(PageCut page)
    {
        foreach (var rest in page.Rest())
        {
            var sentences = Sentences.Of(page.Text[rest.Start..rest.End]);
            for (var i = 0; i + 1 < sentences.Count; i++)
            {
                var title = new TextRange(rest.Start + sentences[i].Start, rest.Start + sentences[i].End);
                var lead = new TextRange(rest.Start + sentences[i + 1].Start, rest.Start + sentences[i + 1].End);
                if (IsTitle(page.Text[title.Start..title.End]) && (i == 0 || !Sentences.EndsOpen(page.Text.AsSpan(rest.Start, title.Start - rest.Start)))
                    && (LeadEnd(page.Text, lead) ?? (i == 0 && i + 2 < sentences.Count ? OpenLeadEnd(page.Text, lead) ?? SentenceWithoutStop(page.Text, lead, new TextRange(rest.Start + sentences[2].Start, rest.Start + sentences[2].End)) : null)) is { } end)
                {
                    return new Heading(title, new TextRange(lead.Start, end), "title-between-columns");
                }
            }
        }

        return null;
    }

    // "… ließ sich der Ausschuss im Mai zeigen | Stahl kann …": behind a noun an infinitive or a participle belongs to no noun.
    private static bool IsVerbBehindNoun(IReadOnlyList<Token> tokens, int i) =>
        tokens[i].Text.Length > 4 && char.IsLower(tokens[i].Text[0]) && !FunctionWords.Contains(tokens[i].Text) && (tokens[i].Text.EndsWith("en", StringComparison.Ordinal) || tokens[i].Text.EndsWith('t'))
        && tokens[i - 1].IsWord && tokens[i - 1].IsCapitalised && char.IsLower(tokens[i + 2].Text[0]);

    private static bool IsTitle(string text) =>
        text.Length < 70 && char.IsUpper(text[0]) && char.IsLetterOrDigit(text[^1]) && Tokens.Of(text) is { Count: <= 7 } words && !words.Any(word => VerbWords.IsFinite(word.Text));

    // At the page's beginning: "Was Reeder suchten und was sie fanden | In Oslo regnete es." has no full stop.
    private static int? OpenLeadEnd(string text, TextRange sentence) =>
        sentence.Length is > 50 and < 300 && Sentences.EndsOpen(text.AsSpan(sentence.Start, sentence.Length)) && Tokens.Of(text, sentence.Start, sentence.End) is [var first, ..] && LeadWords.Contains(first.Text) ? sentence.End : null;

    // "Über den Fluss | Der Ausschuss reiste nach Oslo | Wer Gäste will, …": a sentence with a verb that has no full stop, then one that has.
    private static int? SentenceWithoutStop(string text, TextRange sentence, TextRange next) =>
        sentence.Length is > 30 and < 300 && Sentences.EndsOpen(text.AsSpan(sentence.Start, sentence.Length)) && !Sentences.EndsOpen(text.AsSpan(next.Start, next.Length))
        && Tokens.Of(text, sentence.Start, sentence.End) is [var first, ..] words && FunctionWords.IsOpener(first.Text) && words.Any(word => VerbWords.LooksFinite(word.Text)) && FunctionWords.IsOpener(Tokens.Of(text, next.Start, next.End)[0].Text) ? sentence.End : null;

    // "… sah sich der Ausschuss vor Ort an | Ausbildung hat …": a verb's loose end, then a noun and its verb.
    private static int? LeadEnd(string text, TextRange sentence)
    {
        var tokens = Tokens.Of(text, sentence.Start, sentence.End);
        if (tokens.Count < 6 || !LeadWords.Contains(tokens[0].Text))
        {
            return null;
        }

        for (var i = 4; i + 2 < tokens.Count; i++)
        {
            if (tokens[i + 1].IsCapitalised && VerbWords.IsFinite(tokens[i + 2].Text) && (LooseEnds.Contains(tokens[i].Text) || IsVerbBehindNoun(tokens, i)))
            {
                return tokens[i].End;
            }
        }

        return null;
    }
}
