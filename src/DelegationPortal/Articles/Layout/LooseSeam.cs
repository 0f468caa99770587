using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Layout;

/// <summary>Where words that have no full stop end and a column goes on: where two neighbours fit least together, and what follows fits best to a column left open.</summary>
public sealed class LooseSeam(string text, IReadOnlyList<Token> tokens, KnownNames names)
{
    private static readonly HashSet<string> Objects = FunctionWords.Split("den dem einen einem ein eine das die");

    /// <summary>How much speaks for an end between a token and the one before it; null where no phrase can end.</summary>
    /// <param name="start">Where the words begin: a column left open right before them goes on behind them.</param>
    public int? Points(int start, int i, int limit) =>
        tokens[i - 1].IsWord && FunctionWords.IsOpener(tokens[i].Text) ? 8 : Misfit(i, Verbs(start, i)) + GoesOn(start, tokens[i].Start, limit);

    // A column that was left open in front of the words goes on with what fits to it.
    private int GoesOn(int start, int at, int limit)
    {
        var before = text[Math.Max(0, start - 200)..start].TrimEnd();
        return before.Length == 0 || !Sentences.EndsOpen(before) ? 0
            : Math.Clamp(JoinFit.Of(before, text[at..Math.Min(Math.Max(limit, at), Math.Min(text.Length, at + 120))]).Points - 5, -2, 3);
    }

    // Verbs of the clause so far.
    private int Verbs(int start, int until)
    {
        var verbs = 0;
        for (var i = until - 1; i > 0 && tokens[i].Start > start && tokens[i].Text is not ("," or "." or ":" or ";"); i--)
        {
            verbs += IsVerb(i) ? 1 : 0;
        }

        return verbs;
    }

    private bool IsVerb(int i) =>
        char.IsLower(tokens[i].Text[0]) && (VerbWords.LooksFinite(tokens[i].Text)
            || tokens[i - 1].IsWord && tokens[i - 1].IsCapitalised && tokens[i].Text.Length > 3 && !FunctionWords.Contains(tokens[i].Text) && (tokens[i].Text.EndsWith('t') || tokens[i].Text.EndsWith("te", StringComparison.Ordinal) || tokens[i].Text.EndsWith("ten", StringComparison.Ordinal)));

    // How badly a word stands behind the one before it; null where no phrase can end.
    private int? Misfit(int i, int verbs)
    {
        var (left, right) = (tokens[i - 1], tokens[i]);
        if (!(left.IsWord || left.IsNumber || left.Text is ")" or "“" or "?") || !(right.IsWord || right.IsNumber || right.Is("„"))
            || FunctionWords.IsDeterminer(left.Text) || FunctionWords.IsPreposition(left.Text) || left.Text is "und" or "oder" or "sowie" or "rund" or "etwa" or "knapp" or "and" or "of" or "the"
            || FunctionWords.IsOpener(left.Text) || names.Contains(left, right))
        {
            return null;
        }

        if (left.IsCapitalised || left.IsNumber)
        {
            return BehindNoun(i, verbs);
        }

        return right.IsCapitalised ? HeadingSeam.MayPrecedeNoun(left.Text) ? -3 : 2 : left.Text is ")" ? right.Text is "und" or "sowie" or "and" ? -2 : FunctionWords.IsPreposition(right.Text) ? 0 : 2 : VerbWords.LooksFinite(right.Text) && verbs > 0 && !VerbWords.LooksFinite(left.Text) ? 3 : 0;
    }

    private int BehindNoun(int i, int verbs)
    {
        var (left, right) = (tokens[i - 1], tokens[i]);
        if (right.IsNumber || left.IsNumber)
        {
            return right.IsCapitalised ? -3 : right.IsNumber ? 0 : 2;
        }

        if (right.IsCapitalised)
        {
            return RoleWords.IsRole(left.Text) || OrganisationWords.IsOrganisation(left.Text) || left.Text.EndsWith("er", StringComparison.Ordinal) || Abbreviations.IsTitle(left.Text)
                || Recognisers.PersonName.IsPart(left) && Recognisers.PersonName.IsPart(right) || Maps.Gazetteer.Default.Find(left.Text + " " + right.Text).Count > 0 ? -2 : 4;
        }

        // "bei einem Fünftel | Kanada wirbt": the noun before the second verb is its subject.
        return IsVerb(i) ? verbs == 0 ? -2 : i > 1 && (tokens[i - 2].IsCapitalised || tokens[i - 2].IsNumber) ? 2 : 5
            : Objects.Contains(right.Text) ? verbs > 0 ? 1 : 3
            : right.Text is "der" or "des" or "einer" or "eines" ? IsProper(i - 1) ? 3 : -1
            : right.Text is "und" or "oder" or "sowie" ? i + 1 < tokens.Count && VerbWords.LooksFinite(tokens[i + 1].Text) ? 3 : IsProper(i - 1) ? 0 : -1
            : FunctionWords.IsPreposition(right.Text) || right.Text is "zur" or "zum" ? 0 : 2;
    }

    private bool IsProper(int i) => CaptionEnd.IsPlaceWithoutArticle(tokens, i) || i > 0 && names.Contains(tokens[i - 1], tokens[i]);
}
