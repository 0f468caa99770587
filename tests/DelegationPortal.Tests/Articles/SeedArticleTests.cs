using DelegationPortal.Articles;
using DelegationPortal.Provenance;

namespace DelegationPortal.Tests.Articles;

public sealed class SeedArticleTests
{
    private static readonly string Raw = File.ReadAllText(RepositoryFiles.Seed);
    private static readonly TripProposal Trip = ArticleImporter.Read(Raw);

    [Fact]
    public void It_is_a_trip_report_and_says_why()
    {
        Assert.True(Trip.IsTripReport);
        Assert.Equal("Der Text berichtet von der Reise einer Gruppe nach New York, Boston und Los Angeles.", Trip.Reason);
    }

    [Fact]
    public void The_page_says_what_it_is()
    {
        Assert.Equal("Impulse, made in USA", Trip.Head.Title?.Text);
        Assert.StartsWith("Auch die IHK war vertreten", Trip.Head.Lead?.Text, StringComparison.Ordinal);
        Assert.EndsWith("wertvolle Eindrücke sammelte", Trip.Head.Lead?.Text, StringComparison.Ordinal);
        Assert.Equal(["Tim Schneider"], Trip.Head.Authors.Select(author => author.Text));
        Assert.Equal(("Berliner Wirtschaft", "2024-12", "12 | 2024", 16), (Trip.Head.Publication, Trip.Head.Issue, Trip.Head.IssueLabel, Trip.Head.Page));
        Assert.Equal(("AGENDA", "Delegationsreise", "de"), (Trip.Head.Section, Trip.Head.Topic, Trip.Head.Language));
        Assert.Equal("IHK BERLIN/LARS MÖLBITZ, GREENTECH FESTIVAL", Trip.Head.PhotoCredits?.Text);
    }

    [Fact]
    public void The_columns_are_put_back_into_reading_order()
    {
        Assert.Equal(
            [158, 0, 140, 1780, 179, 2525, 2760, 2398, 2929, 3157, 3208, 3269],
            Trip.Blocks.Select(block => block.Range.Start));
        Assert.Equal([179], Trip.Blocks.Where(block => block.JoinsPrevious).Select(block => block.Range.Start));
        Assert.Contains("Auch die US-Dependance des Berliner Start-ups Cellbricks wurde", Trip.RecoveredText(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_itinerary_has_three_stops_in_the_United_States() =>
        Assert.Equal([("New York", "US"), ("Boston", "US"), ("Los Angeles", "US")], Trip.Stops.Select(stop => (stop.City, stop.Country!)));

    [Fact]
    public void The_period_stays_as_vague_as_the_article()
    {
        Assert.Equal("Kurz nach den Präsidentschaftswahlen in den USA", Trip.Period?.Text);
        Assert.Null(Trip.Period?.From);
        Assert.Null(Trip.Period?.To);
        Assert.Null(Trip.Size);
    }

    [Theory]
    [InlineData("New York", "New Yorker Wirtschaftsfördergesellschaft (NYC-EDC)")]
    [InlineData("New York", "J.P. Morgan Investmentbank")]
    [InlineData("New York", "City College of New York")]
    [InlineData("Boston", "US-Dependance des Berliner Start-ups Cellbricks")]
    [InlineData("Boston", "MIT")]
    [InlineData("Boston", "Cambridge Innovation Center")]
    [InlineData("Boston", "Konferenz „Boston meets Berlin“")]
    [InlineData("Los Angeles", "Microsoft")]
    [InlineData("Los Angeles", "Google")]
    [InlineData("Los Angeles", "LA Kretz Innovation Campus / Los Angeles Department of Water and Power (LADWP)")]
    [InlineData("Los Angeles", "Greentech Festival (GTF) Connect Los Angeles")]
    public void The_programme_has(string stop, string host) => Assert.Contains((stop, host), Trip.Visits.Select(visit => (visit.Stop!, visit.Host)));

    [Fact]
    public void The_programme_has_nothing_else() => Assert.Equal(11, Trip.Visits.Count);

    [Fact]
    public void The_opening_is_at_Boston_only_by_context_but_the_next_sentence_says_here()
    {
        var opening = Trip.Visits.Single(visit => visit.Host.Contains("Cellbricks", StringComparison.Ordinal));
        var conference = Trip.Visits.Single(visit => visit.Host.StartsWith("Konferenz", StringComparison.Ordinal));

        Assert.Equal((Certainty.Inferred, "stop-from-context"), (opening.Grounds.Certainty, opening.Grounds.Rule));
        Assert.Equal(Certainty.Stated, conference.Grounds.Certainty);
        Assert.Equal("im Bayer Research Innovation Center", conference.Topic);
    }

    [Fact]
    public void Topics_are_in_the_words_of_the_article()
    {
        Assert.StartsWith("Aufstieg des „Big Apple“", Topic("J.P. Morgan"), StringComparison.Ordinal);
        Assert.Contains("Bereich KI", Topic("Google"), StringComparison.Ordinal);
        Assert.Contains("sauberem Wasser", Topic("LADWP"), StringComparison.Ordinal);
        Assert.Contains("Business Ladies Connect L.A.", Topic("Greentech Festival"), StringComparison.Ordinal);
    }

    [Fact]
    public void Five_people_travelled_in_these_roles() => Assert.Equal(
        [
            ("Kai Wegner", "Regierender Bürgermeister"), ("Franziska Giffey", "Wirtschaftssenatorin"), ("Henry Marx", "Wissenschaftsstaatssekretär"),
            ("Sebastian Stietzel", "IHK-Präsident"), ("Jan Eder", "IHK-Hauptgeschäftsführer"),
        ],
        Trip.Participants.Select(person => (person.Name, person.Role!)));

    [Theory]
    [InlineData("Kai Wegner", "New York stated, Boston inferred")]
    [InlineData("Franziska Giffey", "New York inferred, Boston inferred")]
    [InlineData("Jan Eder", "New York stated")]
    public void Who_was_where_is_stated_inferred_or_left_open(string name, string attendance)
    {
        var person = Trip.Participants.Single(person => person.Name == name);

        Assert.Equal(attendance, string.Join(", ", person.Attendance.Select(at => at.Stop + (at.Certainty == Certainty.Stated ? " stated" : " inferred"))));
    }

    [Fact]
    public void Both_contacts_are_complete() => Assert.Equal(
        [
            ("Lars Mölbitz", "IHK-Key-Account-Manager Industrie und Gesundheitswirtschaft", "030 / 315 10-439", "lars.moelbitz@berlin.ihk.de"),
            ("Katrin Dröse-Stein", "IHK-Branchenmanagerin Kreativwirtschaft", "030 / 315 10-210", "katrin.droese-stein@berlin.ihk.de"),
        ],
        Trip.Contacts.Select(contact => (contact.Name, contact.Function!, contact.Phone!, contact.Email!)));

    [Fact]
    public void Captions_name_their_people_in_printed_order()
    {
        Assert.Equal(["Henry Marx", "Jan Eder", "Sebastian Stietzel", "Kai Wegner"], Trip.Captions[0].People);
        Assert.Equal(["Lara Obst"], Trip.Captions[1].People);
        Assert.Contains("von Climate-Choice (Foto)", Trip.Captions[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Highlights_are_whole_sentences_at_their_stops() => Assert.Equal(
        [("New York", "Ein besonderes Highlight"), ("Boston", "Auch die US-Dependance des"), ("Los Angeles", "Ein weiteres Highlight"), ("Los Angeles", "Berliner Preisträgerin Lara")],
        Trip.Highlights.Select(highlight => (highlight.Stop!, string.Join(' ', highlight.Text.Split(' ').Take(highlight.Stop == "Boston" ? 4 : 3)))));

    [Fact]
    public void A_sentence_torn_between_columns_has_two_sources()
    {
        var opening = Trip.Highlights.Single(highlight => highlight.Stop == "Boston");

        Assert.Equal(["Auch die", "US-Dependance des Berliner Start-ups Cellbricks wurde im Rahmen der Reise feierlich eröffnet."],
            opening.Grounds.Sources.Skip(1).Select(range => Raw[range.Start..range.End]));
    }

    [Fact]
    public void A_highlight_that_names_no_place_belongs_to_a_stop_by_inference_and_says_from_which_sentence()
    {
        var opening = Trip.Highlights.Single(highlight => highlight.Stop == "Boston");

        Assert.Equal((Certainty.Inferred, "stop-from-context"), (opening.Grounds.Certainty, opening.Grounds.Rule));
        Assert.StartsWith("Führend aber ist Boston", Raw[opening.Grounds.Sources[0].Start..], StringComparison.Ordinal);
    }

    private static string? Topic(string host) => Trip.Visits.Single(visit => visit.Host.Contains(host, StringComparison.Ordinal)).Topic;
}
