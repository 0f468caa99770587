namespace DelegationPortal.Articles.Vocabulary;

/// <summary>Nouns of a programme: its items, the sites and people that stand before the name of a house.</summary>
public static class VisitWords
{
    private static readonly HashSet<string> Items = FunctionWords.Split("""
        Highlight Höhepunkt Highlights Höhepunkte Programmpunkt Ziel Tagesziel Anlaufstelle Anlaufpunkt Adresse Gastgeber Gastgeberin Glanzpunkt Auftakt Abschluss Schlusspunkt Termin
        highlight highlights host stop
        """);

    private static readonly HashSet<string> Sites = FunctionWords.Split("""
        Dach Dächern Terrasse Dachterrasse Balkon Bühne Keller Kellern Innenhof Garten Kantine Aula Foyer Lobby Leitstand Leitwarte Kontrollraum Schaltraum Maschinenraum Besucherzentrum Besprechungsraum Sitzungssaal Vorstandsetage Chefetage Probierstube Verkostungsraum Ausstellungsraum Schauraum Lager Reinraum
        roof rooftop terrace courtyard stage cellar cellars canteen hall atrium
        Gelände Betriebsgelände Werksgelände Firmengelände Terminal Filialen Filiale Räumen Räume Räumlichkeiten Hauptsitz Firmensitz Stammsitz Sitz Zentrale Konzernzentrale Firmenzentrale Hauptquartier Stammhaus
        Hallen Halle Werkshallen Werkhallen Produktion Produktionshallen Fertigung Labore Laboren Werkstatt Werkstätten Studios Ateliers Showroom Vertretung Vertretungen Stand Messestand Pforten Türen Tore
        gates headquarters offices premises plant labs laboratories workshop workshops factory halls stand site studio showroom kitchens
        """);

    private static readonly HashSet<string> People = FunctionWords.Split("""
        Vertretern Vertreterinnen Vertreter Fachleuten Fachleute Expertinnen Experten Kollegen Kolleginnen Mitarbeitenden Mitarbeitern Mitarbeiterinnen Beschäftigten Forschenden Forschern Forscherinnen Wissenschaftlern
        Wissenschaftlerinnen Managern Managerinnen Verantwortlichen Repräsentanten Gründern Gründerinnen Gründerteam Studierenden Mitgliedern Führungskräften Ingenieuren Ingenieurinnen Entwicklern Entwicklerinnen Unternehmern
        Studierende Studenten Studentinnen Fachkräfte Forschende Forscher Wissenschaftler Ingenieure Entwickler Gründer Manager Beamte Lehrlinge Auszubildende Azubis Professoren Schüler Vorstände Beschäftigte Mitarbeiter
        Vorständen Team Teams Spitze Leitung Führung Geschäftsführung Geschäftsleitung Delegierten Abgesandten Beamten Abgeordneten
        representatives representative members managers experts officials engineers staff executives researchers scientists founders students directors leaders colleagues delegates team people board
        """);

    // Behind "bei" and "at" these are no names.
    private static readonly HashSet<string> Ordinary = FunctionWords.Split("""
        Regen Sonne Sonnenschein Sonnenaufgang Sonnenuntergang Wind Schnee Kaffee Tee Bier Wein Sekt Temperaturen Grad Nacht Tag Licht Tageslicht Nebel Frost Hitze Kälte Kerzenschein Fingerfood Häppchen Musik Tisch Bedarf
        Fragen Interesse Kunden Bedingungen Gesprächen Firmen Betrieben Unternehmen Herstellern Weitem Abfahrt Ankunft Abflug Einbruch Dunkelheit Wetter Sturm Ebbe Flut Wasser Brot Salz Kuchen Suppe Fisch Fleisch Strom Energie
        Verkehr Stau Menschen Leuten Preisen Kosten Löhnen Investitionen Themen Fachkräften Azubis Frühstück Mittagessen Abendessen Einfuhr Ausfuhr Projekten Aufträgen Problemen Verträgen Zöllen Norden Süden Osten Westen Nordosten Nordwesten Südosten Südwesten Landesinneren
        Morgen Vormittag Mittag Nachmittag Abend Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Frühjahr Sommer Herbst Winter Frühling Jahr Monat Rahmen Bereich Fokus Mittelpunkt Vorfeld Anschluss Gepäck Gespräch
        Austausch Vergleich Schnitt Ausland Inland Alltag Januar Februar März April Mai Juni Juli August September Oktober November Dezember Land Bundesland Bezirk Stadtteil Viertel Norden Bus Zug Flugzeug Flieger Taxi Boot Schiff
        Leiter Direktor Direktorin Chef Gründer Minister Ministerin Präsident Präsidentin Bürgermeister Bürgermeisterin Teil Großteil Anfang Ende Mitte Woche Wochenende Erste Zweite Dritte Letzte
        Frage Zahl Länge Breite Höhe Tiefe Größe Geduld Eile Ruhe Arbeit Reise Fahrt Anreise Abreise Rückkehr Heimkehr Rückfahrt Rückreise Hinfahrt Wahl Suche Pflege Ernte Aufnahme Übergabe Abnahme Probe Auswahl Annahme Ausgabe Anlage Gelegenheit Laune Stimmung Kasse Gage Miete
        Kilometer Kilometern Meter Metern Meile Meilen Tonne Tonnen Kilo Liter Litern Prozent Promille Stunde Stunden Minute Minuten Sekunden Tagen Wochen Monaten Jahren Euro Dollar Cent Volt Watt Kilowatt Megawatt Hektar Stück Dutzend Millionen Milliarden Grundwasser Niedrigwasser Hochwasser Volllast Leerlauf Tempo Windstärke Seegang
        Gelächter Applaus Beifall Geschäft Geschäften Verhandlungen Besuchen Sitzung Prüfungen Wahlen Bewerbungen Ausschreibungen Genehmigungen Beschwerden Anträgen Rechnungen Steuern Mieten Fördermitteln Rohstoffen Ersatzteilen Maschinen Autos Zahlen Daten Namen Worten Kindern Eltern Frauen Männern Freunden Nachbarn Verwandten Landsleuten Einheimischen Konkurrenten Wettbewerbern Lieferanten Bauern Handwerkern Händlern Jugendlichen Lehrlingen Auszubildenden
        Slowenen Slowaken Tschechen Dänen Finnen Isländern Norwegern Esten Letten Litauern Italienern Spaniern Portugiesen Franzosen Belgiern Niederländern Holländern Flamen Wallonen Luxemburgern Schweizern Österreichern Ungarn Rumänen Bulgaren Serben Kroaten Bosniern Albanern Griechen Türken Zyprern Maltesern Briten Engländern Schotten Walisern Iren Ukrainern Russen Georgiern Armeniern Kasachen Usbeken Kirgisen
        Chinesen Japanern Koreanern Taiwanern Vietnamesen Thailändern Indern Indonesiern Malaysiern Australiern Neuseeländern Amerikanern Kanadiern Mexikanern Kolumbianern Chilenen Peruanern Brasilianern Argentiniern Marokkanern Ägyptern Tunesiern Kenianern Ghanaern Nigerianern Südafrikanern Namibiern Israelis Deutschen Berlinern Europäern Skandinaviern
        Lunch Dinner Breakfast Sunrise Sunset Noon Night Monday Tuesday Wednesday Thursday Friday Saturday Sunday Spring Summer Autumn Winter Christmas Easter Least Last First
        """);

    public static bool IsProgrammeItem(string word) => Items.Contains(word);

    public static bool IsSite(string word) => Sites.Contains(word);

    /// <summary>What a house has: whose it is counts, "die Anlage von A".</summary>
    public static bool IsPlant(string word) => word.Length > 5 && char.IsUpper(word[0]) && Plants.Fit(word);

    private static readonly WordEnds Plants = new(FunctionWords.Split("anlage leitzentrale leitstelle zentrale labor werkstatt produktion fertigung halle lager gewächshaus werk fabrik prüfstand"));

    public static bool ArePeople(string word) => People.Contains(word);

    public static bool MayBeName(string word) => !Ordinary.Contains(word) && !People.Contains(word) && !FunctionWords.IsOpener(word) && Months.Number(word) is null;

    // "der Austausch von Lehrlingen": behind "von" stands what it is about, not with whom.
    public static bool IsAboutSomething(string occasion) => occasion is "Austausch" or "Unterzeichnung" or "Verkostung" or "Vorführung" or "exchange" or "presentation";

    private static readonly WordEnds Venues = new(FunctionWords.Split("""
        terminal hangar werft hof lager bauteillager küche solarfeld bohrfeld versuchsfeld hafenviertel handwerkerviertel filmviertel pumpwerk klärwerk pier kai dock werkraum kaserne gaststätte gewächshaus kloster pavillon halle hallen farm ranch bunker markt börse speicher mühle depot campus quartier labor messe plaza garten turm observatorium stadion arena kathedrale kontor atelier studio galerie hotel
        restaurant café brauhaus schloss burg palais bauträger mine grube stollen steinbruch deponie versuchsfläche teststrecke pilotanlage anlage park raum saal keller turm lounge brücke quartier zentrale
        """));

    /// <summary>Kinds of places that one goes to see: "der Containerterminal A B".</summary>
    public static bool IsVenue(string word) => word.Length > 3 && char.IsUpper(word[0]) && Venues.Fit(word);

    private static readonly HashSet<string> Events = FunctionWords.Split("Podium Podiumsdiskussion Forum Konferenz Messe Fachmesse Kongress Tagung Gipfel Symposium Runde Abend Netzwerkabend Wirtschaftstag Tag Festival Workshop Seminar Format Reihe Veranstaltung Dialog Dialogue Roundtable Ausstellung Ausstellung Börse Pitch Wettbewerb fair conference forum summit panel workshop event series exhibition");

    // "Gründertreffen", "Fachgespräch": what people come together for.
    private static readonly WordEnds Gatherings = new(FunctionWords.Split("treffen gespräch gespräche runde forum konferenz gipfel tagung kongress messe börse seminar symposium festival podium diskussion salon stammtisch frühstück empfang dialog abend tag ausstellung veranstaltung wettbewerb werkstattgespräch vorlesung kolloquium roundtable workshop hackathon camp"));

    public static bool IsEventNoun(string word) => Events.Contains(word) || IsGathering(word);

    /// <summary>A noun for people who come together, "Gründertreffen".</summary>
    public static bool IsGathering(string word) => word.Length > 4 && char.IsUpper(word[0]) && Gatherings.Fit(word);

    public static bool IsTime(string word) => word is "Vormittag" or "Mittag" or "Nachmittag" or "Nacht" or "Mitternacht" or "Wochenende" or "Nachmittags" or "Abends" or "Morgens" or "Herbst" or "Sommer" or "Winter" or "Frühling" or "Frühjahr" or "Alltag" or "Abend" or "Morgen" or "Umland" or "Raum" or "Süden" or "Norden" or "Osten" or "Westen" || word.EndsWith("tag", StringComparison.Ordinal);

    // "Green Start-up Slam", "Hafen-Gipfel": what ends so takes place, it is no body.
    public static bool EndsEventName(string word) => word is "Slam" or "Forum" or "Summit" or "Conference" or "Pitch" or "Award" or "Awards" or "Challenge" or "Wettbewerb" or "Preis" or "Day" or "Days" or "Night" or "Dinner" or "Expo" or "Week";

    /// <summary>A unit, of which there are several: "Monate", "Tonnen".</summary>
    public static bool IsMeasure(string word) => Measures.Contains(word);

    private static readonly HashSet<string> Measures = FunctionWords.Split("Kilometer Meter Meilen Tonnen Kilo Kilogramm Gramm Liter Stunde Stunden Minuten Sekunden Tage Tagen Wochen Monate Monaten Jahre Jahren Euro Dollar Millionen Milliarden Hektar Quadratmeter Kubikmeter Kilowatt Megawatt Gigawatt Grad");

    public static bool IsMeeting(string verb) => verb is "met" or "meets" or "traf" or "trafen" or "trifft" or "treffen";
}
