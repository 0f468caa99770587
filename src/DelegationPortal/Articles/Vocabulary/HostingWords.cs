namespace DelegationPortal.Articles.Vocabulary;

/// <summary>What hosts do and are, and what guests do.</summary>
public static class HostingWords
{
    private static readonly HashSet<string> HostVerbs = FunctionWords.Split("""
        empfing empfingen empfängt begrüßte begrüßten begrüßt lud luden lädt führte führten führt zeigte zeigten zeigt erklärte erklärten erklärt erläuterte erläuterten erläutert schilderte schilderten schildert räumte rechnete
        hieß hießen heißt bat baten gab gaben gibt wartete warteten wartet pflegt leitet präsentierte präsentierten präsentiert stellte stellten stellt gewährte gewährten gewährt öffnete öffneten öffnet referierte referierten
        berichtete berichteten berichtet moderierte moderierten moderiert bewirtete bewirteten demonstrierte demonstrierten demonstriert vorführte vorstellte erwartete erwarteten erwartet nahm nahmen nimmt hielt hielten hält
        skizzierte skizzierten skizziert informierte informierten beschrieb beschrieben beschreibt verriet verrieten umriss warb warben erzählte erzählten erzählt nannte rechnete verwies antwortete antwortet kredenzte servierte
        walked welcomed welcomes explained explains received receives hosted hosts showed shows told greeted greets briefed guided gave gives invited presented presents demonstrated outlined described introduced opened took spoke poured served
        replied answered admitted warned
        beantwortete beantworteten beantwortet tischte tischten lotste lotsten geleitete geleiteten bezifferte beköstigte verköstigte bekochte holte holten holt schenkte schenkten schenkt weihte weihten
        ushered escorted treated entertained hosts serves
        """);

    // These tell of a host only together with another word.
    private static readonly Dictionary<string, string[]> OnlyWith = new(StringComparer.Ordinal)
    {
        ["nahm"] = ["in Empfang", " sich Zeit", "Zeit für", "Stunden Zeit"], ["nahmen"] = ["in Empfang", "Zeit"], ["nimmt"] = ["in Empfang", "Zeit"],
        ["hielt"] = ["Vortrag", "Rede", "Ansprache"], ["hielten"] = ["Vortrag", "Rede"], ["hält"] = ["Vortrag", "Rede"],
        ["took"] = ["through", "around", "them", "the group", "visitors", "the party", "the delegat"], ["spoke"] = ["to the"], ["served"] = ["the"], ["poured"] = ["the", "tea", "coffee"],
        ["stellte"] = [" vor", "dar"], ["stellten"] = [" vor"], ["stellt"] = [" vor"],
        ["gab"] = ["Überblick", "Einblick", "Auskunft", "Einführung", "Empfang", "Gästen", "Tipps", "Essen", "mit auf den Weg", "Rat", "Gruppe"], ["gaben"] = ["Überblick", "Einblick", "Auskunft"], ["gibt"] = ["Überblick", "Einblick", "Auskunft", "Empfang"],
        ["bat"] = ["zum ", "zur ", "zu Tisch", "herein", "hinein", "ins ", "in den ", "in die ", "in das ", "in ihr", "in sein", "auf d", "an d", "zu sich"], ["baten"] = ["zum ", "zur ", "zu Tisch", "herein", "ins ", "in den ", "in die ", "in ihr"],
        ["rechnete"] = [" vor"], ["räumte"] = [" ein"], ["tischte"] = [" auf"], ["tischten"] = [" auf"], ["holte"] = [" ab", "herein"], ["holten"] = [" ab", "herein"], ["holt"] = [" ab", "herein"],
        ["schenkte"] = [" ein", " aus", " nach"], ["schenkten"] = [" ein", " aus", " nach"], ["schenkt"] = [" ein", " aus", " nach"], ["weihte"] = ["Geheimnis", "Kunst"], ["weihten"] = ["Geheimnis", "Kunst"], ["treated"] = ["to a", "to the"], ["entertained"] = ["the"], ["serves"] = ["the"],
        ["nannte"] = ["Gruppe", "Gästen"], ["warb"] = ["Gästen", "Gruppe", "für"], ["heißt"] = ["willkommen"], ["hieß"] = ["willkommen"], ["hießen"] = ["willkommen"],
    };

    private static readonly HashSet<string> GuestVerbs = FunctionWords.Split("""
        staunte staunt fragte fragt notierte notiert lobte lobt freute freut resümierte resümiert bilanzierte bilanziert überreichte überreicht bedankte bedankt dankte dankt versprach verspricht hofft hoffte suchte sucht
        klopfte prüfte tastete zählte maß wog gewann verlor streichelte blätterte lachte seufzte scherzte verglich widersprach hakte kletterte stieg schlüpfte roch griff lauschte grübelte lernte entdeckte vereinbarte verabredete probierte kostete schwärmte erhofft bestellte knüpfte wollte will überraschte wunderte zog plant plante nickte
        asked wondered noted praised thanked promised handed tried tasted ordered hoped concluded found bought signed agreed marvelled
        """);

    // What only guests do.
    private static readonly HashSet<string> SurelyGuest = FunctionWords.Split("""
        staunte staunt wunderte fragte notierte notiert bestellte bestellt probierte kostete entdeckte resümierte resümiert bilanzierte bilanziert schwärmte erkundigte knüpfte kaufte orderte unterschrieb buchte tippte fotografierte überschlug durfte zahlte bezahlte feilschte erwarb ersteigerte befühlte schnupperte knipste filmte verpasste
        asked wondered noted ordered tried tasted bought concluded marvelled measured jotted
        """);

    // Guests show and tell too; only who has no firm or office at home is a host for that.
    private static readonly HashSet<string> Presenting = FunctionWords.Split("""
        zeigte zeigten zeigt erklärte erklärten erklärt erläuterte erläuterten erläutert schilderte schilderten schildert rechnete präsentierte präsentierten präsentiert stellte stellten stellt referierte referierten berichtete berichteten berichtet
        moderierte moderierten moderiert demonstrierte demonstrierten demonstriert vorführte vorstellte hielt hielten hält skizzierte skizzierten skizziert informierte informierten beschrieb beschrieben beschreibt verriet umriss warb warben erzählte erzählten erzählt nannte verwies antwortete antwortet beantwortete beantworteten beantwortet bezifferte
        räumte gab gaben gibt nahm nahmen explained explains showed shows told gave gives presented presents demonstrated outlined described introduced took spoke replied answered admitted warned
        """);

    public static bool IsSurelyGuest(string verb) => SurelyGuest.Contains(verb);

    public static bool IsPresenting(string verb) => Presenting.Contains(verb);

    private static readonly string[] OfAHouse =
    [
        "leiter", "direktor", "gründer", "verwalter", "ausbilder", "chef", "inhaber", "rektor", "dekan", "präsident", "geschäftsführer", "hausherr", "kurator", "intendant", "manager", "sprecher", "betreiber", "besitzer", "kellermeister", "braumeister", "hafenmeister", "bürgermeister", "winzer", "gastgeber", "eigentümer",
        "professor", "forscher", "wissenschaftler", "ingenieur", "experte", "vorstand", "referent", "minister", "bürgermeister", "obmann", "kapitän", "arzt", "ärzt", "lehrer", "künstler", "koch", "köch",
        "director", "head", "manager", "founder", "owner", "chief", "dean", "president", "chairman", "chairwoman", "chair", "curator", "researcher", "scientist", "professor", "engineer", "mayor", "minister", "governor", "principal", "rector", "master", "supervisor", "ceo", "spokeswoman", "spokesman",
    ];

    private static readonly HashSet<string> ForeignForms = FunctionWords.Split("AB Oy Oyj A/S ApS ASA S.A. S.L. S.p.A. S.r.l. SpA Srl SAS SARL Ltd Ltd. Limited Inc Inc. LLC Corp Corp. Corporation PLC plc B.V. BV N.V. NV OÜ SIA UAB Kft Zrt s.r.o. a.s. d.o.o. Pte Pty");

    /// <summary>Does a verb of this sentence tell that its subject receives guests?</summary>
    public static bool IsHostVerb(string verb, string sentence) => HostVerbs.Contains(verb)
        && (!OnlyWith.TryGetValue(verb, out var others) || Array.Exists(others, other => sentence.Contains(other, StringComparison.Ordinal)))
        && !sentence.Contains(verb + " sich", StringComparison.Ordinal);

    public static bool IsGuestVerb(string verb) => GuestVerbs.Contains(verb);

    /// <summary>An office that somebody holds in a house: standing alone it means the house just told of.</summary>
    public static bool IsOfficeOfAHouse(string role)
    {
        var plain = role.ToLowerInvariant();
        plain = plain.EndsWith("in", StringComparison.Ordinal) ? plain[..^2] : plain;
        return Array.Exists(OfAHouse, end => plain.EndsWith(end, StringComparison.Ordinal));
    }

    // Chambers, boards and ministries have these too, and send them along.
    private static readonly string[] OfABody = ["präsident", "vorstand", "president", "chairman", "chairwoman", "chair", "minister", "experte", "referent", "geschäftsführer", "unternehmer", "professor", "governor", "mayor"];

    /// <summary>An office that travellers hold as often as hosts do.</summary>
    public static bool IsOfficeOfABody(string role)
    {
        var plain = role.ToLowerInvariant();
        plain = plain.EndsWith("in", StringComparison.Ordinal) ? plain[..^2] : plain;
        return Array.Exists(OfABody, end => plain.EndsWith(end, StringComparison.Ordinal));
    }

    private static readonly WordEnds Heads = new(FunctionWords.Split("direktor direktorin präsident präsidentin rektor rektorin leiter leiterin chef chefin dekan dekanin vorsteher vorsteherin generalsekretär generalsekretärin sprecher sprecherin professor professorin dozent dozentin director president rector principal head dean"));

    private static readonly WordEnds PublicHouses = new(FunctionWords.Split("behörde hochschule fachschule schule universität universitäten akademie ministerium ministeriums wirtschaftskammer handelskammer amt amtes museum museums hafen hafens polytechnikum polytechnikums registerzentrum börse authority school university academy ministry museum"));

    /// <summary>The office of somebody who heads a house or a part of it.</summary>
    public static bool IsHeadOfAHouse(string role) => Heads.Fit(role);

    public static bool IsPublicHouse(string organisation) => organisation.Split(' ').Any(word => word.Length > 2 && char.IsUpper(word[0]) && PublicHouses.Fit(word));

    // What a leader or a merry companion does to the own group.
    private static readonly HashSet<string> ToOwnGroup = FunctionWords.Split("""
        leitete leitet begleitete begleitet vertrat vertritt verließ verlässt traf trifft überraschte begeisterte verblüffte erheiterte amüsierte unterhielt warnte mahnte erinnerte trieb verstärkte ergänzte vervollständigte fotografierte filmte zählte zählt
        stellte stellt führte führt war ist hatte hat wurde wird konnte sollte wollte will musste durfte fragte fragt interessierte freute kannte kennt nannte hielt beschäftigte bewegte beeindruckte beeindruckt reizte lobte tröstete ließen
        joined joins led accompanied represented left met asked reminded warned surprised amused had has was is
        """);

    /// <summary>Does this verb with the group as its object say nothing of a host?</summary>
    public static bool IsDoneToOwnGroup(string verb) => ToOwnGroup.Contains(verb);

    private static readonly HashSet<string> States = FunctionWords.Split("""
        Baden-Württemberg Bayern Brandenburg Bremen Hamburg Hessen Mecklenburg-Vorpommern Niedersachsen Nordrhein-Westfalen NRW Rheinland-Pfalz Saarland Saarlande Sachsen Sachsen-Anhalt Schleswig-Holstein Thüringen Deutschland
        Bavaria Saxony Hesse Thuringia Saxony-Anhalt Lower-Saxony Brandenburg
        """);

    public static bool IsStateAtHome(string name) => States.Contains(name);

    public static bool IsForeignForm(string word) => ForeignForms.Contains(word);
}
