using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DelegationPortal.BrowserTests.Journeys;

/// <summary>"Where were they, whom did they meet, whom do I call?"</summary>
[Collection(nameof(PortalFixture))]
public sealed class BrowsingTests(PortalFixture portal)
{
    [Fact]
    public async Task A_visitor_follows_the_trip_from_the_start_page_to_a_contact()
    {
        await using var visitor = await portal.VisitorAsync();
        var page = visitor.Page;

        await visitor.OpenAsync("/");
        await page.GetByRole(AriaRole.Heading, new() { Level = 2 }).GetByRole(AriaRole.Link, new() { Name = "Impulse, made in USA" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Impulse, made in USA");
        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Stationen" }).GetByRole(AriaRole.Link)).ToHaveTextAsync(["New York", "Boston", "Los Angeles"]);

        await page.GetByRole(AriaRole.Heading, new() { Level = 3 }).GetByRole(AriaRole.Link, new() { Name = "Boston" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Boston");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Cambridge Innovation Center" })).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Navigation, new() { Name = "Sie sind hier" }).GetByRole(AriaRole.Link).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Level = 3 }).GetByRole(AriaRole.Link, new() { Name = "Lars Mölbitz" }).Last.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Lars Mölbitz");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "030 / 315 10-439" })).ToHaveAttributeAsync("href", "tel:+493031510439");
        await Expect(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "lars.moelbitz@berlin.ihk.de" })).ToHaveAttributeAsync("href", "mailto:lars.moelbitz@berlin.ihk.de");
        Assert.Matches("/contacts/[a-z0-9]+$", page.Url);
        visitor.AssertAllWasQuietAndAtHome();
    }

    [Fact]
    public async Task A_statement_leads_to_the_words_it_came_from()
    {
        await using var visitor = await portal.VisitorAsync();
        await visitor.OpenAsync(PublicPages.Trip);
        var evidence = visitor.Page.GetByRole(AriaRole.Group).Filter(new() { HasText = "zu Franziska Giffey" });

        await evidence.GetByText("Beleg").ClickAsync();
        await Expect(evidence).ToContainTextAsync("Wirtschaftssenatorin Franziska Giffey");
        await evidence.GetByRole(AriaRole.Link, new() { Name = "Im Artikel zeigen" }).ClickAsync();

        await Expect(visitor.Page.Locator("mark:target")).ToContainTextAsync("Franziska Giffey");
        await Expect(visitor.Page.Locator("mark:target")).ToBeInViewportAsync();
    }
}
