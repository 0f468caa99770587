using System.Buffers;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>Words that say of somebody: leads the group, belongs to it, came along; <see cref="Vocabulary.PhraseBook"/> says how they are written.</summary>
internal static class GroupLanguage
{
    private const string Belonging = """
        mit dabei, auch dabei, ebenfalls dabei, dabei war/waren/ist/sind, an Bord, von der Partie, im Tross, im Gefolge, mit im Bus/Zug/Flugzeug/Flieger/Boot/Team
        mitgereist*, mitgekommen, mitgefahren, mitgeflogen, mitreis+, reiste(n) auch/ebenfalls/außerdem/zudem/mit, Mitreisende, Mitreisender, Mitreisenden, Reiseteilnehmer(in)
        mit ihm/ihr/ihnen reisen/reisten/reist/reiste/fahren/fuhren/fährt/fuhr/fliegen/flogen/fliegt/flog/kommen/kamen/zogen/gingen, entsandt*, stand der Gruppe/Delegation/Reisegruppe/Abordnung vor, steht der Gruppe/Delegation/Reisegruppe/Abordnung vor, vertrat(en) die IHK/Kammer, vertrat(en) den Senat, vertrat(en) das Land, mit der/dem/den _ reis*/flog*/fuhr*/mach*, angeschlossen, schloss(en) sich
        begleitet von, begleitet wurde, begleitete(n), in Begleitung, zur Seite stand(en), zur Seite reist*, an seiner/ihrer Seite
        angeführt, führte(n) die Delegation/Gruppe/Abordnung, an der/ihrer/deren Spitze, Spitze der, allen voran, unter (dem) Vorsitz
        unter (der) Leitung/Führung, geleitet, leitete(n) die/eine _, Leiter(in) der Delegation/Gruppe/Reise, Delegationsleit+, Reiseleit+, Leitung hat/hatte/liegt/lag/haben/hatten, Leitung der _ (_) (_) (_) (_) hat/hatte/liegt/lag/haben/hatten
        gehörte(n), gehören, zählte(n) auch/außerdem/zu/zur/zum, zählen auch/zu/zur, darunter, Teil der Delegation/Gruppe/Reisegruppe/Abordnung
        zu/unter den (_) Reisenden/Mitreisenden/Teilnehmenden/Teilnehmern/Teilnehmerinnen/Mitgliedern/Delegierten/Unternehmern/Unternehmerinnen/Passagieren
        unter den (_) Gästen, zu den (_) Gästen zähl+/gehör+, nahm(en) (auch/außerdem/ebenfalls/zudem) (_) teil, teilgenommen, organisiert hatte/wurde

        on board, flew in, came along, also on the, on the trip/bus/plane/train, took part, included, the delegation/group/party/mission includes
        with him/her travelled/came, travelling/traveling/travelled/traveled with, was/were (also) travelling/traveling, fellow traveler(s)/traveller(s)
        travelling/traveling/joining/accompanying/completing (_) was/were, travelling/traveling/joining/accompanying/completing (_) the delegation/group
        rounding out (_) was/were, rounding out (_) the delegation/group, accompanying, accompanied/joined by, joined the
        among/amongst the/those travellers/delegates/participants/members/party/visitors/passengers, among those, member(s)/part of the delegation/party/group/mission
        at its/the/their head, at his/her side, led/headed by/the, leading/heading the, chaired by, under the leadership, leader of the, delegation leader/head, head of (the) delegation/mission
        led/leads/headed/heads a (_) party/group/delegation/mission, led/leads/headed/heads the (_) party/group/delegation/mission
        who led/headed/joined/travelled/traveled/chaired, who came along
        """;

    private const string Staying = """
        nicht mitgereist/mitgefahren/mitgeflogen/mitgekommen/dabei, daheim geblieben/blieb, zu Hause geblieben

        stayed at home, stayed behind, did not travel/join, from afar
        """;

    // "führte die Gruppe zum neuen Bahnhof": shows the way, does not lead the journey.
    private const string Guiding = """
        führte(n) die Delegation/Gruppe/Abordnung (_) zum/zur/durch/ins/hinauf/hinunter/herum, führte(n) die Delegation/Gruppe/Abordnung (_) in/an/auf den/die/das
        """;

    private const string Preparation = """
        zusammengestellt, organisiert, vorbereitet, initiiert, ausgeschrieben, auf die Beine, hinzu kam(en), geplant hatte(n), Veranstalter, gefördert, unterstützt

        organised/organized by, put together, arranged, sponsored
        """;

    private static readonly SearchValues<string> Touches = SearchValues.Create(
        ["elegation", "begleite", "leitete", "leiten", "zusammen mit", "neben ", "reiste", "reisen", "Reise nach", "aufgebrochen", "flogen", "Vorsitz", "Runde", "Gruppe", "Abfahrt", "unternahm", "leadership", "including", "went with", "together with", "along with"],
        StringComparison.OrdinalIgnoreCase);

    public static IReadOnlyList<(Telling Telling, string Phrases)> Lists =>
        [(Telling.Belonging, Belonging), (Telling.Staying, Staying), (Telling.Guiding, Guiding), (Telling.Preparation, Preparation)];

    /// <summary>Who is said to lead or to belong to the group travels with it, whatever the office.</summary>
    public static bool TellsMembers(string text, Telling told) => ((told & Telling.Belonging) != 0 || text.TrimEnd('.', ',', ' ').EndsWith(" dabei", StringComparison.Ordinal) || text.Contains(" dabei:", StringComparison.Ordinal))
        && (told & Telling.Staying) == 0 && ((told & Telling.Guiding) == 0 || text.Contains("dabei", StringComparison.Ordinal));

    /// <summary>Speaks of the group at all, so that somebody named there may be of it.</summary>
    public static bool TouchesGroup(string text) => text.AsSpan().ContainsAny(Touches);
}
