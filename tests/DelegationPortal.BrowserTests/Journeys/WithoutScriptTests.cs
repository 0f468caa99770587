using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DelegationPortal.BrowserTests.Journeys;

[Collection(nameof(PortalFixture))]
public sealed class WithoutScriptTests(PortalFixture portal)
{
    [Fact]
    public async Task Searching_reading_and_opening_evidence_need_no_script()
    {
        await using var visitor = await portal.VisitorAsync(script: false);
        var page = visitor.Page;

        await visitor.OpenAsync("/");
        await page.GetByRole(AriaRole.Searchbox).FillAsync("boston");
        await page.GetByRole(AriaRole.Button, new() { Name = "Suchen" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Impulse, made in USA" }).ClickAsync();

        var evidence = page.GetByRole(AriaRole.Group).Filter(new() { HasText = "zu Kai Wegner" });
        await Expect(evidence.GetByRole(AriaRole.Blockquote).First).ToBeHiddenAsync();
        await evidence.GetByText("Beleg").ClickAsync();
        await Expect(evidence.GetByRole(AriaRole.Blockquote).First).ToBeVisibleAsync();
    }
}
