using DelegationPortal.Articles.Layout;
using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>What a page tells of when it is no journey: how often its sentences speak of a sitting, a gathering, its own pages, a firm or a land. Journeys told on the way do not make such a page a report of one.</summary>
internal static class PageSubject
{
    private const int Trip = 1;
    private const int Other = 2;

    private static readonly PhraseBook Topics = AllTopics();

    /// <summary>"AGENDA | Delegationsreise": the page is headed as a report of a trip.</summary>
    public static bool IsTrip(string topic) => Topics.Touched(topic, Trip) != 0;

    /// <summary>"AGENDA | Neujahrsempfang": the page is headed as something else. The name of a committee is not, since it travels too.</summary>
    public static bool IsOther(string topic) => Topics.Touched(topic, Other) != 0 && !IsTrip(topic);

    /// <summary>What the page is about, when that is more than it tells of visits on a journey; how much that weighs.</summary>
    public static (int Weight, string German, string English)? Of(ArticleReading reading, int visits, int travellers)
    {
        var (sittings, gatherings, pages, portrait, group) = (0, 0, 0, 0, 0);
        foreach (var sentence in reading.Story.Concat(reading.Lead))
        {
            sittings += sentence.TellsSitting ? 1 : 0;
            gatherings += sentence.TellsGathering ? 1 : 0;
            pages += sentence.TellsOwnPages ? 1 : 0;
            portrait += sentence.TellsPortrait ? 1 : 0;
            group += sentence.NamesGroup ? 1 : 0;
        }

        // A body that travels may vote on the way: what was visited outweighs it.
        if (sittings > visits && sittings >= (visits == 0 ? 2 : 3))
        {
            return (4, "Die Seite berichtet von einer Sitzung; Reisen kommen darin nur vor.", "The page reports a meeting that speaks of travel only in passing.");
        }

        if (reading.Layout.Heading.Rule == "title-rubric")
        {
            return (4, "Die Seite bringt kurze Meldungen; sie berichtet von keiner Reise.", "The page brings short notes, it reports no trip.");
        }

        if (pages > 2 || Salutation.Find(reading.PageWords) is not null)
        {
            return (4, "Die Seite spricht zu den Lesern des Heftes; sie berichtet von keiner Reise.", "The page speaks to the readers of the magazine, it reports no trip.");
        }

        if (gatherings > 2 && gatherings > visits)
        {
            return (3, "Die Seite berichtet von einer Veranstaltung; Reisen kommen darin nur vor.", "The page reports an event that speaks of travel only in passing.");
        }

        return portrait > 2 && travellers < 2 && portrait >= visits + group
            ? (3, "Die Seite porträtiert einen Betrieb oder ein Land; sie berichtet von keiner Reise.", "The page portrays a firm or a country, it reports no trip.") : null;
    }

    private static PhraseBook AllTopics()
    {
        var book = new PhraseBook();
        book.Add(Trip, """
            *reise(n), Reisebericht(e), Reisereportage, Reisetagebuch, Reisenotizen, Studienfahrt, Informationsfahrt, Erkundungsfahrt, Handelsmission, Wirtschaftsmission, Unternehmermission
            mission(s), trip(s), journey(s), study tour(s), business tour(s)
            """);
        book.Add(Other, """
            *sommerfest, Winterfest, Herbstfest, Hoffest, Oktoberfest, Jubiläumsfest, *empfang, *versammlung, *sitzung, Wahl(en), Neuwahl(en), Kammerwahl(en), Gremienwahl(en), Vorstandswahl(en), Präsidentenwahl, *wirtschaftstag, *unternehmertag, *gründertag, *mitgliedertag, *kongress, *konferenz, *tagung, *seminar(e), *messe, *wettbewerb, *podium
            *verleihung, Preis, Gründerpreis, Umweltpreis, Innovationspreis, Ausbildungspreis, Unternehmerpreis, Förderpreis, Mittelstandspreis, Preisträger, *auszeichnung, *ehrung, *jubiläum, *jubiläen, Gala, Ball, Unternehmerball, Editorial, Vorwort, Grußwort, *porträt(s), *portrait(s), Interview, Gespräch, Nachgefragt, Kompakt, Kurz notiert, Kurz gemeldet, Meldungen, Kurzmeldungen, Notizen
            *inhalt, *verzeichnis, Impressum, Personalie(n), *termine, Kalender, Veranstaltungen, *kommentar, Meinung, Standpunkt, Gastbeitrag, Essay, Glosse, Kolumne, Nachruf, Leserbrief(e), *service, *ratgeber, Tipps, Recht, Arbeitsrecht, Steuerrecht, Handelsrecht, Vertragsrecht, Wettbewerbsrecht, Gewerberecht, Wirtschaftsrecht, Zollrecht, Steuern, *umfrage, *konjunktur
            Branchenreport, Länderreport, Marktreport, Marktbericht, Länderbericht, Konjunkturbericht, Lagebericht, Länderprofil, Firmenprofil, Unternehmensprofil, Marktprofil, Länderinfo, Ländercheck, Branchencheck, Marktcheck, Marktanalyse, Marktüberblick, Branchenbild
            Reiseangebot, Reiseangebote, Reisekalender, Amtliches, Bekanntmachungen

            editorial, foreword, summer party, new year's reception, reception, gala, annual (general) meeting, board meeting, general assembly, plenary, election(s), award(s), prize(s), anniversary, congress, conference, trade fair, trade show, seminar(s), webinar(s), workshop(s), panel, competition
            contents, imprint, masthead, calendar, appointments, obituary, letters, opinion, comment, column, essay, viewpoint, guest column, interview, Q&A, in conversation, briefs, in brief, news in brief, newsflash, advice, law, legal, tax, taxes, survey
            portrait, profile, company profile, country profile, country report, market report, market profile, sector report, industry report
            """);
        return book;
    }
}
