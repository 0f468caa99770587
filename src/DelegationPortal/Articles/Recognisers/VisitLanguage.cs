using System.Text.RegularExpressions;
using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>Words that tell of a programme: what guests do, what hosts do.</summary>
public static class VisitLanguage
{
    private static readonly Regex Visit = new(
        "\\b([Bb]esuch(e|en|te|ten|s|t)?|besichtigt(e|en)?|Besichtigung(en)?|[\\p{L}]*[Tt]reffen|traf(en)?|trifft|Rundgang|Führung|führte[n]?|Gespräch(e|en)?|Empfang|empfing(en)?|empfangen|begrüßte[n]?|Konferenz|Forum|Roundtable|eröffnet(e|en)?|Eröffnung|unterzeichnet(e|en)?|unterschrieb(en)?|Programm|Höhepunkt|Highlight|lud(en)?|zeigte[n]?|erklärte[n]?|erläuterte[n]?|Gast|visited|toured|met|signed|hosted|opened|welcomed|seminar|reception|showed|called on|forum|dinner|tour|memorandum|tausch(t)?en|stellten)\\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static readonly HashSet<string> HostVerbs = FunctionWords.Split("""
        empfing empfingen begrüßte begrüßten lud luden lädt bat baten gab gaben führte führten zeigte zeigten erklärte erklärten erläuterte erläuterten öffnete öffneten stellte stellten
        präsentierte präsentierten informierte informierten wartete hieß pflegt pflegte betreibt beherbergt vorstellte umfasste
        welcomed hosted showed explained opened presented invited walked briefed greeted guided received had
        """);

    private static readonly HashSet<string> GuestVerbs = FunctionWords.Split("""
        besuchte besuchten besucht besuchen besichtigte besichtigten besichtigt besichtigen traf trafen trifft treffen visited toured met kennenlernte inspected
        """);

    private static readonly HashSet<string> Occasions = FunctionWords.Split("""
        Besuch Besuche Besuchs Besuchen Abstecher Rundgang Führung Besichtigung Treffen Gespräch Gespräche Gesprächen Termin Termine Frühstück Empfang Einladung Gast Vortrag Vorträge Berichte Bericht
        Einweihung Eröffnung Workshop Netzwerkabend Mittagessen Abendessen Visite Station Präsentation Stippvisite Blick Einblicke Führungen visit tour meeting reception lunch dinner breakfast talks
        """);

    public static bool TellsVisit(string text) => Visit.IsMatch(text);

    public static bool IsHostVerb(string word) => HostVerbs.Contains(word);

    public static bool IsGuestVerb(string word) => GuestVerbs.Contains(word);

    public static bool IsOccasion(string word) => Occasions.Contains(word);
}
