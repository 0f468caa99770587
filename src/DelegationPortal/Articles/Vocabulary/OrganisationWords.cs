namespace DelegationPortal.Articles.Vocabulary;

/// <summary>Nouns that name companies, authorities, houses and events.</summary>
public static class OrganisationWords
{
    private static readonly WordEnds Ends = new(FunctionWords.Split("""
        kammer verband verein ministerium zentrum center centre institut institute universität hochschule akademie agentur gesellschaft
        behörde amt college university museum botschaft bank gruppe stiftung klinik hospital krankenhaus büro kolleg polytechnikum
        verwaltung rathaus fabrik hafen werk werke campus hub bund union genossenschaft schule labor lab innung
        konsulat generalkonsulat vertretung präsidium parlament senat börse messe park
        werft reederei brauerei rösterei weberei druckerei spedition bibliothek theater archiv haus
        verlag apotheke manufaktur gießerei molkerei brennerei kellerei weingut bäckerei rundfunk redaktion kontor staatsbahn bergwerk sternwarte räucherei macherei
        yard brewery trust cooperative laboratory
        dependance niederlassung filiale repräsentanz festival konferenz kongress forum gipfel konzern unternehmen firma betrieb start-up startup
        council chamber ministry agency authority department foundation association museum works school academy hospital company group
        spinnerei küferei gärtnerei näherei tischlerei schreinerei schlosserei färberei ziegelei kelterei konditorei metzgerei fischerei käserei mühle gärtnerei farm ranch plantage verbund konsortium kombinat holding
        netzwerk cluster atelier galerie orchester kunsthalle gasthof großmarkt handelsbörse
        raffinerie zeche hütte stahlwerk kraftwerk windpark solarpark technologiepark wissenschaftspark gewerbepark industriepark logistikpark gründerzentrum technologiezentrum ausbildungszentrum rechenzentrum
        vereinigung gemeinschaft initiative föderation allianz liga klub club zunft wirtschaftsrat wirtschaftsförderung leitzentrale leitstelle klinikum sägewerk klärwerk wasserwerk umspannwerk softwarehaus kulturzentrum seniorenheim pflegeheim landesregierung regierung stadtverwaltung statthalterei präfektur rundfunkanstalt feuerwehr polizei marine notaufnahme sozialkasse bausparkasse entwicklungsbank zentralbank notenbank
        fakultät lehrstuhl gymnasium fachschule schule berufsschule modeschule kathedrale synagoge moschee
        stadtwerke wasserwerke verkehrsbetriebe werkstätten kliniken krankenkasse versicherung sparkasse volksbank investmentbank ministerien kanzlei notariat agrarbetrieb winzergenossenschaft
        mill factory winery bakery dairy shipyard airport laboratory gallery library theatre exchange bureau alliance consortium holding industries logistics dynamics robotics motors
        incubator accelerator corporation federation league institute society board committee
        """));

    // Last words of English names of firms; as whole words, their ends are too common.
    private static readonly HashSet<string> English = FunctionWords.Split("""
        Partners Lines Mutual Systems Solutions Technologies Ventures Airlines Airways Railways Shipping Minerals Energy Pharma Foods Farms Brewing Breweries Steel Chemicals Electronics Semiconductors Biologics Biotech Software Studios
        Pictures Records Resources Petroleum Insurance Instruments Devices Ports Terminals Freight Roasters Cooperative Co-operative Union Commission Bureau Observatory Parliament
        """);

    private static readonly HashSet<string> LegalForms = FunctionWords.Split("""
        GmbH AG SE UG KG OHG mbH Inc Inc. Ltd Ltd. LLC Corp Corp. Co. PLC plc S.A. S.L. S.p.A. AB ApS OÜ Oy a.s. e.K. KGaA B.V. BV NV eG SIA UAB Oyj A/S ApS ASA SAS SARL S.r.l. Srl SpA Limited Corporation OHG GbR Kft. Kft Zrt. s.r.o. d.o.o. Pte Pty N.V. Sàrl
        """);

    private static readonly string[] Inflections = ["innen", "en", "es", "s", "n"];

    private static readonly HashSet<string> NotNames = FunctionWords.Split("Zuhause Schauspielhaus Handwerk Netzwerk Stockwerk Kunstwerk Bauwerk Feuerwerk Uhrwerk Park");

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

    /// <summary>A legal form of firms at home.</summary>
    public static bool IsHomeForm(string word) => word is "GmbH" or "AG" or "UG" or "KG" or "OHG" or "eG" or "e.K." or "mbH" or "SE" or "KGaA";

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
