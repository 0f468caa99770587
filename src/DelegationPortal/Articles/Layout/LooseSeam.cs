using DelegationPortal.Articles.Joining;
using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Layout;

/// <summary>Where words that have no full stop end and a column goes on: where two neighbours fit least together, and what follows fits best to a column left open.</summary>
public sealed class LooseSeam(PageCut page, IReadOnlyList<Token> tokens, KnownNames names)
{
    private static readonly HashSet<string> Objects = FunctionWords.Split("den dem einen einem ein eine das die");

    /// <summary>How much speaks for an end between a token and the one before it; null where no phrase can end.</summary>
    /// <param name="start">Where the words begin: a column left open right before them goes on behind them.</param>
    public int? Points(int start, int i, int limit) =>
        tokens[i - 1].IsWord && FunctionWords.IsOpener(tokens[i].Text) ? 8 : EndsBracket(start, i) ?? Misfit(i, Verbs(start, i)) + GoesOn(start, tokens[i].Start, limit);

    // "wollen ihre Ausfuhren steigern | gleich auf die Bühne": with its infinitive the clause is at an end.
    private int? EndsBracket(int start, int i) =>
        char.IsLower(tokens[i - 1].Text[0]) && tokens[i - 1].Text.EndsWith('n') && !FunctionWords.Contains(tokens[i - 1].Text) && !FiniteVerbs.IsModal(tokens[i - 1].Text)
        && tokens[i].IsWord && char.IsLower(tokens[i].Text[0]) && tokens[i].Text is not ("und" or "oder" or "sowie" or "wie" or "als") && !VerbWords.LooksFinite(tokens[i].Text) && HasModal(start, i - 1) ? 6 : null;

    // A column that was left open in front of the words goes on with what fits to it.
    private int GoesOn(int start, int at, int limit)
    {
        var text = page.Text;
        var before = text[Math.Max(page.FreeFrom(start) is var floor && floor <= start ? floor : 0, start - 200)..start].TrimEnd();
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

    // Does the clause that begins at a token have a verb of its own?
    private bool HasVerbSoon(int i)
    {
        for (var at = i + 1; at < tokens.Count && at < i + 7 && tokens[at].Text is not ("." or "," or ";" or ":" or "und"); at++)
        {
            if (IsVerb(at))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasModal(int start, int until)
    {
        for (var i = until - 1; i > 0 && tokens[i].Start > start && tokens[i].Text is not ("," or "." or ":" or ";"); i--)
        {
            if (FiniteVerbs.IsModal(tokens[i].Text))
            {
                return true;
            }
        }

        return false;
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
            || FunctionWords.IsOpener(left.Text) || names.Contains(left, right) || names.Repeats(left, right))
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
            return right.IsCapitalised ? -3 : !right.IsNumber ? 2 : verbs > 0 && right.Text is ['1', '9', _, _] or ['2', '0', _, _] && i + 1 < tokens.Count && FunctionWords.IsDeterminer(tokens[i + 1].Text) ? HasVerbSoon(i) ? 6 : 3 : 0;
        }

        if (right.IsCapitalised)
        {
            return RoleWords.IsRole(left.Text) || OrganisationWords.IsOrganisation(left.Text) || left.Text.EndsWith("er", StringComparison.Ordinal) || Abbreviations.IsTitle(left.Text)
                || Recognisers.PersonName.IsPart(left) && Recognisers.PersonName.IsPart(right) && !(i > 1 && FunctionWords.IsDeterminer(tokens[i - 2].Text)) || Maps.Gazetteer.Default.Find(left.Text + " " + right.Text).Count > 0 ? -2 : verbs > 0 && HasVerbSoon(i) ? 6 : 4;
        }

        // "bei einem Fünftel | Kanada wirbt": the noun before the second verb is its subject.
        return IsVerb(i) ? verbs == 0 ? -2 : i > 1 && (tokens[i - 2].IsCapitalised || tokens[i - 2].IsNumber) ? 2 : 5
            : Objects.Contains(right.Text) ? verbs > 0 ? 1 : 3
            : right.Text is "der" or "des" or "einer" or "eines" ? i + 1 < tokens.Count && tokens[i + 1].Is("„") ? -4 : IsProper(i - 1) ? 3 : -1
            : right.Text is "und" or "oder" or "sowie" ? i + 1 < tokens.Count && VerbWords.LooksFinite(tokens[i + 1].Text) ? 3 : IsProper(i - 1) ? 0 : -1
            : FunctionWords.IsPreposition(right.Text) || right.Text is "zur" or "zum" ? 0 : 2;
    }

    private bool IsProper(int i) => CaptionEnd.IsPlaceWithoutArticle(tokens, i) || i > 0 && names.Contains(tokens[i - 1], tokens[i]);
}
