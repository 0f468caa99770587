using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Layout;

/// <summary>Where a caption without a verb ends: names, what they are, and a place; the first word that cannot go on belongs to the column.</summary>
public static class CaptionEnd
{
    public static int Of(string text, IReadOnlyList<Token> tokens, int first, int limit, KnownNames names, bool hasVerb = false)
    {
        var end = first < tokens.Count ? tokens[first].Start : text.Length;
        for (var i = first; i < tokens.Count && tokens[i].End <= limit; i++)
        {
            if (text.IndexOf('\n', end, tokens[i].Start - end) >= 0 && i > first && !IsNumberLine(tokens, i - 1))
            {
                break;
            }

            if (EndsBefore(tokens, i, first, names) || !hasVerb && i > first && BeginsAnotherPhrase(tokens, i, names))
            {
                end = PhraseOfVerb(tokens, i, first, names) ?? end;
                break;
            }

            if (tokens[i].Text is "." or "■")
            {
                return tokens[i].Text == "." ? tokens[i].End : end;
            }

            end = tokens[i].End;
        }

        return WithoutLooseEnd(text, tokens, first, end);
    }

    // "NAME und NAME | im Zug liegen blieb": the phrase belongs to the verbs behind it.
    private static int? PhraseOfVerb(IReadOnlyList<Token> tokens, int i, int first, KnownNames names)
    {
        var small = i + 1 < tokens.Count && IsSmallContentWord(tokens[i]) && IsSmallContentWord(tokens[i + 1]) && VerbWords.LooksFinite(tokens[i + 1].Text);
        var start = i - 1;
        while (small && start > first && tokens[start].IsWord && !FunctionWords.IsPreposition(tokens[start].Text))
        {
            start--;
        }

        return small && start > first + 1 && i - start < 5 && FunctionWords.IsPreposition(tokens[start].Text) && names.Contains(tokens[start - 2], tokens[start - 1]) ? tokens[start - 1].End : null;
    }

    private static bool IsSmallContentWord(Token token) => token.IsWord && char.IsLower(token.Text[0]) && (!FunctionWords.Contains(token.Text) || VerbWords.LooksFinite(token.Text));

    private static bool IsNumberLine(IReadOnlyList<Token> tokens, int index) => tokens[index].IsNumber && tokens[index].Text.Length < 3;

    private static bool EndsBefore(IReadOnlyList<Token> tokens, int i, int first, KnownNames names)
    {
        var token = tokens[i];
        if (i == first || !token.IsWord)
        {
            return token.IsNumber && i > first && tokens[i - 1].IsWord && !FunctionWords.Contains(tokens[i - 1].Text);
        }

        if (OrganisationWords.IsLegalForm(token.Text))
        {
            return false;
        }

        if (token.IsCapitalised)
        {
            var next = i + 1 < tokens.Count ? tokens[i + 1].Text : "";
            var afterWord = tokens[i - 1].IsCapitalised;
            var completeName = i - 2 >= first - 1 && i >= 2 && names.Contains(tokens[i - 2], tokens[i - 1]) && !names.Contains(tokens[i - 1], token);
            return (afterWord && (completeName || VerbWords.IsFinite(next) || IsPlaceBeforeName(tokens, i) || IsSubjectBehindName(tokens, i) || BeginsRelativeClause(tokens, i) || IsNounBehindThing(tokens, i))) || (tokens[i - 1].IsWord && FunctionWords.IsOpener(token.Text) && i > first);
        }

        if (i + 1 < tokens.Count && tokens[i - 1].IsCapitalised && (names.Repeats(tokens[i - 1], token) || tokens[i + 1].IsCapitalised && IsForeignParticle(token.Text)))
        {
            return false;
        }

        if (token.Text is "von" or "vom" && i > first && tokens[i - 1].IsCapitalised && tokens[i - 1].Text is not ("Norden" or "Süden" or "Osten" or "Westen" or "Zentrum") && Maps.Gazetteer.Default.Find(tokens[i - 1].Text).Count > 0)
        {
            return true;
        }

        if (FunctionWords.IsPreposition(token.Text) || FunctionWords.IsDeterminer(token.Text) || token.Text is "und" or "sowie" or "neben" or "and" or "with" or "beside" or "of" or "zusammen" or "gemeinsam")
        {
            return false;
        }

        // An adjective may stand between a small word and its noun, nothing else.
        var before = tokens[i - 1];
        return before.IsCapitalised || before.Text is ")" || !(i + 1 < tokens.Count && (tokens[i + 1].IsCapitalised || char.IsLower(tokens[i + 1].Text[0])));
    }

    // "Fio do Norte"
    private static bool IsForeignParticle(string word) => word is "do" or "da" or "de" or "del" or "dos" or "di" or "du" or "le" or "la" or "el" or "al" or "y" or "e" or "van" or "ter";

    // "am Hafen | die Pläne", "NAME | der Ärztliche Leiter": nothing without a verb has an object, and no name has a genitive behind it.
    private static bool BeginsAnotherPhrase(IReadOnlyList<Token> tokens, int i, KnownNames names) =>
        tokens[i - 1].IsWord && tokens[i - 1].IsCapitalised && !FunctionWords.IsPreposition(tokens[i - 1].Text)
        && (tokens[i].Text is "den" or "dem" or "einen" or "einem" or "ein" or "eine" or "das" or "die"
            || IsDirection(tokens, i) && i > 1 && names.Contains(tokens[i - 2], tokens[i - 1])
            || tokens[i].Text is "der" or "des" or "einer" && i > 1 && (names.Contains(tokens[i - 2], tokens[i - 1]) || IsPlaceWithoutArticle(tokens, i - 1)));

    // "NAME und NAME | an die Spree": a picture shows where people are, not where they go.
    private static bool IsDirection(IReadOnlyList<Token> tokens, int i) =>
        tokens[i].Text is "ins" or "ans" or "aufs" || tokens[i].Text is "an" or "in" or "auf" or "über" or "unter" or "vor" or "hinter" or "neben" && i + 1 < tokens.Count && tokens[i + 1].Text is "die" or "das";

    /// <summary>"in Hof" is a town, "im Hof" is none.</summary>
    public static bool IsPlaceWithoutArticle(IReadOnlyList<Token> tokens, int i) =>
        i > 0 && FunctionWords.IsPreposition(tokens[i - 1].Text) && tokens[i - 1].Text is not ("an" or "auf" or "zu") && !FunctionWords.IsDeterminer(tokens[i - 1].Text) && Maps.Gazetteer.Default.Find(tokens[i].Text).Count > 0;

    // "Direktor des Verbands Fio do Norte | Büro Muster & Kollegen blieb": a kind of firm begins a name, and a verb follows it.
    private static bool IsSubjectBehindName(IReadOnlyList<Token> tokens, int i)
    {
        var end = i;
        while (end < tokens.Count && (tokens[end].IsCapitalised || tokens[end].Is("&")))
        {
            end++;
        }

        return end > i && end < tokens.Count && !OrganisationWords.IsLegalForm(tokens[i].Text) && (FirmKinds.IsKind(tokens[i].Text) || FirmKinds.IsHouse(tokens[i].Text) || tokens[i].Text.EndsWith("büro", StringComparison.OrdinalIgnoreCase)) && VerbWords.LooksFinite(tokens[end].Text) && !FirmKinds.IsKind(tokens[i - 1].Text);
    }

    // "im Hof der Schule | Satz, der hängen blieb": a caption has no room for a clause.
    private static bool BeginsRelativeClause(IReadOnlyList<Token> tokens, int i) =>
        i + 2 < tokens.Count && tokens[i + 1].Is(",") && tokens[i + 2].Text is "der" or "die" or "das" or "den" or "dem" or "dessen" or "deren" or "wo" or "was" or "dass";

    // "vor der Seilbahn | Viertel A": behind a thing with its article no second noun goes on; houses have names.
    private static bool IsNounBehindThing(IReadOnlyList<Token> tokens, int i) =>
        i > 1 && FunctionWords.IsDeterminer(tokens[i - 2].Text) && !OrganisationWords.IsOrganisation(tokens[i - 1].Text) && !FirmKinds.IsKind(tokens[i - 1].Text) && !FirmKinds.IsHouse(tokens[i - 1].Text)
        && !RoleWords.IsRole(tokens[i - 1].Text) && !RoleWords.LooksLikePerson(tokens[i - 1].Text) && !Recognisers.PlaceFinder.IsKindOfPlace(tokens[i - 1].Text) && !tokens[i - 1].Text.EndsWith("er", StringComparison.Ordinal)
        && Maps.Gazetteer.Default.Find(tokens[i].Text).Count == 0;

    // "im Bahnhof von A | NAME, …": behind a place no name goes on.
    public static bool IsPlaceBeforeName(IReadOnlyList<Token> tokens, int i) =>
        i > 1 && FunctionWords.IsPreposition(tokens[i - 2].Text) && !GivenNames.Contains(tokens[i - 1].Text) && Maps.Gazetteer.Default.Find(tokens[i - 1].Text).Count > 0 && tokens[i].IsWord && tokens[i].IsCapitalised
        && i + 1 < tokens.Count && Maps.Gazetteer.Default.Find(tokens[i - 1].Text + " " + tokens[i].Text).Count == 0;

    private static int WithoutLooseEnd(string text, IReadOnlyList<Token> tokens, int first, int end)
    {
        var last = first;
        while (last + 1 < tokens.Count && tokens[last + 1].End <= end)
        {
            last++;
        }

        while (last > first && (FunctionWords.IsPreposition(tokens[last].Text) || FunctionWords.IsDeterminer(tokens[last].Text) || tokens[last].Text is "," or "und"))
        {
            last--;
        }

        return last < tokens.Count ? Math.Min(end, tokens[last].End) : Math.Min(end, text.Length);
    }
}
