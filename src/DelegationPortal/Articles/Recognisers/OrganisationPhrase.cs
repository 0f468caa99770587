using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>Does a phrase name a company, an authority, a house?</summary>
public static class OrganisationPhrase
{
    private static readonly HashSet<string> Common = FunctionWords.Split("""
        Unternehmen Firmen Betriebe Betrieben Verbände Verbänden Vertreter Delegation Gruppe Stadt Land Region Hauptstadt Wirtschaft Reise Branche Programm Metropole
        Gäste Gästen Besucher Berlin Deutschland Europa Welt Rahmen Bereich Woche Tag Abend Nachmittag Vormittag Morgen Ende Anfang Mitte Jahr Kontakte Austausch
        Partner Partnern Kunden Leben Grund Weg Blick Thema Themen Fokus Mittelpunkt Zentrum Spitze Hand Tisch Bord Seite Umland Ausland Zug Bus Haus Start-ups Startups
        """);

    public static bool Is(Sentence sentence, int first, int last) =>
        Range(sentence, first, last).Any(word => OrganisationWords.IsOrganisation(word) || OrganisationWords.IsLegalForm(word) || IsAcronym(word));

    /// <summary>More than a kind of organisation: something that names this one.</summary>
    public static bool IsNamed(Sentence sentence, int first, int last)
    {
        var words = Range(sentence, first, last).Where(word => char.IsUpper(word[0])).ToList();
        if (words.Count == 0 || words.All(Common.Contains))
        {
            return false;
        }

        return words.Any(word => OrganisationWords.IsLegalForm(word) || IsAcronym(word) || OrganisationWords.IsOrganisation(word))
            || (words.Count > 0 && words.All(word => !Common.Contains(word) && !RoleWords.IsRole(word) && Maps.Gazetteer.Default.Find(word).Count == 0 && Maps.Gazetteer.Default.FindCountry(word) is null));
    }

    public static bool IsCommon(string word) => Common.Contains(word);

    public static bool IsAcronym(string word) =>
        word.Length is > 1 and < 12 && word.Count(char.IsUpper) > 1 && word.All(letter => !char.IsLower(letter)) && word is not ("CEO" or "CFO" or "COO" or "CTO" or "CIO" or "USA" or "EU" or "US" or "UK" or "KI" or "IT" or "AI");

    private static IEnumerable<string> Range(Sentence sentence, int first, int last) =>
        Enumerable.Range(first, Math.Max(0, Math.Min(last, sentence.Tokens.Count - 1) - first + 1)).Select(sentence.Word);
}
