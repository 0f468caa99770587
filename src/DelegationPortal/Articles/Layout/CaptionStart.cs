using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Layout;

/// <summary>Where a caption begins whose mark "(l.)" stands further on: usually with its sentence, but a column that ended in mid-sentence may run into it.</summary>
public static class CaptionStart
{
    private const int LongestHead = 8;

    // "… und machte ebenso viele | NAME": a quantity wants a noun.
    private static readonly HashSet<string> Quantities = FunctionWords.Split("viele einige mehrere alle beide keine andere weitere wenige manche zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig hundert");

    private static readonly HashSet<string> Pronouns = FunctionWords.Split("ihn ihm sie ihr ihnen uns mich mir");

    public static int Before(string text, int mark, int floor, KnownNames names)
    {
        var start = floor + Sentences.Last(text[floor..mark]).Start;
        var colon = text.IndexOf(": ", start, mark - start, StringComparison.Ordinal);
        var tokens = Tokens.Of(text, start, colon < 0 ? mark : colon);
        if (colon < 0 && (Torn(tokens) ?? Seam(tokens, names, isHead: false) ?? BehindVerb(text, mark, tokens)) is { } name)
        {
            return name;
        }

        if (colon >= 0 && (Torn(tokens) ?? HeadBehindSeam(tokens, names)) is { } behind)
        {
            return behind;
        }

        if (!tokens.Any(token => VerbWords.LooksFinite(token.Text)) && (colon < 0 || tokens.Count <= LongestHead))
        {
            return start;
        }

        if (colon >= 0 && (Torn(tokens) ?? Seam(tokens, names, isHead: true)) is { } head)
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
            open |= isHead && tokens.Count > LongestHead + 3 && char.IsLower(left.Text[0]) && FunctionWords.IsPreposition(left.Text);
            open |= isHead ? names.Contains(tokens[i - 2], left) && !names.Contains(left, right) && !RoleWords.IsRole(right.Text) : LeavesOpen(tokens, i - 1);
            if (isHead ? open && tokens.Count - i <= LongestHead : BeginsName(tokens, i, names) && (open || IsThing(left) || TakesNoPerson(left.Text) || Quantities.Contains(left.Text)))
            {
                return right.Start;
            }
        }

        return null;
    }

    /// <summary>Where a head begins that ends with a colon and whose first words a column runs into; null where no seam is seen.</summary>
    public static int? OfHead(IReadOnlyList<Token> tokens, KnownNames names) => tokens.Any(token => token.Text is "dabei" or "Bord" or "sagt" or "„") ? null : Torn(tokens) ?? HeadBehindSeam(tokens, names);

    // "… am Kanal, | Halber Rumpf, ganze Kraft: NAME", "eine Unterschrift | Kalte Füße: NAME": a head begins with a capital, where a new phrase begins.
    private static int? HeadBehindSeam(IReadOnlyList<Token> tokens, KnownNames names)
    {
        (int At, int Points)? best = null;
        for (var i = Math.Max(1, tokens.Count - LongestHead); i < tokens.Count; i++)
        {
            var (left, right) = (tokens[i - 1], tokens[i]);
            if (!right.IsWord || !right.IsCapitalised || names.Contains(left, right) || FunctionWords.IsDeterminer(left.Text) || FunctionWords.IsOpener(left.Text) || Quantities.Contains(left.Text)
                || tokens.Skip(i).Any(token => token.Text is "." or "„" or "“") || HasMainVerb(tokens, i))
            {
                continue;
            }

            var points = FunctionWords.IsOpener(right.Text) && left.IsWord ? 5 : FunctionWords.IsPreposition(left.Text) ? BeginsWithAdjective(tokens, i) ? 2 : -1 : left.Text is "," or "“" ? 2 : !left.IsWord ? 0 : char.IsLower(left.Text[0]) ? VerbWords.LooksFinite(left.Text) ? 3 : left.Text is "man" or "er" or "es" or "wir" or "ich" ? 2 : !HeadingSeam.MayPrecedeNoun(left.Text) ? 3 : 0
                : IsAdjective(left, i > 1 ? tokens[i - 2] : left) || RoleWords.IsRole(left.Text) || Maps.Gazetteer.Default.Find(right.Text).Count > 0 || Recognisers.PersonName.IsPart(left) && Recognisers.PersonName.IsPart(right) && i > 1 && RoleWords.IsRole(tokens[i - 2].Text) ? -1 : 4;
            if (points > 1 && (best is not { } found || found.Points <= points))
            {
                best = (right.Start, points);
            }
        }

        return best?.At;
    }

    // "Glas, so weit das Auge reicht:" has its verb in a clause behind a comma.
    private static bool HasMainVerb(IReadOnlyList<Token> tokens, int first)
    {
        for (var i = first; i < tokens.Count && tokens[i].Text != ","; i++)
        {
            if (VerbWords.LooksFinite(tokens[i].Text) && char.IsLower(tokens[i].Text[0]))
            {
                return true;
            }
        }

        return false;
    }

    // An adjective with a capital begins a phrase.
    private static bool IsAdjective(Token word, Token before) =>
        (word.Text.EndsWith('e') || word.Text.EndsWith("er", StringComparison.Ordinal) || word.Text.EndsWith("es", StringComparison.Ordinal) || word.Text.EndsWith("en", StringComparison.Ordinal)) && (!FunctionWords.IsDeterminer(before.Text) || word.Text.EndsWith("schen", StringComparison.Ordinal)) && !Quantities.Contains(before.Text) && !before.IsNumber;

    // "… die Drohnen für | Halber Rumpf": behind a small word an adjective has none.
    private static bool BeginsWithAdjective(IReadOnlyList<Token> tokens, int i) =>
        i + 1 < tokens.Count && tokens[i + 1].IsWord && tokens[i + 1].IsCapitalised && (tokens[i].Text.EndsWith("er", StringComparison.Ordinal) || tokens[i].Text.EndsWith("es", StringComparison.Ordinal))
        && !RoleWords.IsRole(tokens[i].Text) && !RoleWords.LooksLikePerson(tokens[i].Text) && Maps.Gazetteer.Default.Find(tokens[i].Text[..^2]).Count == 0;

    // "Im März waren Gäste da und | NAME und NAME (hinten)": no name goes on behind an adverb and "und".
    private static bool LeavesOpen(IReadOnlyList<Token> tokens, int i) =>
        tokens[i].Text == "und" && i > 1 && tokens[i - 1].IsWord && char.IsLower(tokens[i - 1].Text[0]) && !Pronouns.Contains(tokens[i - 1].Text) && tokens.Take(i - 1).Any(token => VerbWords.LooksFinite(token.Text));

    // "… war ihr erster Gesprächs- | NAME (M.) probiert": the first half of a torn word is the column's last.
    private static int? Torn(IReadOnlyList<Token> tokens)
    {
        for (var i = tokens.Count - 2; i > 0; i--)
        {
            if (tokens[i].Is("-") && tokens[i].Start == tokens[i - 1].End && tokens[i + 1].IsCapitalised)
            {
                return tokens[i + 1].Start;
            }
        }

        return null;
    }

    // "… gab | Ärztin NAME (r.) zeigt …": two verbs, two sentences.
    private static int? BehindVerb(string text, int mark, IReadOnlyList<Token> tokens)
    {
        var close = text.IndexOf(')', mark);
        var hasVerb = close > 0 && Tokens.Of(text, close + 1, Math.Min(text.Length, close + 24)) is [var behind, ..] && VerbWords.LooksFinite(behind.Text);
        for (var i = tokens.Count - 2; hasVerb && i > 0; i--)
        {
            if (VerbWords.LooksFinite(tokens[i].Text) && char.IsLower(tokens[i].Text[0]))
            {
                return tokens[i + 1].IsCapitalised ? tokens[i + 1].Start : null;
            }
        }

        return null;
    }

    private static bool BeginsName(IReadOnlyList<Token> tokens, int i, KnownNames names) =>
        i + 1 < tokens.Count && (names.Contains(tokens[i], tokens[i + 1]) || Recognisers.PersonName.IsPart(tokens[i]) && Recognisers.PersonName.IsPart(tokens[i + 1]) && tokens[i + 1].End - tokens[i].Start > 6)
        && !names.Contains(tokens[i - 1], tokens[i]);

    // One goes to, comes from and is in places, not in people; a time is no person.
    private static bool TakesNoPerson(string word) => word is "aus" or "nach" or "in" or "im" or "am" or "ins" or "zum" or "zur" or "seit" or "ab" or "bis" or "während" or "um";

    private static bool IsThing(Token left) =>
        left.IsCapitalised && !RoleWords.IsRole(left.Text) && !Abbreviations.IsTitle(left.Text) && !Recognisers.PersonName.IsPart(left);

    private static bool IsInflected(Token word, Token before) =>
        char.IsLower(word.Text[0]) && word.Text.Length > 3 && FunctionWords.IsDeterminer(before.Text) && !VerbWords.LooksFinite(word.Text)
        && (word.Text.EndsWith('e') || word.Text.EndsWith("en", StringComparison.Ordinal) || word.Text.EndsWith("er", StringComparison.Ordinal) || word.Text.EndsWith("es", StringComparison.Ordinal));
}
