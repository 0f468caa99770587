namespace DelegationPortal.Articles.Vocabulary;

/// <summary>Nouns that name companies, authorities, houses and events.</summary>
public static class OrganisationWords
{
    private static readonly HashSet<string> Kinds = FunctionWords.Split("""
        kammer verband verein ministerium zentrum center centre institut institute universität hochschule akademie agentur gesellschaft
        behörde amt college university museum botschaft bank gruppe stiftung klinik hospital krankenhaus büro kolleg polytechnikum
        verwaltung rathaus fabrik hafen werk werke campus hub bund union genossenschaft schule labor lab innung
        konsulat generalkonsulat vertretung präsidium parlament senat börse messe park
        werft reederei brauerei rösterei weberei druckerei spedition bibliothek theater archiv haus
        verlag apotheke manufaktur gießerei molkerei brennerei kellerei weingut bäckerei rundfunk redaktion kontor staatsbahn bergwerk sternwarte räucherei macherei
        yard brewery trust cooperative laboratory
        dependance niederlassung filiale repräsentanz festival konferenz kongress forum gipfel konzern unternehmen firma betrieb start-up startup
        council chamber ministry agency authority department foundation association museum works school academy hospital company group
        aufsicht industriellenrunde wirtschaftsrunde gaststätte ziegelhütte pension teestube kaffeehaus animationshaus modehaus handelshaus umschlagbetrieb genossenschaft innung kino studio schneiderei buchbinderei ölmühle kaserei stellmacherei glaserei schmiede bildhauerei teppichweberei seifensiederei wäscherei reinigung zentralküche großküche
        spinnerei küferei gärtnerei näherei tischlerei schreinerei schlosserei färberei ziegelei kelterei konditorei metzgerei fischerei käserei mühle gärtnerei farm ranch plantage verbund konsortium kombinat holding
        netzwerk cluster atelier galerie orchester kunsthalle gasthof großmarkt handelsbörse
        raffinerie zeche hütte stahlwerk kraftwerk windpark solarpark technologiepark wissenschaftspark gewerbepark industriepark logistikpark gründerzentrum technologiezentrum ausbildungszentrum rechenzentrum
        vereinigung gemeinschaft initiative föderation allianz liga klub club zunft wirtschaftsrat wirtschaftsförderung leitzentrale leitstelle klinikum sägewerk klärwerk wasserwerk umspannwerk softwarehaus kulturzentrum seniorenheim pflegeheim landesregierung regierung stadtverwaltung statthalterei präfektur rundfunkanstalt feuerwehr polizei marine notaufnahme sozialkasse bausparkasse entwicklungsbank zentralbank notenbank
        fakultät lehrstuhl gymnasium fachschule schule berufsschule modeschule kathedrale synagoge moschee
        stadtwerke wasserwerke verkehrsbetriebe werkstätten kliniken krankenkasse versicherung sparkasse volksbank investmentbank ministerien kanzlei notariat agrarbetrieb winzergenossenschaft
        mill factory winery bakery dairy shipyard airport laboratory gallery library theatre exchange bureau alliance consortium holding industries logistics dynamics robotics motors
        incubator accelerator corporation federation league institute society board committee
        """);

    private static readonly WordEnds Ends = new(Kinds);

    // Last words of English names of firms; as whole words, their ends are too common.
    private static readonly HashSet<string> English = FunctionWords.Split("""
        Partners Lines Mutual Systems Solutions Technologies Ventures Airlines Airways Railways Shipping Minerals Energy Pharma Foods Farms Brewing Breweries Steel Chemicals Electronics Semiconductors Biologics Biotech Software Studios
        Pictures Records Resources Petroleum Insurance Instruments Devices Ports Terminals Freight Roasters Cooperative Co-operative Union Commission Bureau Observatory Parliament
        """);

    private static readonly HashSet<string> LegalForms = FunctionWords.Split("""
        GmbH AG SE UG KG OHG mbH Inc Inc. Ltd Ltd. LLC Corp Corp. Co. PLC plc S.A. S.L. S.p.A. AB ApS OÜ Oy a.s. e.K. KGaA B.V. BV NV eG SIA UAB Oyj A/S ApS ASA SAS SARL S.r.l. Srl SpA Limited Corporation OHG GbR Kft. Kft Zrt. s.r.o. d.o.o. Pte Pty N.V. Sàrl
        """);

    private static readonly string[] Inflections = ["innen", "en", "es", "s", "n"];

    private static readonly HashSet<string> NotNames = FunctionWords.Split("Treppenhaus Wohnhaus Hochhaus Bürohaus Gewächshaus Reihenhaus Parkhaus Landhaus Wirtshaus Elternhaus Mietshaus Nachbarhaus Stammhaus Zuhause Reinigung Schauspielhaus Handwerk Netzwerk Stockwerk Kunstwerk Bauwerk Feuerwerk Uhrwerk Park");

    private static readonly WordMemo Known = new(Judge);

    public static bool IsOrganisation(string word) => Known.Judge(word);

    private static bool Judge(string word)
    {
        if (word.Length < 3 || !char.IsUpper(word[0]) || NotNames.Contains(word) || word.EndsWith("hausen", StringComparison.Ordinal))
        {
            return false;
        }

        return English.Contains(word) || Ends.Fit(word) || Ends.Fit(Stem(word));
    }

    /// <summary>"Hafenamt", not "Amt": what is before the kind tells which one it is.</summary>
    public static bool IsCertainKind(string word) => IsOrganisation(word) && word.Length > 6 && !Kinds.Contains(word.ToLowerInvariant()) && !Kinds.Contains(Stem(word).ToString().ToLowerInvariant());

    /// <summary>A legal form of firms at home.</summary>
    public static bool IsHomeForm(string word) => word is "GmbH" or "AG" or "UG" or "KG" or "OHG" or "eG" or "e.K." or "mbH" or "SE" or "KGaA";

    private static readonly HashSet<string> Adjectives = FunctionWords.Split("Neu Alt Frei Hoh Groß Klein Deutsch National Zentral Regional International Vereinigt Erst Best Weiß Rot Grün Blau Schwarz Gold Golden Silbern Technisch Staatlich Königlich Kaiserlich Städtisch Öffentlich Offen Hell Dunkel Rund Still Schön");

    /// <summary>An adjective with a capital, as in "das Staatliche Baumwollinstitut".</summary>
    public static bool IsNameAdjective(string word)
    {
        var end = word.EndsWith("en", StringComparison.Ordinal) || word.EndsWith("er", StringComparison.Ordinal) || word.EndsWith("es", StringComparison.Ordinal) || word.EndsWith("em", StringComparison.Ordinal) ? 2 : word.EndsWith('e') ? 1 : 0;
        return end > 0 && word.Length > end + 2 && char.IsUpper(word[0]) && (word[..^end].EndsWith("isch", StringComparison.Ordinal) || word[..^end].EndsWith("lich", StringComparison.Ordinal) || Adjectives.Contains(word[..^end]));
    }

    public static bool IsLegalForm(string word) => LegalForms.Contains(word);

    private static ReadOnlySpan<char> Stem(string word)
    {
        foreach (var end in Inflections)
        {
            if (word.Length > end.Length + 3 && word.EndsWith(end, StringComparison.Ordinal))
            {
                return word.AsSpan(0, word.Length - end.Length);
            }
        }

        return word;
    }
}
