using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>Reads a person's name at a place in a sentence: titles, given names, particles, surname.</summary>
public static class PersonName
{
    private static readonly HashSet<string> Particles =
        FunctionWords.Split("von van de der den del della di da dos du la bin ibn Al al El el Freiherr Graf Freifrau Gräfin Freiin Edler Edle Ritter Baron Baronin ten ter");

    private static readonly HashSet<string> Trades = FunctionWords.Split("Koch Bauer Förster Kaufmann Bäcker Meister Brauer Tischler Graf Makler Winzer Händler Bank Bund Park Hafen");

    private static readonly HashSet<string> NoNames = FunctionWords.Split("""
        Berliner Delegation Unternehmen Wirtschaft Deutschland Deutsche Deutschen Deutscher Europa Sie Ihr Ihre Herr Frau Tel Telefon Montag Dienstag Mittwoch Donnerstag
        Freitag Samstag Sonntag Foto Fotos Gäste Gästen Besuchern Teilnehmern Stadt Land Reise Woche Jahr Jahre Ende Mitte Anfang Start-up Start-ups Berlins Chamber Tag Abend Erste Erster Zweite Zweiter Dritte Dritter Vierte Vierter Letzte Letzter Nächste Nächster Station Etappe Halt Zwischenhalt Programmpunkt Auftakt Abschluss Höhepunkt Thema Fazit Besuch Besuchs Street Affairs Relations Operations Development Trade Investment Commerce Industry Services Policy
        """);

    /// <returns>First and last token of the name without titles, or null.</returns>
    public static (int First, int Last)? At(IReadOnlyList<Token> tokens, int start, bool behindRole = false)
    {
        var first = start;
        while (first < tokens.Count && (Abbreviations.IsTitle(tokens[first].Text) || (tokens[first].Is(".") && first > start)))
        {
            first++;
        }

        if (first >= tokens.Count || !IsPart(tokens[first]))
        {
            return null;
        }

        var last = first;
        var parts = 1;
        for (var i = first + 1; i < tokens.Count && parts < 4; i++)
        {
            if (IsInitial(tokens[i]) || (Particles.Contains(tokens[i].Text) && !(parts > 1 && tokens[i].Text is "von" or "van") && FollowedByName(tokens, i) && !(tokens[i].Text is "den" or "der" && !Particles.Contains(tokens[i - 1].Text))))
            {
                continue;
            }

            // "Edler von Muster": behind a title of nobility a town is a name.
            if (tokens[i].Text is "von" or "zu" && tokens[i - 1].Text is "Graf" or "Gräfin" or "Freiherr" or "Freifrau" or "Freiin" or "Edler" or "Edle" or "Ritter" or "Baron" or "Baronin" && i + 1 < tokens.Count && IsPart(tokens[i + 1]))
            {
                continue;
            }

            if (!IsPart(tokens[i]) && !IsSurname(tokens, i, behindRole && parts == 1))
            {
                break;
            }

            last = i;
            parts++;
        }

        return parts > 1 ? (first, WithSuffix(tokens, last)) : null;
    }

    // Family names that are also offices, trades or titles; behind a role a name may end like a house.
    private static bool IsSurname(IReadOnlyList<Token> tokens, int i, bool behindRole) =>
        (Trades.Contains(tokens[i].Text) && IsPart(tokens[i - 1]) && !(i + 1 < tokens.Count && IsPart(tokens[i + 1])))
        || tokens[i].IsWord && tokens[i].IsCapitalised && !tokens[i].IsAllCapitals && tokens[i].Text.Length > 5 && tokens[i].Text.EndsWith("haus", StringComparison.Ordinal) && GivenNames.Contains(tokens[i - 1].Text)
        || (behindRole && tokens[i].IsWord && tokens[i].IsCapitalised && !tokens[i].IsAllCapitals && (tokens[i].Text.EndsWith("haus", StringComparison.Ordinal) || RoleWords.IsRole(tokens[i].Text) && !(i + 1 < tokens.Count && IsPart(tokens[i + 1]))));

    public static bool IsPart(Token token) =>
        token.IsWord && token.IsCapitalised && token.Text.Length > 1 && !token.IsAllCapitals && !FunctionWords.IsOpener(token.Text)
        && !NoNames.Contains(token.Text) && !RoleWords.IsRole(token.Text) && !OrganisationWords.IsLegalForm(token.Text)
        && !OrganisationWords.IsOrganisation(token.Text) && Months.Number(token.Text) is null && !Abbreviations.IsTitle(token.Text)
        && !(FunctionWords.IsEnglish(token.Text) && token.Text is not ("Can" or "Will")) && !token.Text.Contains('.', StringComparison.Ordinal) && !token.Text.StartsWith("IHK", StringComparison.Ordinal);

    private static bool IsInitial(Token token) => token.Text.Length == 2 && char.IsUpper(token.Text[0]) && token.Text[1] == '.';

    private static bool FollowedByName(IReadOnlyList<Token> tokens, int i) =>
        i + 1 < tokens.Count && (IsPart(tokens[i + 1]) || (Particles.Contains(tokens[i + 1].Text) && i + 2 < tokens.Count && IsPart(tokens[i + 2])))
        && !(tokens[i].Text is "von" or "der" or "zu" or "zur" or "den" && Maps.Gazetteer.Default.Find(tokens[i + 1].Text).Count > 0)
        && !(tokens[i].Text is "von" or "der" && i + 2 < tokens.Count && (IsPart(tokens[i + 2]) || OrganisationWords.IsOrganisation(tokens[i + 2].Text)));

    private static int WithSuffix(IReadOnlyList<Token> tokens, int last) =>
        last + 1 < tokens.Count && tokens[last + 1].Text is "Jr." or "Sr." or "Jr" or "Sr" ? last + 1 : last;
}
