using Bunit;
using DelegationPortal.Provenance;
using DelegationPortal.Trips;
using DelegationPortal.Web.Trips;

namespace DelegationPortal.Web.Tests.Trips;

public sealed class StopSectionTests : ComponentContext
{
    [Fact]
    public void A_stop_without_programme_says_so()
    {
        var shown = Show(Sample.Stop);

        Assert.Contains("Für Tallinn ist kein Programmpunkt genannt.", shown.Find(".empty").TextContent, StringComparison.Ordinal);
        Assert.Equal("/trips/eine-reise/stops/tallinn", shown.Find("h3 a").GetAttribute("href"));
    }

    [Fact]
    public void A_highlight_stands_before_the_visit_that_it_praises()
    {
        var shown = Show(Sample.Stop with
        {
            Visits = [Sample.Visit("Rathaus"), Sample.Visit("Hafen")],
            Highlights = [Sample.Highlight("Der Hafen war der **Höhepunkt**."), Sample.Highlight("Alle kamen.")],
        });

        Assert.Equal(["Rathaus", "Der Hafen war der Höhepunkt.", "Hafen", "Alle kamen."], shown.FindAll(".visit h4, .big p").Select(e => e.TextContent));
        Assert.Equal("Höhepunkt", shown.Find(".big strong").TextContent);
    }

    [Fact]
    public void A_caption_stands_beside_the_visit_that_it_shows()
    {
        var port = Sample.Visit("Hafenrundgang", new OrganisationLink("port", "Port of Tallinn", "PoT"));
        var shown = Show(Sample.Stop with { Visits = [Sample.Visit("Rathaus"), port], Captions = [Sample.Caption("Die Delegation am PoT."), Sample.Caption("Am Flughafen.")] });

        Assert.Equal("Die Delegation am PoT.", shown.FindAll(".visit")[1].QuerySelector(".plate figcaption")!.TextContent);
        Assert.Equal("Am Flughafen.", shown.Find(".stop > .plate figcaption").TextContent);
    }

    [Fact]
    public void A_caption_that_is_a_highlight_is_not_said_twice()
    {
        const string Words = "Anna Beispiel (links) gewann.";
        var caption = new CaptionDetails(Words, [new PersonLink("abc", "Anna Beispiel")], null);

        var shown = Show(Sample.Stop with { Highlights = [Sample.Highlight(Words)], Captions = [caption] });

        Assert.Equal("Genannt: Anna Beispiel", shown.Find(".highlight .plate figcaption").TextContent);
        Assert.Equal("/people/abc", shown.Find(".plate a").GetAttribute("href"));
    }

    [Fact]
    public void An_inferred_visit_is_marked_and_shows_why()
    {
        var shown = Show(Sample.Stop with { Visits = [Sample.Visit("Hafen") with { Evidence = Sample.Evidence(Certainty.Inferred) }] });

        Assert.Contains("inferred", shown.Find(".visit").ClassList);
        Assert.NotEmpty(shown.Find(".evidence .reason").TextContent);
    }

    [Fact]
    public void An_organisation_in_a_visit_can_be_followed()
    {
        var visit = Sample.Visit("Empfang im Rathaus", new OrganisationLink("rathaus", "Rathaus", null)) with { Topic = "Rathaus und Stadt" };

        var shown = Show(Sample.Stop with { Visits = [visit] });

        Assert.Equal("/organisations/rathaus", Assert.Single(shown.FindAll(".visit .quiet a")).GetAttribute("href"));
    }

    [Fact]
    public void Markup_in_a_highlight_does_no_harm()
    {
        var shown = Show(Sample.Stop with { Highlights = [Sample.Highlight("<script>alert(1)</script>")] });

        Assert.Empty(shown.FindAll("script"));
    }

    private IRenderedComponent<StopSection> Show(StopDetails stop) =>
        Render<StopSection>(p => p.Add(s => s.Stop, stop).Add(s => s.Trip, "eine-reise"));
}
