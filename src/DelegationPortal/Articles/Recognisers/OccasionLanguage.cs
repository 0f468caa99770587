namespace DelegationPortal.Articles.Recognisers;

/// <summary>Words that tell of an occasion at home, which a magazine reports as often as a journey; <see cref="Vocabulary.PhraseBook"/> says how they are written.</summary>
internal static class OccasionLanguage
{
    // A committee, a board, an assembly sits, debates and votes.
    private const string Sitting = """
        Sitzung(en), Sitzungsleit+, Sitzungssaal, Sitzungsperiode, Ausschusssitzung, Vorstandssitzung, Präsidiumssitzung, Vollversammlung, Mitgliederversammlung, Hauptversammlung, Generalversammlung, Jahreshauptversammlung, Delegiertenversammlung
        tagte(n) der/die/das, Plenum(s), Gremium(s), Gremien, Tagesordnung(en), Tagesordnungspunkt*, ersten/zweiten/dritten/vierten/nächsten/letzten Punkt auf/der, Punkt eins/zwei/drei/vier/fünf, Protokoll, protokollierte(n), Protokollant(in), Schriftführer(in)
        Antrag, Anträge(n), beantragte(n), Beschluss, Beschlüsse(n), Beschlussvorlage, beschlussfähig, beschloss(en), beschlossen, vertagt, vertagte(n), Abstimmung(en), abgestimmt, abstimmen, stimmte(n) …*ab/zu/dafür/dagegen/für/gegen, einstimmig/einstimmige/einstimmigen/einstimmiger
        Gegenstimme(n), Enthaltung(en), Enthaltungen, Ja-Stimmen, Nein-Stimmen, mit ## Stimmen, mit ## zu ## Stimmen, mit ## gegen ## Stimmen, zu ## Stimmen, von ## Stimmen, von ## Mitgliedern, Mehrheit, Wortmeldung(en), meldete(n) sich zu Wort, Aussprache, Debatte, Zwischenruf/Zwischenrufe/Zwischenrufen
        Wahlgang, Wahlgänge(n), Wahlleiter(in), Auszählung, ausgezählt, Stimmzettel, kandidierte(n), Kandidatur, wiedergewählt, gewählt wurde(n), wurde(n) gewählt, wurde(n) …*gewählt, neu gewählt, gewählt ist/sind, wählte(n) die/der/das/ihren/ihre/einen/eine/zum/zur
        Amtszeit, übernimmt den Vorsitz, übernahm den Vorsitz, berief(en), in den Ausschuss/Vorstand, in das Präsidium/Gremium, ins Präsidium/Gremium, Neu im Ausschuss/Vorstand/Präsidium, aus dem Ausschuss/Vorstand/Präsidium
        Wirtschaftsplan(s), Haushaltsplan, Jahresabschluss(es), Jahresrechnung, Beitragssatz, Mitgliedsbeitrag, Mitgliedsbeiträge, Hebesatz, Umlage, Satzung, Satzungsänderung, Resolution, Ehrenmitglied(s), Schatzmeister(in), Kassenprüfer(in), Kassenwart(in)

        agenda item(s), item one/two/three/four, on the agenda, next item, minutes of, the minutes, motion, motions, seconded, vote, votes, voted, voting, ballot(s), unanimous, unanimously, abstention(s), abstained, majority, quorum
        elected, re-elected, reelected, term of office, treasurer, bylaws, by-laws, annual (general) meeting, board meeting, committee meeting, council meeting, general assembly, plenary (session), sat in session, resolution, subcommittee, working group
        meeting was adjourned, adjourned, called the meeting, called to order, gavel
        """;

    // A party, a prize, a congress: guests come to a hall.
    private const string Gathering = """
        *empfang, Jahresauftakt, Sommerfest/Sommerfests/Sommerfestes, Winterfest, Herbstfest, Hoffest, Stadtfest, Festakt, Festrede, Festredner(in), Festsaal, Festgäste, Jubiläum(s), Jubiläumsfeier, *feier, Gala, Galaabend, Ball, Unternehmerball
        Preisverleihung, Verleihung, Preisträger/Preisträgerin/Preisträgerinnen, Laudatio, Laudator(in), Dankesrede, Ehrung(en), geehrt, Ehrennadel, Ehrenpreis, ausgezeichnet, prämiert, Urkunde(n), Pokal/Pokale/Pokalen, Siegerehrung, Jury, Finalisten, Wettbewerb(s), Bestenehrung, Absolvent/Absolventen/Absolventin/Absolventinnen, Zeugnis/Zeugnisse/Zeugnissen
        Kongress(es), Tagung, Fachtagung, Konferenz, Symposium, Podium, Podiums, Podiumsdiskussion, Podiumsrunde, Diskussionsrunde, Seminar(s), Exportseminar, Workshop(s), Forum, *wirtschaftstag(s), Unternehmertag, Aktionstag, Fachtag, Infoabend, Informationsabend
        Referent/Referenten/Referentin/Referentinnen, Moderator(in), moderierte(n), Moderation, Keynote, Impulsvortrag, Vortrag, Vorträge(n), Bühne, Saal, Saales, Saals, im/ins Foyer, Garderobe, Büfett, Buffet, Publikum(s), Zuhörer, Zuhörerinnen, Zuschauer(n), Besucherrekord, Eintritt, Gästeliste
        kamen ## Gäste/Menschen/Betriebe/Besucher/Mitglieder, hatte(n) …*geladen

        summer party, gala, gala dinner, reception, New Year's, anniversary, award(s), award ceremony, awards ceremony, prize, prizes, laureate, winners, jury, finalists, trophy, honoured, honored, keynote, panel, panellist(s), panelist(s), congress, conference, seminar, workshop, symposium, podium
        moderator, moderated, speaker(s), audience, on stage, the stage, ballroom, buffet, packed hall, attendees, attended by
        """;

    // An editorial speaks to its readers and of its own pages.
    private const string OwnPages = """
        in diesem/unserem Heft, dieses Heft/Hefts/Heftes, diese/dieser Ausgabe, unsere/unserer Ausgabe, dieser/unserer Titelgeschichte, unser Heft, *heft handelt, auf/ab Seite ##, auf/ab Seite #, (siehe) Seite ##, Seite #, auf den Seiten, auf den folgenden Seiten, lesen Sie, Sie lesen, erfahren Sie, Sie erfahren, finden Sie, Sie finden, begleiten Sie, Sie begleiten
        blättern Sie, schreiben Sie (mir/uns), erzählen Sie, schicken Sie, wünsche ich Ihnen, wünschen wir Ihnen, Viel Freude/Spaß beim/bei, liebe Leserin(nen), liebe Leser, liebe Mitglieder, verehrte Leserinnen/Leser/Mitglieder, Ihre/Ihr Redaktion, unsere Redaktion, im Editorial

        in this issue, this issue, our cover story, turn to page, on page #, on page ##, page ##, dear reader(s), dear members, you will read, you will find, write to me, write to us, happy reading, enjoy reading
        """;

    // A portrait of a firm, of a person or of a land.
    private const string Portrait = """
        Familienbetrieb(s), Familienunternehmen(s), in erster/zweiter/dritter/vierter/fünfter/sechster/siebter/nächster Generation, seit 1###, seit 20##, gegründet, gründete(n), Gründung, Firmengründer, Gründerin, Inhaber/Inhaberin/Inhabers, Chefin, Chef, Lehre, Lehrling/Lehrlinge/Lehrlingen, Auszubildende(n), Ausbildung, Werkstatt, Werkbank, Beschäftigte(n), Mitarbeiter(n), Mitarbeiterinnen, Angestellte(n)
        Umsatz, Exportquote, Ausfuhranteil, Kunden, Kundschaft, Nachfolge, Nachfolger(in), Nachwuchs, Großvater(s), Vater(s), Urgroßvater(s), übernahm den/das, führt den Betrieb/die/das, Einwohner, Quadratkilometer, Währung, Wachstum, Hauptstadt, Bruttoinlandsprodukt, Inflation, Handelsvolumen, Ausfuhren, Einfuhren, Löhne, Zölle, Freihandelsabkommen, Standort

        family business, family-owned, family firm, second/third/fourth/fifth generation, founded, founder, employees, turnover, revenue, customers, apprentice(s), workshop floor, population, inhabitants, square kilometres/miles, currency, GDP, growth, inflation, wages, tariffs, exports, imports
        """;

    public static IReadOnlyList<(Telling Telling, string Phrases)> Lists =>
        [(Telling.Sitting, Sitting), (Telling.Gathering, Gathering), (Telling.OwnPages, OwnPages), (Telling.Portrait, Portrait)];
}
