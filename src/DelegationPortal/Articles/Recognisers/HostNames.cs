using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>Can a phrase be a host or an event? Groups of travellers, mere kinds of houses and what belongs to home cannot.</summary>
/// <param name="isSurname">Is a word the family name of somebody the article names?</param>
public sealed class HostNames(HomePlace home, Func<string, bool> isSurname)
{
    private static readonly HashSet<string> PlacesToVisit = FunctionWords.Split("""
        Altstadt Baustelle Leitstelle Kaufhaus Messehalle Pyramide Freihafen Terminal Rechenzentrum Gründerhof Gründerhaus Planstadt Innenstadt Rathaus
        Markthalle Residenz Parlament Kraftwerk Berufskolleg Schloss Polytechnikum Niederlassungen Handelskammer Wirtschaftsministerium
        Roundtable Seminar Welcome
        """);

    private static readonly HashSet<string> HomeForms = FunctionWords.Split("GmbH AG UG KG eG e.K. mbH SE");

    private static readonly HashSet<string> Events = FunctionWords.Split("Konferenz Forum Businessforum Wirtschaftsforum Roundtable Festival Kongress Messe Seminar Workshop Gipfel Dinner Summit Forums Kooperationsbörse B2B-Börse conference forum summit seminar");

    private static readonly HashSet<string> Groups = FunctionWords.Split("""
        Delegation Gruppe Teilnehmer Teilnehmenden Teilnehmerinnen Reisenden Reisende Gäste Gästen Besucher Besuchern Berliner Berlinern Mitglieder Abordnung Reisegruppe Senatorin Senator
        Unternehmerinnen Unternehmer Runde Tour Reise Gastgeber Gastgebern delegation group visitors party travellers Delegationsteilnehmer Vertreterinnen Vertreter Händler Stadt Land Hauptstadt Landes
        """);

    // Where one stands, not who receives.
    private static readonly HashSet<string> Outdoors = FunctionWords.Split("Strand Ufer Meer Straße Platz Dach Garten Bus Schiff Boot Zug Flugzeug Rand Stadtrand Berg Fluss See Wald Hof Tisch Buffet Grillen Frauen Männer Kollegen");

    public static bool IsGroup(string word) => Groups.Contains(word) || word is "Gesellschaft" or "Rest" or "Hälfte" or "Mehrheit" || word.EndsWith("delegation", StringComparison.Ordinal) || word.EndsWith("ausschuss", StringComparison.Ordinal) || word.EndsWith("ausschusses", StringComparison.Ordinal) || word is "Reisegruppe" or "Reisegesellschaft" or "Unternehmergruppe" || word.EndsWith("runde", StringComparison.Ordinal) && !Bodies.Fit(word);

    // Rounds that are a body or take place.
    private static readonly WordEnds Bodies = new(FunctionWords.Split("industriellenrunde unternehmerrunde wirtschaftsrunde gesprächsrunde diskussionsrunde expertenrunde podiumsrunde"));

    public static bool IsEvent(string word) => Events.Contains(word);

    public bool IsHost(Sentence sentence, int first, int last, bool strong)
    {
        var capitals = Enumerable.Range(first, last - first + 1).Select(sentence.Word).Where(word => char.IsUpper(word[0]) && !FunctionWords.IsGerman(word)).ToList();
        if (capitals.Count == 0 || capitals.All(word => Groups.Contains(word) || OrganisationPhrase.IsCommon(word) || Months.Number(word) is not null) || IsGroup(capitals[0]))
        {
            return false;
        }

        // "GUT ZU WISSEN Amtssprache"
        if (capitals.Count > 2 && capitals.Take(3).Count(word => word.Length > 1 && !word.Any(char.IsLower)) > 1 && !capitals.Any(OrganisationWords.IsLegalForm))
        {
            return false;
        }

        if (VisitWords.IsTime(capitals[0]) || first == last && (!VisitWords.MayBeName(capitals[0]) || IsPossessive(sentence.Word(first - 1))) || IsPossessive(sentence.Word(first - 1)) && !VisitWords.IsSite(capitals[0]) && !capitals.Any(OrganisationWords.IsLegalForm) || IsQuantity(capitals[0]))
        {
            return false;
        }

        var words = sentence.Words(first, last);
        if (first == last && (Outdoors.Contains(words) || !FunctionWords.Contains(words) && isSurname(words)))
        {
            return false;
        }

        if (capitals.Count(IsShared) > 1)
        {
            return false;
        }

        if (last > first && !words.Any(char.IsLower) || IsAtHome(words) || Maps.Gazetteer.Default.Find(words).Count > 0 || Maps.Gazetteer.Default.FindCountry(words) is not null)
        {
            return false;
        }

        if (HomeForms.Contains(sentence.Word(last)) || sentence.Word(first) is "Flughafen" || (capitals.Count == 1 && first == last && !PlacesToVisit.Contains(capitals[0]) && IsMereKind(capitals[0], strong)))
        {
            return false;
        }

        var named = OrganisationPhrase.Is(sentence, first, last) || capitals.Any(PlacesToVisit.Contains) || capitals.Any(Events.Contains);
        return named || (strong && words.Length > 2 && capitals.Any(word => !FunctionWords.IsOpener(word) && word.Length > 2 && !IsTopicNoun(word)));
    }

    /// <summary>A word of the bar by which a page is shared: "Facebook X LinkedIn WhatsApp Drucken".</summary>
    public static bool IsShared(string word) => SharedBy.Contains(word);

    private static readonly HashSet<string> SharedBy = FunctionWords.Split("Facebook LinkedIn Linkedin WhatsApp Whatsapp Twitter XING Xing Instagram Pinterest Mastodon Bluesky Telegram Threads Reddit YouTube Youtube TikTok RSS E-Mail Email Mail Drucken Teilen Merken Share Print Tweet");

    private static bool IsPossessive(string word) => word is "sein" or "seine" or "seinen" or "seinem" or "seiner" or "seines" or "ihre" or "ihren" or "ihrem" or "ihrer" or "ihres" or "ihr" or "unsere" or "unseren" or "its" or "his" or "her" or "their" or "our";

    /// <summary>A number in letters, or what stands for one: "Dreißigtausend", "Dutzende".</summary>
    public static bool IsQuantity(string word) => Numbers.Fit(word) || word is "Millionen" or "Milliarden" or "Tonnen" or "Tausende" or "Hunderte" or "Dutzende";

    private static readonly WordEnds Numbers = new(FunctionWords.Split("hundert tausend zwanzig vierzig fünfzig sechzig siebzig achtzig neunzig dreißig"));

    // One common noun alone names nobody, unless it is a long compound such as "Gesundheitsministerium".
    private static bool IsMereKind(string word, bool strong) =>
        word.EndsWith("ungen", StringComparison.Ordinal) || word.EndsWith("betrieb", StringComparison.Ordinal) || word.EndsWith("unternehmen", StringComparison.Ordinal) || word.EndsWith("firma", StringComparison.Ordinal) || word.EndsWith("uhr", StringComparison.Ordinal)
        || (OrganisationWords.IsOrganisation(word) && !OrganisationPhrase.IsAcronym(word) && word.Length < 11 && !word.Contains('-', StringComparison.Ordinal) && !strong);

    private bool IsAtHome(string words) =>
        home.City is { } town && words.Contains("Handelskammer", StringComparison.Ordinal) && words.Contains(town, StringComparison.Ordinal) || words is "IHK" or "DIHK" or "Handelskammer" || words.StartsWith("IHK ", StringComparison.Ordinal)
        || (home.City is { } city && (words == city || words == city + " Partner" || words == "Land " + city));

    private static bool IsTopicNoun(string word) =>
        word.EndsWith("ung", StringComparison.Ordinal) || word.EndsWith("schaft", StringComparison.Ordinal) || word.EndsWith("heit", StringComparison.Ordinal) || word.EndsWith("tät", StringComparison.Ordinal)
        || word.EndsWith("keit", StringComparison.Ordinal) || word.EndsWith("ien", StringComparison.Ordinal);

    // "Partnerstadt A", "Hauptstadt"; "A in B": a part of the map.
    public static bool IsPlace(Sentence sentence, int first, int last) =>
        PlaceFinder.IsKindOfPlace(sentence.Word(first)) && !PlacesToVisit.Contains(sentence.Word(first)) && (first == last || Maps.Gazetteer.Default.Find(sentence.Words(first + 1, last)).Count > 0)
        || (sentence.Word(first - 1) is "in" && Maps.Gazetteer.Default.Find(sentence.Word(first - 2)).Count > 0)
        || sentence.Word(last + 1).StartsWith("d’", StringComparison.Ordinal);

    public static int WithoutHangingNoun(Sentence sentence, int first, int last)
    {
        while (last > first && (Months.Number(sentence.Word(last)) is not null || OrganisationPhrase.IsCommon(sentence.Word(last)) && last - first > 1))
        {
            last--;
        }

        return last;
    }
}
