using DelegationPortal.Trips;
using DelegationPortal.Web.Shell;
using DelegationPortal.Web.Trips;

namespace DelegationPortal.Web.Tests.Trips;

public sealed class TripTextsTests : ComponentContext
{
    private static readonly SourceDetails Source =
        new("Ein Titel", [new PersonLink("a", "Anna Beispiel")], null, "Das Heft", "3 | 2025", 12, "AGENDA", "Reise", null, "de", null, []);

    [Fact]
    public void A_vague_period_stays_vague()
    {
        Assert.Equal("„Kurz nach den Wahlen“. Der Artikel nennt keinen Tag.", L.Period(new TripPeriod("Kurz nach den Wahlen", null, null)));
    }

    [Fact]
    public void A_period_that_nobody_tells_is_open()
    {
        Assert.StartsWith("Offen", L.Period(new TripPeriod(null, null, null)), StringComparison.Ordinal);
    }

    [Fact]
    public void Days_are_given_with_the_words_of_the_article()
    {
        var period = new TripPeriod("vom 1. bis 3. Mai", new DateOnly(2025, 5, 1), new DateOnly(2025, 5, 3));

        Assert.Equal("1. bis 3. Mai 2025; im Artikel: „vom 1. bis 3. Mai“.", L.Period(period));
    }

    [Theory]
    [InlineData("de", "Delegationsreise: Estland, USA")]
    [InlineData("en", "Delegation trip: Estonia, United States")]
    public void Countries_are_named_in_the_language_of_the_page(string language, string expected)
    {
        Speak(language);

        Assert.Equal(expected, L.TripKind(["EE", "US"]));
    }

    [Fact]
    public void The_source_is_cited_in_full()
    {
        Assert.Equal("Anna Beispiel: Ein Titel. In: Das Heft 3 | 2025, Seite 12, Rubrik Agenda, Thema Reise.", L.Citation(Source));
    }

    [Fact]
    public void What_the_article_does_not_say_is_left_out_of_the_citation()
    {
        var bare = Source with { Authors = [], IssueLabel = null, Page = null, Section = "IHK", Topic = null };

        Assert.Equal("Ein Titel. In: Das Heft, Rubrik IHK.", L.Citation(bare));
    }

    [Theory]
    [InlineData(1, "1 Station")]
    [InlineData(3, "3 Stationen")]
    public void Stops_are_counted_in_proper_plurals(int stops, string expected)
    {
        Assert.Equal(expected, L.Count("Stops", stops));
    }
}
