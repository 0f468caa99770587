namespace DelegationPortal.Articles.Vocabulary;

/// <summary>Nouns that say what somebody is: offices, positions, trades.</summary>
public static class RoleWords
{
    // Word ends, so that compounds such as "Wirtschaftssenatorin" are known without being listed.
    private static readonly WordEnds Ends = new(FunctionWords.Split("""
        präsident senator bürgermeister sekretär direktor geschäftsführer leiter minister vorstand vorständin vorsitzende vorsitzender vorsitzenden
        vorsitz chef manager referent sprecher botschafter konsul gouverneur gesandter gesandte gründer unternehmer inhaber kanzler
        beauftragte beauftragter rat rätin stadtrat abgeordnete abgeordneter architekt ingenieur meister händler spediteur planer
        programmierer elektriker berater professor dekan rektor partner teilhaber gesellschafter prokurist kaufmann kauffrau
        schatzmeister stellvertreter mitglied gastronom hotelier winzer bäcker koch forscher entwickler designer verleger
        redakteur anwalt anwältin arzt ärztin notar steuerberater wirtschaftsprüfer intendant kurator trainer förster landwirt
        landrat landrätin dezernent amtsleiter preisträger preisträgerin erfinder fabrikant techniker verwalter
        kämmerer direktorin vertreter repräsentant delegierter delegierte bauer fotograf makler handwerker tischler brauer
        experte expertin präses syndikus kämmer obmann beigeordnete beigeordneter kommissar hauptmann ratsherr ratsfrau stifter kuratorin
        attaché dolmetscher kapitän pilot logistiker reeder obmann obfrau biologe biologin chemiker physiker informatiker
        auszubildende ausbilder geselle gesellin pfarrer journalist vize köchin sachverständige sachverständiger prüfer dirigent
        kollege kollegin gastgeber gastgeberin hausherr hausherrin eigentümer eigentümerin besitzer betreiber produzent dozent dozentin wissenschaftler lehrer trainerin konstrukteur maler regisseur friseur konditor
        schreiner zimmerer dachdecker klempner installateur elektroniker mechaniker mechatroniker schmied schlosser metzger fleischer gärtner florist optiker akustiker zahntechniker apotheker pfleger therapeut psychologe
        geologe ökonom betriebswirt volkswirt jurist analyst spezialist spezialistin studentin doktorand aktivist ressortleiter stadträtin volksvertreter senatorin staatsrätin superintendent generalsekretär schriftführer
        wirt wirtin schneider drucker buchhändler bibliothekar restaurator kellermeister önologe imker müller landschaftsgärtner archäologe künstler künstlerin musiker autor autorin schauspieler
        strategin stratege statiker grafiker kliniker optikerin akustikerin politiker mathematiker statistiker kritiker drechsler glaser küfer seiler töpfer weber gerber sattler polsterer böttcher messebauer modellbauer pressesprecher scout coach ceo cto cfo mitinhaber
        """));

    private static readonly HashSet<string> Whole = FunctionWords.Split("""
        CEO CFO COO CTO CIO GF Vice-President President Treasurer Governor Mayor Minister Ambassador Chairman Chairwoman Chair Director
        Manager Secretary Senator Founder Partner Owner Head Chief Vice Commissioner Consul Consul-General Engineer Architect
        Chancellor Rector Provost Councillor Undersecretary Curator Coordinator Vice-Chancellor Researcher Scientist Captain Undersecretary Co-Founder Co-founder Managing Host Deputy
        MdB MdL MdA Professor Professorin Vize König Prinz Managing
        """);

    private static readonly HashSet<string> EnglishLower = FunctionWords.Split("""
        president vice-president director manager chief head founder co-founder owner partner chairman chairwoman chair secretary
        treasurer mayor minister ambassador governor senator executive officer engineer architect spokesman spokeswoman professor
        baker farmer brewer trader researcher scientist curator rector principal chancellor coordinator consultant adviser advisor analyst developer designer inventor inspector captain editor journalist
        lawyer accountant entrepreneur investor cofounder vice-chair vice-chairman deputy lecturer guide foreman supervisor operator planner specialist expert technician electrician plumber carpenter winemaker
        grower lead leader representative delegate commissioner councillor provost attaché consul consul-general envoy undersecretary administrator superintendent controller host boss scholar
        """);

    // Words with such an end that are no people.
    private static readonly HashSet<string> NoRole = FunctionWords.Split("""
        Vorrat Beirat Heirat Quadrat Apparat Format Monat Senat Staatsrat Aufsichtsrat Stadtrat Gemeinderat Verwaltungsrat Mandat
        Vorstand Verstand Stand Sachverstand Weltmeister Ausländer Kantat Hausrat Mitglieder Vertrat Rat Präsidenten- Müller Schneider Schmied Schreiner Schlosser Metzger Fleischer Gärtner Pfleger Lehrer Klempner Drucker Imker Wirt Zimmerer Dachdecker Scout
        """);

    private static readonly WordMemo Roles = new(Judge);

    private static readonly WordMemo Persons = new(JudgePerson);

    public static bool IsRole(string word) => Roles.Judge(word);

    private static bool Judge(string word)
    {
        if (word.Length < 2 || NoRole.Contains(word))
        {
            return Whole.Contains(word);
        }

        if (word.EndsWith("beirat", StringComparison.Ordinal) || word.EndsWith("beirats", StringComparison.Ordinal) || word.EndsWith("sichtsrats", StringComparison.Ordinal))
        {
            return false;
        }

        if (Whole.Contains(word) || EnglishLower.Contains(word))
        {
            return true;
        }

        return char.IsUpper(word[0]) && (Ends.Fit(word) || Ends.Fit(Masculine(word)) || (word.EndsWith("ten", StringComparison.Ordinal) && Ends.Fit(word.AsSpan(0, word.Length - 1))));
    }

    /// <summary>Nouns that mostly mean people by their ending, "Ladenbauerin", "Galerist"; only a name right behind them makes it sure.</summary>
    public static bool LooksLikePerson(string word) => Persons.Judge(word);

    private static bool JudgePerson(string word) =>
        word.Length > 5 && char.IsUpper(word[0]) && !NoRole.Contains(word) && !OrganisationWords.IsOrganisation(word)
        && PersonEnds.Any(end => word.EndsWith(end, StringComparison.Ordinal)) && !(word.EndsWith("er", StringComparison.Ordinal) && Maps.Gazetteer.Default.Find(word[..^2]).Count > 0);

    private static readonly string[] PersonEnds = ["iker", "ikerin", "nomin", "grafin", "legerin", "erin", "orin", "istin", "entin", "antin", "eurin", "login", "ärin", "gin", "wirtin", "gärtner", "wirt", "ist", "eur", "loge", "ator", "leger", "macher", "sitzer", "geber", "führer", "pfleger", "schützer", "lehrer", "filmer", "zeichner", "gestalter", "fahrer", "schreiber", "sammler", "gießer", "schmied", "drucker", "binder", "schneider"];

    /// <summary>What somebody is to others on the trip: no office.</summary>
    public static bool IsMereRelation(string word) => word is "Kollege" or "Kollegin" or "Kollegen" or "Gastgeber" or "Gastgeberin" or "Hausherr" or "Hausherrin" or "Mitreisende" or "Mitreisender" or "Hausherrn" or "Gastgebers" || word.StartsWith("Delegationsleiter", StringComparison.Ordinal) || word.StartsWith("Delegationschef", StringComparison.Ordinal) || word.StartsWith("Reiseleiter", StringComparison.Ordinal) || word.StartsWith("Delegationsteilnehmer", StringComparison.Ordinal) || word.StartsWith("Delegationsmitglied", StringComparison.Ordinal);

    public static bool IsEnglishRole(string word) => EnglishLower.Contains(word.ToLowerInvariant()) || Whole.Contains(word);

    /// <summary>The role in the nominative: <c>Präsidenten</c> becomes <c>Präsident</c>, <c>Regierenden</c> becomes <c>Regierender</c>.</summary>
    public static string Uninflected(string word, bool feminine)
    {
        if (word.EndsWith("enden", StringComparison.Ordinal) || word.EndsWith("endem", StringComparison.Ordinal)
            || word.EndsWith("igen", StringComparison.Ordinal) || word.EndsWith("ischen", StringComparison.Ordinal)
            || word.EndsWith("lichen", StringComparison.Ordinal))
        {
            return word[..^2] + (feminine ? "e" : "er");
        }

        foreach (var (inflected, plain) in Inflections)
        {
            if (word.EndsWith(inflected, StringComparison.Ordinal))
            {
                return word[..^inflected.Length] + plain;
            }
        }

        return word;
    }

    private static readonly string[] FeminineAndInflected = ["innen", "in", "en", "s", "n"];

    private static readonly (string Inflected, string Plain)[] Inflections =
    [
        ("präsidenten", "präsident"), ("Präsidenten", "Präsident"), ("direktors", "direktor"), ("architekten", "architekt"), ("Architekten", "Architekt"),
        ("referenten", "referent"), ("Referenten", "Referent"), ("sekretärs", "sekretär"), ("meisters", "meister"), ("senators", "senator"),
        ("leiters", "leiter"), ("führers", "führer"), ("gesandten", "gesandter"), ("Gesandten", "Gesandter"), ("beauftragten", "beauftragter"),
        ("botschafters", "botschafter"), ("ministers", "minister"), ("konsuls", "konsul"), ("Konsuls", "Konsul"),
    ];

    public static bool IsFeminine(string word) =>
        word.EndsWith("in", StringComparison.Ordinal) || word.EndsWith("frau", StringComparison.Ordinal);

    private static ReadOnlySpan<char> Masculine(string word)
    {
        foreach (var end in FeminineAndInflected)
        {
            if (word.Length > end.Length + 3 && word.EndsWith(end, StringComparison.Ordinal))
            {
                return word.AsSpan(0, word.Length - end.Length);
            }
        }

        return word;
    }
}
