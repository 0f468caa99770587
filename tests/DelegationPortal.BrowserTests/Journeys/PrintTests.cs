using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DelegationPortal.BrowserTests.Journeys;

[Collection(nameof(PortalFixture))]
public sealed class PrintTests(PortalFixture portal)
{
    [Fact]
    public async Task On_paper_the_page_is_light_without_navigation_and_with_the_evidence_that_was_open()
    {
        await using var visitor = await portal.VisitorAsync(dark: true);
        var page = visitor.Page;
        await visitor.OpenAsync(PublicPages.Trip);
        await page.Locator("details.inferred summary").First.ClickAsync();
        var onScreen = await LightnessOfPaperAsync(page);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Hauptnavigation" })).ToBeHiddenAsync();
        await Expect(page.GetByRole(AriaRole.Contentinfo)).ToBeHiddenAsync();
        await Expect(page.Locator("details.inferred[open] blockquote").First).ToBeVisibleAsync();
        Assert.InRange(onScreen, 0, 0.2);
        Assert.InRange(await LightnessOfPaperAsync(page), 0.9, 1);
    }

    private static Task<double> LightnessOfPaperAsync(IPage page) => page.EvaluateAsync<double>(
        "() => getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).reduce((sum, each) => sum + Number(each), 0) / 765");
}
