using System.Text.RegularExpressions;
using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>Words that tell of a programme: what guests do, what hosts do.</summary>
public static class VisitLanguage
{
    private static readonly Regex Visit = new(
        "\\b([Bb]esuch(e|en|te|ten|s|t)?|besichtigt(e|en)?|Besichtigung(en)?|[\\p{L}]*[Tt]reffen|traf(en)?|trifft|Rundgang|Führung|führte[n]?|Gespräch(e|en)?|Empfang|empfing(en)?|empfangen|begrüßte[n]?|Konferenz|Forum|Roundtable|eröffnet(e|en)?|Eröffnung|unterzeichnet(e|en)?|unterschrieb(en)?|Programm|Höhepunkt|Highlight|lud(en)?|zeigte[n]?|erklärte[n]?|erläuterte[n]?|Gast|visited|toured|met|signed|hosted|opened|welcomed|seminar|reception|showed|called on|forum|dinner|tour|memorandum|tausch(t)?en|stellten|Abstecher|Visite|Einblick(e)?|Vortrag|Vorträge|Präsentation(en)?|Workshop|Werks(führung|besichtigung|besuch)|Betriebsbesichtigung|Unternehmensbesuch|Termin(e)?|Austausch|Einladung|Empfängen|empfängt|empfangen|Frühstück|Mittagessen|Abendessen|Dinner|diskutierte[n]?|informierte[n]?|verkostete[n]?|präsentierte[n]?|schilderte[n]?|berichtete[n]?|ansehen|angesehen|kennen(lernen|zulernen|gelernt)|vereinbarte[n]?|unterzeichnen|Absichtserklärung|Kooperationsvertrag|Vereinbarung|visits?|visiting|touring|tours|meetings?|meets|hosting|received|greeted|presented|presentation|workshop|briefing|briefed|lunch|breakfast|talks|heard|learned|learnt|explained|demonstrated|inspected|guided|walked|invited|stopped|seeing|saw)\\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static readonly Regex Talks = new(
        "(unterzeichn|unterschr|vereinbar|verabred|[Tt]ausch|verhandel|beriet|berat|diskutier|[Tt]raf|[Tt]reff|trifft|Gespräch|sprach|[Dd]iskussion|zusammen(ge)?(kam|kommen)|kamen zusammen|Runde[n]? Tisch|Kontakt|vernetz|Begegnung)",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static readonly HashSet<string> HostVerbs = FunctionWords.Split("""
        empfing empfingen begrüßte begrüßten lud luden lädt bat baten gab gaben führte führten zeigte zeigten erklärte erklärten erläuterte erläuterten öffnete öffneten stellte stellten
        empfängt empfangen begrüßt begrüßen führt führen zeigt zeigen erklärt erklären erläutert erläutern öffnet öffnen stellt stellen präsentiert präsentieren gewährte gewährten gewährt demonstrierte demonstrierten
        schilderte schilderten bewirtete bewirteten erwartete erwarteten überraschte überraschten veranstaltete veranstalteten richtete organisierte organisierten bot boten ermöglichte ermöglichten
        präsentierte präsentierten informierte informierten wartete hieß pflegt pflegte betreibt beherbergt vorstellte umfasste
        welcomed hosted showed explained opened presented invited walked briefed greeted guided received had demonstrated outlined offered introduced told described served gave laid threw staged organised organized
        """);

    private static readonly HashSet<string> GuestVerbs = FunctionWords.Split("""
        erkundete erkundeten erkundet inspizierte inspizierten bestaunte bestaunten testete testeten verkostete verkosteten ansahen anschauten kennenlernten besucht besuchte besuchten besucht besuchen besichtigte besichtigten besichtigt besichtigen traf trafen trifft treffen visited toured met kennenlernte inspected explored saw visiting touring inspecting explore visit
        """);

    private static readonly HashSet<string> Occasions = FunctionWords.Split("""
        Besuch Besuche Besuchs Besuchen Abstecher Rundgang Führung Besichtigung Treffen Gespräch Gespräche Gesprächen Termin Termine Frühstück Empfang Einladung Gast Vortrag Vorträge Berichte Bericht
        Rundgänge Stadtrundgang Stadtführung Betriebsrundgang Werksrundgang Werksführung Werksbesuch Werksbesichtigung Betriebsbesichtigung Betriebsbesuch Unternehmensbesuch Unternehmensbesuche Firmenbesuch Firmenbesuche Antrittsbesuch Gegenbesuch Kurzbesuch
        Besichtigungen Treffens Begegnung Begegnungen Austausch Fachgespräch Fachgespräche Arbeitstreffen Arbeitsgespräch Arbeitsessen Sitzung Diskussion Podiumsdiskussion Diskussionsrunde Roundtable Rundfahrt Hafenrundfahrt Führungen Einblick Zwischenstopp Halt
        Empfangs Abendempfang Dinner Brunch Matinee Pitch Pitchabend Verkostung Weinprobe Probe Vorführung Feierstunde Vertragsunterzeichnung Unterzeichnung Auftakttreffen Abschlusstreffen
        Einweihung Eröffnung Workshop Netzwerkabend Mittagessen Abendessen Visite Station Präsentation Stippvisite Blick Einblicke Führungen visit visits tour tours meeting meetings reception lunch dinner breakfast talks session walk stopover discussion briefing call presentation workshop exchange talk
        """);

    public static bool TellsVisit(string text) => Visit.IsMatch(text);

    private static readonly Regex Event = new(
        "(Podium|Forum|Konferenz|Messe|tagte|Abend|fand|findet|stattf|traf|eröffne|Veranstaltung|besuch|nahm(en)? (\\p{L}+ )?teil|diskutier|erläuter|sprach|Workshop|Dialog|Empfang|Frühstück|stand|Programm|lud|Auftakt|Abschluss|held|hosted|attended|took part|joined|spoke)",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>Speaks of something that takes place.</summary>
    public static bool TellsEvent(string text) => Event.IsMatch(text);

    public static bool TellsTalks(string text) => Talks.IsMatch(text);

    public static bool IsHostVerb(string word) => HostVerbs.Contains(word);

    public static bool IsGuestVerb(string word) => GuestVerbs.Contains(word);

    public static bool IsOccasion(string word) => Occasions.Contains(word);
}
