using System.Text.RegularExpressions;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>Words that tell of a journey, in German and English.</summary>
public static class TravelLanguage
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex Journey = new(
        "\\b([\\p{L}-]*[Rr]eisen?|[\\p{L}-]*[Dd]elegation|[\\p{L}-]*[Dd]elegationsreise|reist(e|en)?|gereist|bereist(e|en)?|unterwegs|mission reached|aufgebrochen|aufbrach(en)?|brach(en)? .{0,80}\\bauf|flog(en)?|fuhr(en)?|Tour|Route|Stationen|mission|tour|toured|travell?ed|trip|visit to|headed|crossed|journey|Reisegruppe|losf[uü]hren|losfuhr|Anreise|Weiterreise|Weiterfahrt|Weiterflug|Rundreise|Reisetag|Reiseroute|Reiseplan|tour(te|ten)|bereisten|fliegen|fahren|Fahrt|Flug|flew|flight|drove|travels?|travell?ing|voyage|toured|tours)\\b", Options);

    private static readonly Regex Itinerary = new(
        "(\\b([Ss]tation(en)?|Halt|Etappe|Zwischenstation|Anlaufpunkt|Zielort|Auftakt|Schlusspunkt|Anfang|Abschluss|Ausklang|Finale|Ausgang|begann|startete|endete|schließlich|Hauptziel|Ziel|Programm|Zwischenhalt|Zwischenstopp|Stopp|Startpunkt|Endpunkt|Endstation|Reiseziel|Tagesziel|Schlussetappe|Anlaufstelle|Aufenthalt|gestartet|gelandet|angekommen|eingetroffen|itinerary|leg of|port of call|(first|second|third|fourth|fifth|next|last|final|further|one|brief|short) (stop|destination|leg|station|city|stage)|stopped|stopover|began|started|ended|finished|concluded)\\b)", Options);

    private static readonly Regex Cancelled = new(
        "\\b(gestrichen|verschoben|abgesagt|scheiterte|ausgefallen|entfiel|shelved|cancelled|canceled|postponed|dropped|Gespräch gewesen|nicht zustande|zum Opfer|entfallen|ausfallen|platzte|aufgegeben|called off)\\b", Options);

    private static readonly Regex Movement = new(
        "\\b(ging|geht|reiste[n]?|reist|fuhr(en)?|fährt|brachte|brach(en)?|weiter|flog(en)?|führte|Weg nach|zog(en)?|erreichte[n]?|umgezogen|landete[n]?|kam(en)?|rollte|traf(en)? .{0,30} ein|headed|travell?ed|crossed|moved|flew|continued|aufgebrochen|aufbrach(en)?|Fahrt|Flug|Reise|took|brought|reached|arrived|landed|sailed|drove|went|left|flog|rollten|steuerte[n]?|gelangte[n]?|setzte[n]? über|wechselte[n]?|fahren|fliegt|fliegen|gehen|reisen|rollte|pendelte[n]?|tourte[n]?|landen|landet|kommen|kommt|Weiterfahrt|Weiterreise|Weiterflug|Anreise|Abstecher|gefahren|geflogen|gereist|gelandet|überquerte[n]?|machte[n]? sich|Zug|Bus|Fähre|Kurs|nahm|nahmen|Strecke|trat(en)?|flies|moves?|travels?|travell?ing|goes|heads|drives|takes|bound|boarded|hopped|pressed|journeyed|proceeded|transferred|made its way|made their way|made for|set off|set out|rode|ferry|train|coach|bus|flight|lag(en)? .{0,40}vor)\\b", Options);

    private static readonly Regex WayHome = new(
        "\\b(Heimfahrt|Heimreise|Heimweg|Rückflug|Rückreise|Rückfahrt|Rückkehr|zurück(gekehrt)?|landeten .{0,40}wieder|Heimflug|Rückweg|nach Hause|heimwärts|heimgekehrt|heimkehrte[n]?|return(ed|ing)? (home|to)|(way|flight|journey|trip|flew|back) home|flight back|back (in|to)|homeward)\\b", Options);

    private static readonly Regex Group = new(
        "([\\p{L}-]*[Dd]elegation|Gruppe|Teilnehmer(innen|nden)?|Mitglieder[n]?|Fachreise|Studienreise|Erkundungsreise|Wirtschaftsreise|Unternehmerreise|Messereise|Reisende(n)?|Abordnung|Reisegruppe|-?köpfige|Unternehmerinnen und Unternehmer|Berliner Runde|Abgesandte[n]?|Mitreisende[n]?|Reisegesellschaft|Delegierte[n]?|Unternehmerinnen|Unternehmer|Gäste[n]?|Berlinerinnen|Truppe|Tross|Mannschaft|Reisetrupp|entrepreneurs|guests|Berliners|managers|trip|travelers|delegation|delegates|travellers|mission|party|visitors|the group|members)", Options);

    private static readonly Regex Ahead = new(
        "\\b(plant|geplant|planen|nächstes Jahr|im kommenden|kommenden Jahres|vormerken|anmelden|Anmeldung|register now|will be held|will take place|findet statt|vorgesehen|angesetzt|next year|scheduled|planned for)\\b", Options);

    public static bool TellsJourney(string text) => Journey.IsMatch(text);

    public static bool TellsItinerary(string text) => Itinerary.IsMatch(text);

    public static bool TellsMovement(string text) => Movement.IsMatch(text);

    public static bool IsCancelled(string text) => Cancelled.IsMatch(text);

    public static bool IsWayHome(string text) => WayHome.IsMatch(text);

    public static bool NamesGroup(string text) => Group.IsMatch(text);

    public static bool LooksAhead(string text) => Ahead.IsMatch(text);
}
