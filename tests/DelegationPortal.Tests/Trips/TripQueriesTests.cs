using DelegationPortal.Contacts;
using DelegationPortal.Accounts;
using DelegationPortal.Articles;
using DelegationPortal.Provenance;
using DelegationPortal.Trips;

namespace DelegationPortal.Tests.Trips;

public sealed class TripQueriesTests
{
    private static readonly string Seed = File.ReadAllText(Articles.RepositoryFiles.Seed);

    [Theory]
    [InlineData("boston")]
    [InlineData("GIFFEY")]
    [InlineData("life-science-okosystem")]
    [InlineData("google microsoft")]
    [InlineData("  ")]
    public async Task A_trip_is_found_by_any_words_that_stand_in_it(string words)
    {
        await using var portal = await ImportedAsync();

        Assert.Single((await ListAsync(portal, new TripFilter(words))).Trips);
    }

    [Fact]
    public async Task A_trip_is_found_by_country_year_and_topic_and_not_by_others()
    {
        await using var portal = await ImportedAsync();

        Assert.Single((await ListAsync(portal, new TripFilter(Country: "US", Year: 2024, Topic: "Delegationsreise"))).Trips);
        Assert.Empty((await ListAsync(portal, new TripFilter(Country: "PL"))).Trips);
        Assert.Empty((await ListAsync(portal, new TripFilter(Year: 2019))).Trips);
        Assert.Empty((await ListAsync(portal, new TripFilter(Topic: "Sommerfest"))).Trips);
        Assert.Empty((await ListAsync(portal, new TripFilter("Nirgendheim"))).Trips);
    }

    [Fact]
    public async Task The_filter_offers_what_there_is_even_when_nothing_is_found()
    {
        await using var portal = await ImportedAsync();

        var list = await ListAsync(portal, new TripFilter("Nirgendheim", Page: 7));

        Assert.Equal(["US"], list.Countries);
        Assert.Equal([2024], list.Years);
        Assert.Equal(["Delegationsreise"], list.Topics);
        Assert.Equal((0, 1, 1), (list.Total, list.Page, list.Pages));
    }

    [Fact]
    public async Task A_sentence_torn_between_two_columns_is_quoted_in_one_piece()
    {
        await using var portal = await ImportedAsync();

        var boston = (await FindAsync(portal)).Stops[1];

        var opening = Assert.Single(boston.Visits, v => v.Evidence!.Certainty == Certainty.Inferred);
        Assert.Contains(opening.Evidence!.Quotes, q => q.Text.StartsWith("Auch die US-Dependance des Berliner Start-ups", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_quote_of_the_running_text_leads_to_a_passage_that_is_shown_once()
    {
        await using var portal = await ImportedAsync();
        var trip = await FindAsync(portal);

        var shown = trip.Source!.Text!.Paragraphs.SelectMany(p => p.Spans).Select(s => s.Passage).OfType<string>().ToList();
        var led = trip.Stops.SelectMany(s => s.Visits).SelectMany(v => v.Evidence!.Quotes).Select(q => q.Passage!).ToList();

        Assert.Equal(shown.Distinct().Count(), shown.Count);
        Assert.All(led, passage => Assert.Contains(passage, shown));
    }

    [Fact]
    public async Task The_article_is_shown_without_its_contact_boxes_which_have_an_audience()
    {
        await using var portal = await ImportedAsync();

        var text = string.Concat((await FindAsync(portal)).Source!.Text!.Paragraphs.SelectMany(p => p.Spans).Select(s => s.Text));

        Assert.DoesNotContain("@", text, StringComparison.Ordinal);
        Assert.DoesNotContain("030", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_article_only_quoted_words_are_shown_and_no_link_leads_nowhere()
    {
        await using var portal = new TestPortal(showArticleText: false);
        await portal.PrepareAsync();
        await portal.Get<ArticleCommands>().ImportAsync("seed.txt", Seed, publish: true, Actor.Portal, CancellationToken.None);

        var trip = await FindAsync(portal);

        Assert.Null(trip.Source!.Text);
        Assert.All(trip.Stops.SelectMany(s => s.Visits).SelectMany(v => v.Evidence!.Quotes), q => Assert.Null(q.Passage));
    }

    [Fact]
    public async Task An_unknown_slug_is_nothing()
    {
        await using var portal = await ImportedAsync();

        Assert.Null(await portal.Get<TripQueries>().FindAsync("nirgends", Audience.Public, evenUnpublished: false, CancellationToken.None));
    }

    private static Task<TripList> ListAsync(TestPortal portal, TripFilter filter) => portal.Get<TripQueries>().ListAsync(filter, CancellationToken.None);

    private static async Task<TripDetails> FindAsync(TestPortal portal) =>
        (await portal.Get<TripQueries>().FindAsync("impulse-made-in-usa", Audience.Public, evenUnpublished: false, CancellationToken.None))!;

    private static async Task<TestPortal> ImportedAsync()
    {
        var portal = await TestPortal.StartAsync();
        await portal.Get<ArticleCommands>().ImportAsync("seed.txt", Seed, publish: true, Actor.Portal, CancellationToken.None);
        return portal;
    }
}
