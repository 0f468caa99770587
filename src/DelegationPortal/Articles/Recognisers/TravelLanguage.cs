using System.Text.RegularExpressions;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>Words that tell of a journey, in German and English.</summary>
public static class TravelLanguage
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex Journey = new(
        "\\b([\\p{L}-]*[Rr]eisen?|[\\p{L}-]*[Dd]elegation|[\\p{L}-]*[Dd]elegationsreise|reist(e|en)?|gereist|bereist(e|en)?|unterwegs|mission reached|aufgebrochen|aufbrach(en)?|brach(en)? .{0,80}\\bauf|flog(en)?|fuhr(en)?|Tour|Route|Stationen|mission|tour|toured|travell?ed|trip|visit to|headed|crossed|journey|Reisegruppe|losf[uü]hren|losfuhr)\\b", Options);

    private static readonly Regex Itinerary = new(
        "(\\b([Ss]tation(en)?|Halt|Etappe|Zwischenstation|Anlaufpunkt|Zielort|Auftakt|Schlusspunkt|Anfang|Abschluss|Ausklang|Finale|Ausgang|begann|startete|endete|schließlich|Hauptziel|Ziel|Programm|itinerary|leg of|first stop|last stop)\\b)", Options);

    private static readonly Regex Cancelled = new(
        "\\b(gestrichen|verschoben|abgesagt|scheiterte|ausgefallen|entfiel|shelved|cancelled|canceled|postponed|dropped|Gespräch gewesen|nicht zustande|zum Opfer|entfallen|ausfallen|platzte|aufgegeben|called off)\\b", Options);

    private static readonly Regex Movement = new(
        "\\b(ging|geht|reiste[n]?|reist|fuhr(en)?|fährt|brachte|brach(en)?|weiter|flog(en)?|führte|Weg nach|zog(en)?|erreichte[n]?|umgezogen|landete[n]?|kam(en)?|rollte|traf(en)? .{0,30} ein|headed|travell?ed|crossed|moved|flew|continued|aufgebrochen|aufbrach(en)?|Fahrt|Flug|Reise|took|brought|reached|arrived|landed|sailed|drove|went|left|flog|rollten|steuerte[n]?|gelangte[n]?|setzte[n]? über|wechselte[n]?|lag(en)? .{0,40}vor)\\b", Options);

    private static readonly Regex WayHome = new(
        "\\b(Heimfahrt|Heimreise|Heimweg|Rückflug|Rückreise|Rückfahrt|Rückkehr|zurück(gekehrt)?|landeten .{0,40}wieder|return(ed)? home|way home)\\b", Options);

    private static readonly Regex Group = new(
        "([\\p{L}-]*[Dd]elegation|Gruppe|Teilnehmer(innen|nden)?|Mitglieder[n]?|Fachreise|Studienreise|Erkundungsreise|Wirtschaftsreise|Unternehmerreise|Messereise|Reisende(n)?|Abordnung|Reisegruppe|-?köpfige|Unternehmerinnen und Unternehmer|Berliner Runde|Abgesandte[n]?|delegation|delegates|travellers|mission|party|visitors|the group|members)", Options);

    private static readonly Regex Ahead = new(
        "\\b(plant|geplant|planen|nächstes Jahr|im kommenden|kommenden Jahres|vormerken|anmelden|Anmeldung|register now|will be held|will take place|findet statt|nicht vorgesehen)\\b", Options);

    public static bool TellsJourney(string text) => Journey.IsMatch(text);

    public static bool TellsItinerary(string text) => Itinerary.IsMatch(text);

    public static bool TellsMovement(string text) => Movement.IsMatch(text);

    public static bool IsCancelled(string text) => Cancelled.IsMatch(text);

    public static bool IsWayHome(string text) => WayHome.IsMatch(text);

    public static bool NamesGroup(string text) => Group.IsMatch(text);

    public static bool LooksAhead(string text) => Ahead.IsMatch(text);
}
