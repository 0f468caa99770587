using DelegationPortal.Articles;

namespace DelegationPortal.Tests.Articles;

/// <summary>A wholly different page: another magazine, author, country and order of columns.</summary>
public sealed class AnotherGermanArticleTests
{
    private const string Raw =
        "Fördewirtschaft Mai 2026\n"
        + "Netze flicken. Im Anschluss besichtigten die Reisenden die Werft Nordhamn und trafen den Hafendirektor Olav Brekke. Zum Abschluss ging es nach Oslo. "
        + "Dort unterzeichnete Präsidentin Wiebke Harmsen eine Vereinbarung mit der Norwegischen Seekammer. ■ "
        + "Wind, Wasser, Wasserstoff: Was Reeder aus dem Norden in Norwegen gelernt haben von Jonte Petersen Kurs auf Norwegen "
        + "Vom 9. bis 12. März 2026 reiste eine 14-köpfige Delegation der IHK Kiel unter Leitung von Präsidentin Wiebke Harmsen nach Bergen und Oslo. "
        + "Mit dabei war Reeder Hauke Thomsen von der Thomsen Linie GmbH. In Bergen begrüßte das Institut für Meeresforschung die Gäste und zeigte, wie man heute "
        + "Svenja Lorenzen, IHK-Referentin Häfen Tel.: 0431 / 555 20-17 svenja.lorenzen@ kammer.example.org "
        + "Im Trockendock: Hauke Thomsen (l.) und Olav Brekke FOTO: JONTE PETERSEN SCHWERPUNKT | Unternehmerreise | 8 Fördewirtschaft 05 | 2026\n"
        + "RkJQdWJsaXNoZXIy MzI1ODA1";

    private static readonly TripProposal Trip = ArticleImporter.Read(Raw);

    [Fact]
    public void The_page_is_known_by_the_form_of_its_foot() => Assert.Equal(
        ("Fördewirtschaft", "2026-05", 8, "SCHWERPUNKT", "Unternehmerreise"),
        (Trip.Head.Publication, Trip.Head.Issue, Trip.Head.Page, Trip.Head.Section, Trip.Head.Topic));

    [Fact]
    public void Title_and_author_are_its_own()
    {
        Assert.Equal("Kurs auf Norwegen", Trip.Head.Title?.Text);
        Assert.Equal(["Jonte Petersen"], Trip.Head.Authors.Select(author => author.Text));
    }

    [Fact]
    public void The_torn_sentence_is_whole_again() =>
        Assert.Contains("zeigte, wie man heute Netze flicken.", Trip.RecoveredText(), StringComparison.Ordinal);

    [Fact]
    public void The_itinerary_is_its_own() => Assert.Equal([("Bergen", "NO"), ("Oslo", "NO")], Trip.Stops.Select(stop => (stop.City, stop.Country!)));

    [Fact]
    public void Dates_and_size_are_exact()
    {
        Assert.Equal((new DateOnly(2026, 3, 9), new DateOnly(2026, 3, 12)), (Trip.Period?.From, Trip.Period?.To));
        Assert.Equal(14, Trip.Size?.Value);
    }

    [Fact]
    public void The_programme_follows_the_stops()
    {
        var visits = Trip.Visits.Select(visit => (visit.Stop, visit.Host)).ToList();

        Assert.Contains(("Bergen", "Institut für Meeresforschung"), visits);
        Assert.Contains(("Bergen", "Werft Nordhamn"), visits);
        Assert.Contains(("Oslo", "Norwegischen Seekammer"), visits);
    }

    [Fact]
    public void Travellers_are_told_from_their_host() =>
        Assert.Equal([("Wiebke Harmsen", "Präsidentin"), ("Hauke Thomsen", "Reeder")], Trip.Participants.Select(person => (person.Name, person.Role!)));

    [Fact]
    public void The_contact_is_complete() => Assert.Equal(
        [("Svenja Lorenzen", "IHK-Referentin Häfen", "0431 / 555 20-17", "svenja.lorenzen@kammer.example.org")],
        Trip.Contacts.Select(contact => (contact.Name, contact.Function!, contact.Phone!, contact.Email!)));

    [Fact]
    public void The_signing_is_a_highlight() => Assert.Contains(Trip.Highlights, highlight => highlight.Stop == "Oslo" && highlight.Text.Contains("Vereinbarung", StringComparison.Ordinal));
}
