using System.Buffers;
using System.Text.RegularExpressions;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>Words that tell of a journey, in German and English.</summary>
public static class TravelLanguage
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex Journey = new(
        "\\b([\\p{L}-]*[Rr]eisen?|[\\p{L}-]*[Dd]elegation|[\\p{L}-]*[Dd]elegationsreise|reist(e|en)?|gereist|bereist(e|en)?|unterwegs|mission reached|aufgebrochen|aufbrach(en)?|brach(en)? .*\\bauf|flog(en)?|fuhr(en)?|Tour|Route|Stationen|mission|tour|toured|travell?ed|trip|visit to|headed|crossed|journey|Reisegruppe|losf[uü]hren|losfuhr|Anreise|Weiterreise|Weiterfahrt|Weiterflug|Rundreise|Reisetag|Reiseroute|Reiseplan|tour(te|ten)|bereisten|fliegen|fahren|Fahrt|Flug|flew|flight|drove|travels?|travell?ing|voyage|toured|tours)\\b", Options);

    private static readonly Regex Itinerary = new(
        "(\\b([Ss]tation(en)?|Halt|Etappe|Zwischenstation|Anlaufpunkt|Zielort|Auftakt|Schlusspunkt|Anfang|Abschluss|Schluss|Ende der Reise|Zuletzt|Letzt|Ausklang|Finale|Ausgang|begann|startete|endete|schließlich|Hauptziel|Ziel|Programm|Zwischenhalt|Zwischenstopp|Stopp|Programmpunkt|vorgesehen|Kalender|Reiseplan|losgegangen|los ging|losging|Los geht|Startpunkt|Endpunkt|Endstation|Reiseziel|Tagesziel|Schlussetappe|Anlaufstelle|Aufenthalt|gestartet|gelandet|angekommen|eingetroffen|itinerary|leg of|port of call|(first|second|third|fourth|fifth|next|last|final|further|one|brief|short) (stop|destination|leg|station|city|stage)|stopped|stopover|began|started|ended|finished|concluded)\\b)", Options);

    private static readonly Regex Cancelled = new(
        "\\b(gestrichen|verschoben|abgesagt|scheiterte|ausgefallen|entfiel|shelved|cancelled|canceled|postponed|dropped|Gespräch gewesen|nicht zustande|zum Opfer|entfallen|ausfallen|platzte|aufgegeben|ausgelassen|verworfen|verzichtet(e|en)?|nie auf dem Programm|nur aus dem (Flugzeug|Fenster|Zug|Bus)|nur von (oben|fern)|fehlten? (die Zeit|ein Tag|der Tag)|fiel(en)? aus|überflogen|ohne (Halt|Stopp)|links liegen|gestrichen|blieb(en)? ein|musste warten|called off|fell (through|victim)|skipped|left out|ruled out|never made it|without stopping|had to be|bypassed|rained off|shelved|([Ee]igentlich|ursprünglich) .*(sollen|sollte[n]?|wollte[n]?|wollen|gedacht|gewesen)|(hielt(en)?|stoppte[n]?) .*nur zum [\\p{L}]+|sah(en)? (die|unsere) [\\p{L}]+ nicht|only to (refuel|change)|(war|waren|stand(en)?) nur (im Prospekt|im Programm|im Plan|auf dem Papier|auf der Karte)|hatte[n]? .* (führen|gehen|folgen|kommen) sollen|hätte[n]? .* sollen|Wunschliste|Wunschzettel|(erst )?beim nächsten Mal|ein (andermal|anderes Mal)|nächstes Mal|stand(en)? (gar |diesmal |leider )?nicht (im|auf)|steht (gar |diesmal )?(nicht|erst)|fehlte[n]? (die|das|der|den|am Ende|leider|uns|ihnen) |gern(e)? (gesehen|besucht) hätte[n]?|hätte[n]? gern(e)?|reichte die Zeit nicht|keine Zeit mehr|(will|must|would) have to wait|had hoped|wish list|next time|had (originally )?(been )?(meant|planned|intended) to|would have (liked|loved|been)|was to have|were to have|ins Wasser|bewusst nicht|nicht (gewollt|gewählt|vorgesehen)|erwogen|umgeplant|was (cut|scrapped))\\b", Options);

    private static readonly Regex Movement = new(
        "\\b(ging|geht|reiste[n]?|reist|fuhr(en)?|fährt|brachte|brach(en)?|weiter|flog(en)?|führte|Weg nach|zog(en)?|erreichte[n]?|umgezogen|landete[n]?|kam(en)?|rollte|traf(en)? .* ein|headed|travell?ed|crossed|moved|flew|continued|aufgebrochen|aufbrach(en)?|Fahrt|Flug|Reise|took|brought|reached|arrived|landed|sailed|drove|went|left|flog|rollten|steuerte[n]?|gelangte[n]?|setzte[n]? über|wechselte[n]?|fahren|fliegt|fliegen|gehen|reisen|rollte|pendelte[n]?|tourte[n]?|landen|landet|kommen|kommt|Weiterfahrt|Weiterreise|Weiterflug|Anreise|Abstecher|gefahren|geflogen|gereist|gelandet|überquerte[n]?|machte[n]? sich|Zug|Bus|Fähre|Kurs|nahm|nahmen|Strecke|trug(en)?|brachten|bringt|wechseln|[\\p{L}-]*flug|led|leads|leg|carried|[\\p{L}-]+(zug|bus|flieger|fähre|fahrt|bahn|maschine)|stieg(en)?|Sprung|trat(en)?|flies|moves?|travels?|travell?ing|goes|heads|drives|takes|bound|boarded|hopped|pressed|journeyed|proceeded|transferred|made its way|made their way|made for|set off|set out|rode|ferry|train|coach|bus|flight|lag(en)? .*vor)\\b", Options);

    private static readonly Regex WayHome = new(
        "\\b(Heimfahrt|Heimreise|Heimweg|Rückflug|Rückreise|Rückfahrt|Rückkehr|Umsteigen|umgestiegen|umstieg(en)?|Zwischenlandung|layover|changing planes|zurück(gekehrt)?|landeten .*wieder|Heimflug|Rückweg|nach Hause|heimwärts|heimgekehrt|heimkehrte[n]?|return(ed|ing)? (home|to)|(way|flight|journey|trip|flew|back) home|flight back|back (in|to)|homeward)\\b", Options);

    private static readonly SearchValues<string> Group = SearchValues.Create(
        [
            "Delegation", "Gruppe", "Teilnehmer", "Teilnehmende", "Mitglieder", "Fachreise", "Studienreise", "Erkundungsreise", "Wirtschaftsreise", "Unternehmerreise", "Messereise", "Reisende", "Abordnung", "köpfige", "Berliner Runde", "Abgesandte",
            "Mitreisende", "Reisegesellschaft", "Delegierte", "Unternehmerinnen", "Unternehmer", "Gäste", "Berlinerinnen", "Truppe", "Tross", "Mannschaft", "Reisetrupp", "entrepreneurs", "guests", "Berliners", "managers", "trip", "travelers", "delegates",
            "travellers", "mission", "party", "visitors", "the group", "members",
        ],
        StringComparison.OrdinalIgnoreCase);

    private static readonly Regex Ahead = new(
        "\\b(plant (eine|die|für|im|weitere|ab|bis|nächstes)|geplant|planen|nächstes Jahr|im kommenden|kommenden Jahres|vormerken|anmelden|Anmeldung|register now|will be held|will take place|findet statt|angesetzt|next year|scheduled|planned for)\\b", Options);

    private static readonly Regex OtherTimes = new(
        "\\b(im (vergangenen|vorigen|letzten|kommenden|nächsten) Jahr|im (kommenden|nächsten) (Herbst|Frühjahr|Sommer|Winter)|Vorjahr|letztes Jahr|vergangenes Jahr|nächstes Jahr|vor (einem|zwei|drei|fünf|zehn) Jahr(en)?|Lesen Sie auch|Siehe auch|Mehr zum Thema|read (also|more)|see also|last year|a year ago|years ago|next (year|spring|autumn|summer|winter)"
        + "|Rückbesuch|geplante[nr]? ([\\p{L}-]+ )?[\\p{L}-]*[Rr]eisen?|planned (trips?|missions?|journeys?)|takes place in|(is|are) due in|follow-up (event|visit|mission)|taking names|expressions of interest|Wiederholung (der|dieser) ([\\p{L}-]+ )?[\\p{L}-]*[Rr]eise|(ist|sind) für (das Jahr )?20[0-9][0-9] (im Gespräch|angedacht|vorgesehen|vorgemerkt)|(Fotos|Bilder|Rückblick|Bericht|Eindrücke|Erinnerungen|Film) (von|auf|über|aus) .*[Rr]eise|[Vv]on (der|einer) ([\\p{L}-]+ )?[Rr]eise nach .*(Fotos|Bilder|zeigte|erzählte|berichtete|brachte)|Reiseziele|daraus eine .*Reise|soll(en)? (sich )?(im|nächstes)|would like to|in den (achtziger|neunziger|70er|80er|90er) Jahren|früher|ähnliche Reisen?|frühere Reisen?|Gegenbesuch|return visit|ab (dem )?(Frühjahr|Sommer|Herbst|Winter|20[0-9][0-9])|im Herbst (kommen|kommt|reist|reisen)|Im (Herbst|Winter|Frühjahr|Sommer|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember) (kommen|kommt))\\b", Options);

    private static readonly Regex Compares = new(
        "\\b(anders als|(näher|closer|nearer|weiter) (an|bei|to|als)|verglichen|im Vergleich|(genau)?so wie|wie (etwa |zuvor |schon |auch )?(in|aus)|statt (in|nach)|nicht (in|nach)|sonst|ähnlich wie|unlike|compared|rather than|than in|just as in|as in|instead of|not (in|to))\\b", Options);

    private static readonly Regex Lives = new(
        "\\b(geboren\\w*|zur Welt|wohnt\\w*|lebt(e)?|lehrt(e)?|stammt(e)?|aufgewachsen|aufwuchs|studiert(e)?|gelernt|arbeitete|promovierte|Heimatstadt|Geburtsort|Schwiegermutter|Großmutter|Großvater|Eltern|born|raised|grew up|lives|lived|teaches|taught|studied|graduated|hails|native|used to)\\b", Options);

    /// <summary>Speaks of another journey, before or after this one.</summary>
    public static bool TellsOtherTimes(string text) => OtherTimes.IsMatch(text);

    public static bool ComparesPlaces(string text) => Compares.IsMatch(text);

    /// <summary>Where somebody was born, lives or works.</summary>
    public static bool TellsLives(string text) => Lives.IsMatch(text);

    private static readonly Regex First = new(
        "\\b(erste[rn]? (Etappe|Halt|Station|Stopp|Ziel|Anlaufpunkt)|Auftakt|den Anfang machte|begonnen hatte|hatte .*begonnen|angefangen hatte|losgegangen|los ging|gestartet (war|waren|sind|wurde)|first (stop|leg|port of call)|(it|journey|trip|mission|tour) (all )?(had )?(began|started|begun))\\b", Options);

    private static readonly Regex Last = new(
        "\\b(letzte[rn]? (Etappe|Halt|Station|Stopp|Ziel)|Schlusspunkt|Endstation|Ausklang|(last|final) (stop|leg|port of call))\\b", Options);

    /// <summary>Says that the journey began here, wherever the report tells it.</summary>
    public static bool TellsFirst(string text) => First.IsMatch(text);

    /// <summary>Says that the journey ended here.</summary>
    public static bool TellsLast(string text) => Last.IsMatch(text);

    public static bool TellsJourney(string text) => Journey.IsMatch(text);

    public static bool TellsItinerary(string text) => Itinerary.IsMatch(text);

    public static bool TellsMovement(string text) => Movement.IsMatch(text);

    public static bool IsCancelled(string text) => Cancelled.IsMatch(text);

    public static bool IsWayHome(string text) => WayHome.IsMatch(text);

    public static bool NamesGroup(string text) => text.AsSpan().ContainsAny(Group);

    public static bool LooksAhead(string text) => Ahead.IsMatch(text);
}
