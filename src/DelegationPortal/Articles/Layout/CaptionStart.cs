using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Layout;

/// <summary>Where a caption begins whose mark "(l.)" stands further on: usually with its sentence, but a column that ended in mid-sentence may run into it.</summary>
public static class CaptionStart
{
    private const int LongestHead = 8;

    // "… und machte ebenso viele | NAME": a quantity wants a noun.
    private static readonly HashSet<string> Quantities = FunctionWords.Split("viele einige mehrere alle beide keine andere weitere wenige manche zwei drei vier fünf sechs");

    public static int Before(string text, int mark, int floor, KnownNames names)
    {
        var start = floor + Sentences.Last(text[floor..mark]).Start;
        var colon = text.IndexOf(": ", start, mark - start, StringComparison.Ordinal);
        var tokens = Tokens.Of(text, start, colon < 0 ? mark : colon);
        if (colon < 0 && Seam(tokens, names, isHead: false) is { } name)
        {
            return name;
        }

        if (!tokens.Any(token => VerbWords.LooksFinite(token.Text)) && (colon < 0 || tokens.Count <= LongestHead))
        {
            return start;
        }

        if (colon >= 0 && Seam(tokens, names, isHead: true) is { } head)
        {
            return head;
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

            if (isHead && FunctionWords.IsOpener(right.Text))
            {
                return right.Start;
            }

            var open = FunctionWords.IsDeterminer(left.Text) && char.IsLower(left.Text[0]) || IsInflected(left, tokens[i - 2]) || left.IsWord && char.IsLower(left.Text[0]) && !HeadingSeam.MayPrecedeNoun(left.Text);
            if (isHead ? open && tokens.Count - i <= LongestHead : BeginsName(tokens, i, names) && (open || IsThing(left) || TakesNoPerson(left.Text) || Quantities.Contains(left.Text)))
            {
                return right.Start;
            }
        }

        return null;
    }

    private static bool BeginsName(IReadOnlyList<Token> tokens, int i, KnownNames names) =>
        i + 1 < tokens.Count && (names.Contains(tokens[i], tokens[i + 1]) || Recognisers.PersonName.IsPart(tokens[i]) && Recognisers.PersonName.IsPart(tokens[i + 1]) && tokens[i + 1].End - tokens[i].Start > 6)
        && !names.Contains(tokens[i - 1], tokens[i]);

    // One goes to, comes from and is in places, not in people.
    private static bool TakesNoPerson(string word) => word is "aus" or "nach" or "in" or "im" or "am" or "ins" or "zum" or "zur";

    private static bool IsThing(Token left) =>
        left.IsCapitalised && !RoleWords.IsRole(left.Text) && !Abbreviations.IsTitle(left.Text) && !Recognisers.PersonName.IsPart(left);

    private static bool IsInflected(Token word, Token before) =>
        char.IsLower(word.Text[0]) && word.Text.Length > 3 && FunctionWords.IsDeterminer(before.Text) && !VerbWords.LooksFinite(word.Text)
        && (word.Text.EndsWith('e') || word.Text.EndsWith("en", StringComparison.Ordinal) || word.Text.EndsWith("er", StringComparison.Ordinal) || word.Text.EndsWith("es", StringComparison.Ordinal));
}
