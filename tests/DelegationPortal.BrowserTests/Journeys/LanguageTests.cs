using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DelegationPortal.BrowserTests.Journeys;

[Collection(nameof(PortalFixture))]
public sealed class LanguageTests(PortalFixture portal)
{
    [Fact]
    public async Task The_chosen_language_stays_until_another_is_chosen()
    {
        await using var visitor = await portal.VisitorAsync();
        var page = visitor.Page;
        var html = page.Locator("html");

        await visitor.OpenAsync(PublicPages.Trip);
        await Expect(html).ToHaveAttributeAsync("lang", "de");
        Assert.Empty(await page.Context.CookiesAsync());

        await page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
        await Expect(html).ToHaveAttributeAsync("lang", "en");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Who was there" })).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Navigation, new() { Name = "Main navigation" }).GetByRole(AriaRole.Link, new() { Name = "Contacts" }).ClickAsync();
        await Expect(html).ToHaveAttributeAsync("lang", "en");
        Assert.Equal("language", Assert.Single(await page.Context.CookiesAsync()).Name);

        await page.GetByRole(AriaRole.Link, new() { Name = "Deutsch" }).ClickAsync();
        await Expect(html).ToHaveAttributeAsync("lang", "de");
        await visitor.OpenAsync("/");
        await Expect(html).ToHaveAttributeAsync("lang", "de");
        visitor.AssertAllWasQuietAndAtHome();
    }
}
