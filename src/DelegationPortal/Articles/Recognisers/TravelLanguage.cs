using System.Buffers;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>Words that tell of a journey, in German and English; <see cref="Vocabulary.PhraseBook"/> says how they are written.</summary>
public static class TravelLanguage
{
    private const string Journey = """
        *reise(n), *delegation, Reisegruppe, Reisetag, Reiseroute, Reiseplan, Tour, Route, Stationen
        reist, reiste(n), gereist, bereist, bereiste(n), tourte(n), unterwegs
        aufgebrochen, aufbrach(en), brach(en) …auf, losfuhr(en), losführen
        flog(en), fliegen, Flug, Weiterflug, fuhr(en), fahren, Fahrt, Weiterfahrt

        journey, mission, trip, tour(s), toured, voyage, travel(s), traveled, travelled, traveling, travelling
        visit to, headed, crossed, flew, flight, drove
        """;

    private const string Itinerary = """
        Station(en), Zwischenstation, Endstation, Halt, Zwischenhalt, Stopp, Zwischenstopp, Etappe, Schlussetappe, Anlaufpunkt, Anlaufstelle, Aufenthalt
        Ziel, Hauptziel, Zielort, Reiseziel, Tagesziel, Programm, Programmpunkt, vorgesehen, Kalender, Reiseplan
        Auftakt, Anfang, Startpunkt, begann, startete, gestartet, losgegangen, los ging, losging, Los geht
        Abschluss, Schluss, Schlusspunkt, Endpunkt, Ende der Reise, Zuletzt, Letzt, schließlich, Ausklang, Finale, Ausgang, endete
        gelandet, angekommen, eingetroffen

        itinerary, leg of, port of call, stopped, stopover
        first/second/third/fourth/fifth/next/last/final/further/one/brief/short stop/destination/leg/station/city/stage
        began, started, ended, finished, concluded
        """;

    private const string Cancelled = """
        gestrichen, abgesagt, verschoben, ausgefallen, ausfallen, fiel(en) aus, entfiel, entfallen, platzte, scheiterte, nicht zustande, zum Opfer, ins Wasser, umgeplant
        aufgegeben, ausgelassen, verworfen, verzichtet, verzichtete(n), erwogen, bewusst nicht, nicht gewollt/gewählt/vorgesehen
        überflogen, ohne Halt/Stopp, links liegen, nur aus dem Flugzeug/Fenster/Zug/Bus, nur von oben/fern, hielt(en)/stoppte(n) …*nur zum _, sah(en) die/unsere _ nicht
        Gespräch gewesen, blieb(en) ein, musste warten, Wunschliste, Wunschzettel, beim nächsten Mal, nächstes Mal, ein andermal, ein anderes Mal
        eigentlich/ursprünglich …*sollen/*sollte(n)/*wollte(n)/*wollen/*gedacht/*gewesen
        hatte(n) … führen/gehen/folgen/kommen sollen, hätte(n) … sollen, hätte(n) gern(e), gern(e) gesehen/besucht hätte(n)
        nie auf dem Programm, war/waren/stand(en) nur im Prospekt/Programm/Plan, war/waren/stand(en) nur auf dem Papier, war/waren/stand(en) nur auf der Karte
        stand(en) (gar/diesmal/leider) nicht im/auf, steht (gar/diesmal) nicht/erst
        fehlte(n) die/das/der/den/leider/uns/ihnen _, fehlte(n) am Ende _, fehlte(n) die Zeit, fehlte(n) ein/der Tag, reichte die Zeit nicht, keine Zeit mehr

        cancelled, canceled, called off, was cut/scrapped, dropped, shelved, postponed, rained off, ruled out, left out, fell through/victim, skipped, bypassed
        never made it, without stopping, only to refuel/change, had to be, will/must/would have to wait, next time, wish list
        had hoped, had (originally) (been) meant/planned/intended to, would have liked/loved/been, was/were to have
        """;

    private const string Movement = """
        ging, geht, gehen, weiter, kam(en), kommen, kommt, zog(en), umgezogen, trat(en), stieg(en), Sprung, trug(en), nahm(en), machte(n) sich, Weg nach, Kurs, Strecke, Abstecher
        Reise, Anreise, Weiterreise, reiste(n), reist, reisen, gereist, tourte(n), pendelte(n), wechselte(n), wechseln
        brach(en), aufgebrochen, aufbrach(en), erreichte(n), gelangte(n), traf(en) … ein, führte, brachte(n), bringt, steuerte(n), setzte(n) über, überquerte(n), lag(en) …*vor
        Fahrt, Weiterfahrt, *fahrt, fuhr(en), fährt, fahren, gefahren, rollte(n), *zug, *bus, *fähre, +bahn, +maschine
        Flug, *flug, +flieger, flog(en), fliegt, fliegen, geflogen, landete(n), landen, landet, gelandet

        headed, heads, traveled, travelled, travel(s), traveling, travelling, journeyed, crossed, moved, move(s), went, goes, continued, proceeded, left, led, leads, leg, bound, pressed
        took, takes, brought, carried, transferred, reached, arrived, made its/their way, made for, set off/out
        flew, flies, flight, landed, sailed, ferry, drove, drives, rode, train, coach, bus, boarded, hopped
        """;

    private const string WayHome = """
        Heimfahrt, Heimreise, Heimweg, Heimflug, heimwärts, heimgekehrt, heimkehrte(n), nach Hause
        Rückflug, Rückreise, Rückfahrt, Rückweg, Rückkehr, zurück, zurückgekehrt, landeten …*wieder
        Umsteigen, umgestiegen, umstieg(en), Zwischenlandung

        return(ed)/returning home/to, way/flight/journey/trip/flew/back home, homeward, flight back, back in/to
        layover, changing planes
        """;

    private const string Ahead = """
        plant eine/die/für/im/weitere/ab/bis/nächstes, geplant, planen, angesetzt, findet statt
        nächstes Jahr, im kommenden, kommenden Jahres, vormerken, anmelden, Anmeldung

        planned for, scheduled, will be held, will take place, next year, register now
        """;

    private const string OtherTimes = """
        im vergangenen/vorigen/letzten/kommenden/nächsten Jahr, letztes/vergangenes/nächstes Jahr, Vorjahr, vor einem/zwei/drei/fünf/zehn Jahr(en), früher
        im kommenden/nächsten Herbst/Frühjahr/Sommer/Winter, ab (dem) Frühjahr/Sommer/Herbst/Winter/20##, in den achtziger/neunziger/70er/80er/90er Jahren
        im Herbst/Winter/Frühjahr/Sommer kommen/kommt, im Herbst reist/reisen
        im Januar/Februar/März/April/Mai/Juni/Juli/August/September/Oktober/November/Dezember kommen/kommt
        Rückbesuch, Gegenbesuch, Reiseziele, ähnliche Reise(n), frühere Reise(n), daraus eine …*Reise
        geplante/geplanten/geplanter (_-_) *reise(n), Wiederholung der/dieser (_-_) *reise, soll(en) (sich) im/nächstes
        ist/sind für (das Jahr) 20## angedacht/vorgesehen/vorgemerkt, ist/sind für (das Jahr) 20## im Gespräch
        Fotos/Bilder/Rückblick/Bericht/Eindrücke/Erinnerungen/Film von/auf/über/aus …*Reise
        von der/einer (_-_) Reise nach …*Fotos/*Bilder/*zeigte/*erzählte/*berichtete/*brachte
        Lesen Sie auch, Siehe auch, Mehr zum Thema

        last year, a year ago, years ago, next year/spring/autumn/summer/winter, is/are due in, takes place in, would like to
        planned trip(s)/mission(s)/journey(s), follow-up event/visit/mission, return visit, expressions of interest, taking names
        read also/more, see also
        """;

    private const string Comparison = """
        anders als, näher/weiter an/bei/to/als, verglichen, im Vergleich, (genau)so wie, wie (etwa/zuvor/schon/auch) in/aus, ähnlich wie, statt in/nach, nicht in/nach, sonst

        closer/nearer an/bei/to/als, unlike, compared, rather than, than in, just as in, as in, instead of, not in/to
        """;

    private const string Life = """
        geboren*, zur Welt, Geburtsort, Heimatstadt, stammt(e), aufgewachsen, aufwuchs, wohnt*, lebt(e)
        lehrt(e), studiert(e), gelernt, arbeitete, promovierte, Schwiegermutter, Großmutter, Großvater, Eltern

        born, raised, grew up, hails, native, lives, lived, used to, teaches, taught, studied, graduated
        """;

    private const string First = """
        erste/erster/ersten Etappe/Halt/Station/Stopp/Ziel/Anlaufpunkt, Auftakt, den Anfang machte
        begonnen hatte, hatte …*begonnen, angefangen hatte, losgegangen, los ging, gestartet war/waren/sind/wurde

        first stop/leg, first port of call, it/journey/trip/mission/tour (all) (had) began/started/begun
        """;

    private const string Last = """
        letzte/letzter/letzten Etappe/Halt/Station/Stopp/Ziel, Schlusspunkt, Endstation, Ausklang

        last/final stop/leg, last/final port of call
        """;

    private static readonly SearchValues<string> Group = SearchValues.Create(
        [
            "Delegation", "Gruppe", "Teilnehmer", "Teilnehmende", "Mitglieder", "Fachreise", "Studienreise", "Erkundungsreise", "Wirtschaftsreise", "Unternehmerreise", "Messereise", "Reisende", "Abordnung", "köpfige", "Berliner Runde", "Abgesandte",
            "Mitreisende", "Reisegesellschaft", "Delegierte", "Unternehmerinnen", "Unternehmer", "Gäste", "Berlinerinnen", "Truppe", "Tross", "Mannschaft", "Reisetrupp", "entrepreneurs", "guests", "Berliners", "managers", "trip", "travelers", "delegates",
            "travellers", "mission", "party", "visitors", "the group", "members",
        ],
        StringComparison.OrdinalIgnoreCase);

    internal static IReadOnlyList<(Telling Telling, string Phrases)> Lists =>
    [
        (Telling.Journey, Journey), (Telling.Itinerary, Itinerary), (Telling.Cancelled, Cancelled), (Telling.Movement, Movement), (Telling.WayHome, WayHome), (Telling.Ahead, Ahead),
        (Telling.OtherTimes, OtherTimes), (Telling.Comparison, Comparison), (Telling.Life, Life), (Telling.First, First), (Telling.Last, Last),
    ];

    public static bool ComparesPlaces(string text) => TellingWords.Tell(text, Telling.Comparison);

    /// <summary>Where somebody was born, lives or works.</summary>
    public static bool TellsLives(string text) => TellingWords.Tell(text, Telling.Life);

    /// <summary>Says that the journey began here, wherever the report tells it.</summary>
    public static bool TellsFirst(string text) => TellingWords.Tell(text, Telling.First);

    /// <summary>Says that the journey ended here.</summary>
    public static bool TellsLast(string text) => TellingWords.Tell(text, Telling.Last);

    public static bool TellsItinerary(string text) => TellingWords.Tell(text, Telling.Itinerary);

    public static bool IsCancelled(string text) => TellingWords.Tell(text, Telling.Cancelled);

    public static bool IsWayHome(string text) => TellingWords.Tell(text, Telling.WayHome);

    public static bool NamesGroup(string text) => text.AsSpan().ContainsAny(Group);
}
