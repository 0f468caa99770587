using Microsoft.Playwright;

namespace DelegationPortal.BrowserTests;

/// <summary>Every kind of public page, narrow and wide, light and dark, German and English, with all evidence open.</summary>
[Collection(nameof(PortalFixture))]
public sealed class AccessibilityTests(PortalFixture portal)
{
    public static TheoryData<string> Addresses => [.. PublicPages.All];

    // Two of the four states in each language: every pair of width, colours and language is seen.
    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_German_page_is_clean(string address) =>
        await AssertIsCleanAsync(address, "de", (360, ColorScheme.Dark), (1280, ColorScheme.Light));

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task An_English_page_is_clean(string address) =>
        await AssertIsCleanAsync(address, "en", (360, ColorScheme.Light), (1280, ColorScheme.Dark));

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_page_fits_into_every_window_and_asks_nobody_else(string address)
    {
        await using var visitor = await portal.VisitorAsync();
        await visitor.OpenPublicAsync(address);

        await visitor.AssertFitsAsync(320, 360, 768, 1440);
        if (address != "/not-there")
        {
            // The browser reports the status 404 itself as an error.
            visitor.AssertAllWasQuietAndAtHome();
        }
    }

    private async Task AssertIsCleanAsync(string address, string language, params (int Width, ColorScheme Colours)[] states)
    {
        await using var visitor = await portal.VisitorAsync();
        await visitor.OpenPublicAsync(address, language);
        await visitor.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(each => each.open = true)");
        foreach (var (width, colours) in states)
        {
            await visitor.Page.SetViewportSizeAsync(width, 900);
            await visitor.Page.EmulateMediaAsync(new() { ColorScheme = colours });
            await Accessibility.AssertIsCleanAsync(visitor.Page);
        }
    }
}
