using DelegationPortal.Articles;

namespace DelegationPortal.Tests.Articles;

public sealed class EnglishArticleTests
{
    private const string Raw =
        """
        Skip to main content

        Cardiff chamber mission returns from Portugal

        By Megan Prosser

        Nine companies came home with new partners and a taste for custard tarts.

        The delegation travelled to Lisbon and Porto from 3 to 6 June 2025, led by Chamber President Rhys Llewellyn. Founder Carys Bevan joined the group.

        In Lisbon the delegation visited the Atlantic Data Institute and met Ambassador Helena Duarte. From there the travellers continued to Porto, where the Douro Port Authority hosted a reception.

        Contact: Owen Maddox

        Share this page
        Subscribe to our newsletter
        """;

    private static readonly TripProposal Trip = ArticleImporter.Read(Raw);

    [Fact]
    public void It_is_read_as_an_English_trip_report()
    {
        Assert.True(Trip.IsTripReport);
        Assert.Equal("en", Trip.Head.Language);
        Assert.Equal("The text reports a group’s trip to Lisbon and Porto.", Trip.Reason);
    }

    [Fact]
    public void Title_author_and_dates_are_its_own()
    {
        Assert.Equal("Cardiff chamber mission returns from Portugal", Trip.Head.Title?.Text);
        Assert.Equal(["Megan Prosser"], Trip.Head.Authors.Select(author => author.Text));
        Assert.Equal((new DateOnly(2025, 6, 3), new DateOnly(2025, 6, 6)), (Trip.Period?.From, Trip.Period?.To));
    }

    [Fact]
    public void Stops_are_in_Portugal() => Assert.Equal([("Lisbon", "PT"), ("Porto", "PT")], Trip.Stops.Select(stop => (stop.City, stop.Country!)));

    [Fact]
    public void The_ambassador_is_no_traveller() => Assert.Equal(["Rhys Llewellyn", "Carys Bevan"], Trip.Participants.Select(person => person.Name));

    [Fact]
    public void The_programme_names_its_hosts()
    {
        var visits = Trip.Visits.Select(visit => (visit.Stop, visit.Host)).ToList();

        Assert.Contains(("Lisbon", "Atlantic Data Institute"), visits);
        Assert.Contains(("Porto", "Douro Port Authority"), visits);
    }
}
