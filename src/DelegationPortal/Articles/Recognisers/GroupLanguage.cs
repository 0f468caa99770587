using System.Buffers;
using System.Text.RegularExpressions;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>Words that say of somebody: leads the group, belongs to it, came along.</summary>
internal static class GroupLanguage
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex Belongs = new(
        "\\b(mit dabei|auch dabei|ebenfalls dabei|dabei (war|waren|ist|sind)|(mit )?an Bord|(mit )?von der Partie|mitgereist\\w*|mitgekommen|mitgefahren|mitgeflogen|mitreis\\w+|reiste[n]? (auch|ebenfalls|außerdem|zudem|mit)|im Tross|im Gefolge"
        + "|begleitet von|begleitete[n]?|begleitet wurde|in Begleitung|angeführt|führte[n]? die (Delegation|Gruppe|Abordnung)|unter (der )?(Leitung|Führung)|unter (dem )?Vorsitz|geleitet|leitete[n]? (die|eine) |Delegationsleit\\w+|Reiseleit\\w+|Leiter(in)? der (Delegation|Gruppe|Reise)"
        + "|an (der|ihrer|deren) Spitze|Spitze der|an (seiner|ihrer) Seite|Leitung (der [\\p{L} ]{3,40} )?(hat|hatte|liegt|lag|haben|hatten)|at (its|the|their) head|at (his|her) side|flew in|with (him|her) (travelled|came)|mit (ihm|ihr) reisten|gehörte[n]?|gehören|zählte[n]? (auch|außerdem|zu|zur|zum)|zählen (auch|zu|zur)|(zu|unter) den (\\w+ )?(Reisenden|Mitreisenden|Teilnehmenden|Teilnehmern|Teilnehmerinnen|Mitgliedern|Delegierten|Unternehmern|Unternehmerinnen|Passagieren)|unter den (\\w+ )?Gästen|zu den (\\w+ )?Gästen (zähl|gehör)\\w+|mit (der|dem|den) \\w+ (reis|flog|fuhr|mach)\\w*|darunter|Teil der (Delegation|Gruppe|Reisegruppe|Abordnung)|angeschlossen|schloss(en)? sich"
        + "|mit im (Bus|Zug|Flugzeug|Flieger|Boot|Team)|Reiseteilnehmer(in)?|Mitreisende[rn]?|nahm(en)? (auch|außerdem|ebenfalls|zudem)?\\s?(\\w+ )?teil|teilgenommen|Organisiert (hatte|wurde)|allen voran|zur Seite stand(en)?|zur Seite reist\\w*"
        + "|on board|(travelling|traveling|joining|accompanying|rounding out|completing)( \\w+)? (was|were|the delegation|the group)|(was|were) (also )?(travelling|traveling)|(among|amongst) (the|those) (travellers|delegates|participants|members|party|visitors|passengers)|among those|members? of the (delegation|party|group|mission)|part of the (delegation|group|mission|party)|(led|headed) (by|the)|who (led|headed|joined|travelled|traveled|chaired|came along)|leading the|heading the"
        + "|(accompanied|joined) by|joined the|accompanying|under the leadership|leader of the|delegation (leader|head)|head of (the )?(delegation|mission)|came along|(travelling|traveling|travelled|traveled) with|took part|also on the|fellow travell?ers?|on the (trip|bus|plane|train)|included|chaired by|the (delegation|group|party|mission) includes)\\b", Options);

    private static readonly SearchValues<string> Touches = SearchValues.Create(
        ["elegation", "begleite", "leitete", "leiten", "zusammen mit", "neben ", "reiste", "reisen", "Reise nach", "aufgebrochen", "flogen", "Vorsitz", "Runde", "Gruppe", "Abfahrt", "unternahm", "leadership", "including", "went with", "together with", "along with"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly Regex Stays = new("\\b(nicht (mit(gereist|gefahren|geflogen|gekommen)|dabei)|daheim (geblieben|blieb)|zu Hause geblieben|stayed (at home|behind)|did not (travel|join)|from afar)\\b", Options);

    /// <summary>Says of somebody that he or she stayed at home.</summary>
    public static bool TellsStaying(string text) => Stays.IsMatch(text);

    /// <summary>Who is said to lead or to belong to the group travels with it, whatever the office.</summary>
    public static bool TellsMembers(string text) => (Belongs.IsMatch(text) || text.TrimEnd('.', ',', ' ').EndsWith(" dabei", StringComparison.Ordinal) || text.Contains(" dabei:", StringComparison.Ordinal)) && !Stays.IsMatch(text) && !(Guides.IsMatch(text) && !text.Contains("dabei", StringComparison.Ordinal));

    // "führte die Gruppe zum neuen Bahnhof": shows the way, does not lead the journey.
    private static readonly Regex Guides = new("\\bführte[n]? die (Delegation|Gruppe|Abordnung) ([\\p{Ll}]+ )?(zum|zur|durch|ins|in (den|die|das)|an (den|die|das)|auf (den|die|das)|hinauf|hinunter|herum)\\b", Options);

    private static readonly Regex Prepares = new(
        "\\b(zusammengestellt|organisiert|vorbereitet|initiiert|ausgeschrieben|auf die Beine|hinzu kam(en)?|geplant hatte[n]?|Veranstalter|gefördert|unterstützt|organised by|organized by|put together|arranged|sponsored)\\b", Options);

    /// <summary>Who made the journey possible was not visited on it.</summary>
    public static bool TellsPreparation(string text) => Prepares.IsMatch(text);

    /// <summary>Speaks of the group at all, so that somebody named there may be of it.</summary>
    public static bool TouchesGroup(string text) => text.AsSpan().ContainsAny(Touches);
}
