namespace DelegationPortal.Articles.Vocabulary;

/// <summary>Words that say what kind of firm or undertaking a name is: "der Maschinenbauer X", "das Start-up X", "Projekt X".</summary>
public static class FirmKinds
{
    private static readonly string[] Ends =
        ["hersteller", "anbieter", "betreiber", "lieferer", "dienstleister", "versicherer", "versorger", "erzeuger", "ausrüster", "bauer", "entwickler", "konzern", "start-up", "startup", "unternehmen", "firma", "kette", "projekt", "tochter", "marke", "produzent", "dependance", "händler", "exporteur", "importeur", "zulieferer", "verarbeiter", "vermieter", "verbund", "bauträger", "start-ups", "reiseveranstalter", "mittelständler", "familienunternehmen"];

    private static readonly HashSet<string> Houses = FunctionWords.Split("Stiftung Genossenschaft Klinik Reederei Softwarehaus Verlag Verlags Staatsbahn Gießerei Weingut Gestüt Molkerei Kaffeerösterei");

    private static readonly HashSet<string> English = FunctionWords.Split("""
        operator developer carrier manufacturer maker producer supplier provider builder shipbuilder carmaker chipmaker insurer retailer wholesaler distributor exporter importer roaster roastery brewery bakery winery distillery dairy mill foundry shipyard
        company firm start-up startup group chain house union cooperative co-operative agency operator’s utility bank lender brand publisher studio consultancy contractor forwarder airline railway subsidiary workshop factory accelerator incubator institute laboratory lab foundation school college academy hospital clinic theatre hotel restaurant café collective farm estate vineyard terminal refinery mine plant cannery tannery smelter
        """);

    /// <summary>In English the kind has small letters: "the developer X", "the roastery Y".</summary>
    public static bool IsEnglishKind(string word) => English.Contains(word);

    /// <summary>A kind that is no part of the name behind it.</summary>
    public static bool IsKind(string word) => Kinds.Judge(word);

    private static readonly WordMemo Kinds = new(Judge);

    private static bool Judge(string word) => word.Length > 3 && char.IsUpper(word[0]) && (Ends.Any(end => Matches(word, end)));

    /// <summary>A kind that usually belongs to the name: "Stiftung X", "Reederei Y".</summary>
    public static bool IsHouse(string word) => Houses.Contains(word) || OrganisationWords.IsOrganisation(word);

    private static bool Matches(string word, string end) =>
        word.EndsWith(end, StringComparison.OrdinalIgnoreCase) || word.EndsWith(end + "s", StringComparison.OrdinalIgnoreCase) || word.EndsWith(end + "n", StringComparison.OrdinalIgnoreCase) || word.EndsWith(end + "e", StringComparison.OrdinalIgnoreCase) && end != "bauer";
}
