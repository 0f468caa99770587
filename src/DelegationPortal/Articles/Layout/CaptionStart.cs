using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Layout;

/// <summary>Where a caption begins whose mark "(l.)" stands further on: usually with its sentence, but a column that ended in mid-sentence may run into it.</summary>
public static class CaptionStart
{
    private const int LongestHead = 8;

    public static int Before(string text, int mark, int floor, KnownNames names)
    {
        var start = floor + Sentences.Last(text[floor..mark]).Start;
        var colon = text.IndexOf(": ", start, mark - start, StringComparison.Ordinal);
        var tokens = Tokens.Of(text, start, colon < 0 ? mark : colon);
        if (!tokens.Any(token => VerbWords.LooksFinite(token.Text)) && (colon < 0 || tokens.Count <= LongestHead))
        {
            return start;
        }

        if (Seam(tokens, names, colon >= 0) is { } seam)
        {
            return seam;
        }

        var cut = colon < 0 ? -1 : text.LastIndexOfAny([',', '.', ';', '“', '■'], colon, colon - start);
        return cut < 0 ? start : cut + 1;
    }

    // "… und bekam eine | NAME, NAME und NAME (v. l.)": no article stands before a name, no article at the end of a phrase.
    private static int? Seam(IReadOnlyList<Token> tokens, KnownNames names, bool isHead)
    {
        for (var i = tokens.Count - 1; i > 1; i--)
        {
            var (left, right) = (tokens[i - 1], tokens[i]);
            if (VerbWords.LooksFinite(right.Text) && !right.IsCapitalised)
            {
                return null;
            }

            if (!right.IsWord || !right.IsCapitalised || !(left.IsWord || left.IsNumber))
            {
                continue;
            }

            var open = FunctionWords.IsDeterminer(left.Text) || IsInflected(left, tokens[i - 2]);
            if (isHead ? open && tokens.Count - i <= LongestHead : BeginsName(tokens, i, names) && (open || IsThing(left)))
            {
                return right.Start;
            }
        }

        return null;
    }

    private static bool BeginsName(IReadOnlyList<Token> tokens, int i, KnownNames names) =>
        i + 1 < tokens.Count && (names.Contains(tokens[i], tokens[i + 1]) || Recognisers.PersonName.IsPart(tokens[i]) && Recognisers.PersonName.IsPart(tokens[i + 1]) && tokens[i + 1].End - tokens[i].Start > 6)
        && !names.Contains(tokens[i - 1], tokens[i]);

    private static bool IsThing(Token left) =>
        left.IsCapitalised && !RoleWords.IsRole(left.Text) && !Abbreviations.IsTitle(left.Text) && !Recognisers.PersonName.IsPart(left);

    private static bool IsInflected(Token word, Token before) =>
        char.IsLower(word.Text[0]) && word.Text.Length > 3 && FunctionWords.IsDeterminer(before.Text) && !VerbWords.LooksFinite(word.Text)
        && (word.Text.EndsWith('e') || word.Text.EndsWith("en", StringComparison.Ordinal) || word.Text.EndsWith("er", StringComparison.Ordinal) || word.Text.EndsWith("es", StringComparison.Ordinal));
}
