using System.Buffers;
using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>Words that tell of a programme: what guests do, what hosts do; <see cref="PhraseBook"/> says how the phrases are written.</summary>
public static class VisitLanguage
{
    private const string Visit = """
        Besuch/besuch, Besuche(n)/besuche(n), Besuchs/besuchs, Besucht/besucht, Besuchte(n)/besuchte(n), Betriebsbesichtigung, Unternehmensbesuch, Werksführung, Werksbesichtigung, Werksbesuch, Visite, Abstecher
        Besichtigung(en), besichtigt, besichtigte(n), ansehen, angesehen, kennenlernen, kennenzulernen, kennengelernt
        Rundgang, Führung, führte(n), zeigte(n), erklärte(n), erläuterte(n), präsentierte(n), Präsentation(en), schilderte(n), berichtete(n), informierte(n), stellten, Vortrag, Vorträge, Einblick(e)
        Empfang, Empfängen, empfing(en), empfangen, empfängt, begrüßte(n), Einladung, lud(en), Gast, Frühstück, Mittagessen, Abendessen, verkostete(n)
        *Treffen/*treffen, traf(en), trifft, Gespräch, Gespräche(n), Termin(e), Austausch, tauschen, tauschten, diskutierte(n), Konferenz, Forum, Roundtable, Workshop, Programm, Höhepunkt, Highlight, Dinner
        eröffnet, eröffnete(n), Eröffnung, unterzeichnet, unterzeichnete(n), unterzeichnen, unterschrieb(en), vereinbarte(n), Vereinbarung, Absichtserklärung, Kooperationsvertrag

        visit(s), visited, visiting, tour(s), toured, touring, called on, stopped, walked, guided, showed, explained, demonstrated, inspected, presented, presentation, seeing, saw, heard, learned, learnt
        met, meets, meeting(s), hosted, hosting, received, reception, welcomed, greeted, invited, lunch, breakfast, dinner, opened, signed, memorandum, seminar, forum, workshop, briefing, briefed, talks
        """;

    private const string TakingPart = "*nahm/*nahmen (_) teil*";

    private static readonly SearchValues<string> Talks = SearchValues.Create(
        [
            "unterzeichn", "unterschr", "vereinbar", "verabred", "tausch", "Tausch", "verhandel", "beriet", "berat", "diskutier", "diskussion", "Diskussion", "traf", "Traf", "treff", "Treff", "trifft", "Gespräch", "sprach",
            "zusammenkam", "zusammenkommen", "zusammengekommen", "kamen zusammen", "Runde Tisch", "Runden Tisch", "Kontakt", "vernetz", "Begegnung",
        ],
        StringComparison.Ordinal);

    private static readonly SearchValues<string> Event = SearchValues.Create(
        [
            "Podium", "Forum", "Konferenz", "Messe", "tagte", "Abend", "fand", "findet", "stattf", "traf", "eröffne", "Veranstaltung", "besuch", "diskutier", "erläuter", "sprach", "Workshop", "Dialog", "Empfang", "Frühstück",
            "stand", "Programm", "lud", "Auftakt", "Abschluss", "held", "hosted", "attended", "took part", "joined", "spoke",
        ],
        StringComparison.Ordinal);

    private static readonly HashSet<string> HostVerbs = FunctionWords.Split("""
        empfing empfingen begrüßte begrüßten lud luden lädt bat baten gab gaben führte führten zeigte zeigten erklärte erklärten erläuterte erläuterten öffnete öffneten stellte stellten
        empfängt empfangen begrüßt begrüßen führt führen zeigt zeigen erklärt erklären erläutert erläutern öffnet öffnen stellt stellen präsentiert präsentieren gewährte gewährten gewährt demonstrierte demonstrierten
        schilderte schilderten bewirtete bewirteten erwartete erwarteten überraschte überraschten veranstaltete veranstalteten richtete organisierte organisierten bot boten ermöglichte ermöglichten
        präsentierte präsentierten informierte informierten wartete hieß pflegt pflegte betreibt beherbergt vorstellte umfasste
        welcomed hosted showed explained opened presented invited walked briefed greeted guided received had demonstrated outlined offered introduced told described served gave laid threw staged organised organized
        """);

    private static readonly HashSet<string> GuestVerbs = FunctionWords.Split("""
        durchstreifte durchstreiften durchstreift durchwanderte durchwanderten betrat betraten erklomm erklommen bestieg bestiegen begutachtete begutachteten begutachtet besah besahen beäugte beäugten bewunderte bewunderten bewundert betrachtete betrachteten umrundete umrundeten
        erkundete erkundeten erkundet inspizierte inspizierten bestaunte bestaunten testete testeten verkostete verkosteten ansahen anschauten kennenlernten besucht besuchte besuchten besucht besuchen besichtigte besichtigten besichtigt besichtigen traf trafen trifft treffen visited toured met kennenlernte inspected explored saw visiting touring inspecting explore visit
        """);

    private static readonly HashSet<string> Occasions = FunctionWords.Split("""
        Besuch Besuche Besuchs Besuchen Abstecher Rundgang Führung Besichtigung Treffen Gespräch Gespräche Gesprächen Termin Termine Frühstück Empfang Einladung Gast Vortrag Vorträge Berichte Bericht
        Rundgänge Stadtrundgang Stadtführung Betriebsrundgang Werksrundgang Werksführung Werksbesuch Werksbesichtigung Betriebsbesichtigung Betriebsbesuch Unternehmensbesuch Unternehmensbesuche Firmenbesuch Firmenbesuche Antrittsbesuch Gegenbesuch Kurzbesuch
        Besichtigungen Treffens Begegnung Begegnungen Austausch Fachgespräch Fachgespräche Arbeitstreffen Arbeitsgespräch Arbeitsessen Sitzung Diskussion Podiumsdiskussion Diskussionsrunde Roundtable Rundfahrt Hafenrundfahrt Führungen Einblick Zwischenstopp Halt
        Empfangs Abendempfang Dinner Brunch Matinee Pitch Pitchabend Verkostung Weinprobe Probe Vorführung Feierstunde Vertragsunterzeichnung Unterzeichnung Auftakttreffen Abschlusstreffen
        Einweihung Eröffnung Workshop Netzwerkabend Mittagessen Abendessen Visite Station Präsentation Stippvisite Blick Einblicke Führungen visit visits tour tours meeting meetings reception lunch dinner breakfast talks session walk stopover discussion briefing call presentation workshop exchange talk
        """);

    internal static IReadOnlyList<(Telling Telling, string Phrases)> Lists => [(Telling.Visit, Visit), (Telling.TakingPart, TakingPart)];

    public static bool TellsVisit(string text) => TellingWords.Tell(text, Telling.Visit);

    /// <summary>Speaks of something that takes place.</summary>
    public static bool TellsEvent(string text) => text.AsSpan().ContainsAny(Event) || TellingWords.Tell(text, Telling.TakingPart);

    public static bool TellsTalks(string text) => text.AsSpan().ContainsAny(Talks);

    public static bool IsHostVerb(string word) => HostVerbs.Contains(word);

    public static bool IsGuestVerb(string word) => GuestVerbs.Contains(word);

    public static bool IsOccasion(string word) => Occasions.Contains(word);
}
