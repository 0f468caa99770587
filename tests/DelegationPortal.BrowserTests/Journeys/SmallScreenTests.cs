using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DelegationPortal.BrowserTests.Journeys;

/// <summary>An old phone at night, or a window at 400 % zoom.</summary>
[Collection(nameof(PortalFixture))]
public sealed class SmallScreenTests(PortalFixture portal)
{
    [Fact]
    public async Task At_320_pixels_in_the_dark_the_trip_is_read_to_a_phone_number()
    {
        await using var visitor = await portal.VisitorAsync(width: 320, dark: true);
        var page = visitor.Page;
        await visitor.OpenAsync(PublicPages.Trip);
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(each => each.open = true)");

        await visitor.AssertFitsAsync(320);
        await Accessibility.AssertIsCleanAsync(page);
        var phone = page.GetByRole(AriaRole.Link, new() { Name = "030 / 315 10-439" });
        await phone.ScrollIntoViewIfNeededAsync();
        await Expect(phone).ToBeInViewportAsync(new() { Ratio = 1 });
        await phone.ClickAsync(new() { Trial = true });
    }
}
