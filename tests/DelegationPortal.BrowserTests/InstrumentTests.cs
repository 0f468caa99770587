using Xunit.Sdk;

namespace DelegationPortal.BrowserTests;

/// <summary>The instruments themselves: each must go red on a page that is wrong.</summary>
[Collection(nameof(PortalFixture))]
public sealed class InstrumentTests(PortalFixture portal)
{
    private const string GoodPage = """
        <!DOCTYPE html><html lang="de"><head><title>Gut</title></head>
        <body><main><h1>Gut</h1><svg role="img" aria-label="Karte" width="40" height="20"><text class="num" y="15">1</text></svg></main></body></html>
        """;

    [Fact]
    public async Task A_good_page_is_clean_and_what_axe_cannot_decide_is_signed_off()
    {
        await using var visitor = await portal.VisitorAsync();
        await visitor.Page.SetContentAsync(GoodPage);

        await Accessibility.AssertIsCleanAsync(visitor.Page);
    }

    [Fact]
    public async Task A_field_without_a_label_is_a_violation()
    {
        await using var visitor = await portal.VisitorAsync();
        await visitor.Page.SetContentAsync(GoodPage.Replace("<h1>", "<input><h1>", StringComparison.Ordinal));

        var failure = await Assert.ThrowsAsync<TrueException>(() => Accessibility.AssertIsCleanAsync(visitor.Page));

        Assert.Contains("violation: label at input", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_axe_cannot_decide_and_nobody_signed_is_reported()
    {
        await using var visitor = await portal.VisitorAsync();
        await visitor.Page.SetContentAsync(GoodPage.Replace("<h1>", "<h1 style='background:linear-gradient(red,blue)'>", StringComparison.Ordinal));

        var failure = await Assert.ThrowsAsync<TrueException>(() => Accessibility.AssertIsCleanAsync(visitor.Page));

        Assert.Contains("undecided, not signed off: color-contrast at h1", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_too_wide_is_reported_with_what_sticks_out()
    {
        await using var visitor = await portal.VisitorAsync();
        await visitor.Page.SetContentAsync("<div class='wide' style='width:500px'>breit</div>");

        await visitor.AssertFitsAsync(640);
        var failure = await Assert.ThrowsAsync<TrueException>(() => visitor.AssertFitsAsync(320));

        Assert.Contains("div.wide", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_to_a_third_party_is_reported()
    {
        await using var visitor = await portal.VisitorAsync();
        await visitor.OpenAsync("/");
        visitor.AssertAllWasQuietAndAtHome();

        await visitor.Page.RouteAsync("**/*", route => route.FulfillAsync(new() { Body = "" }));
        await visitor.Page.SetContentAsync("<img alt='' src='http://third-party.invalid/pixel.png'>");

        var failure = Assert.Throws<TrueException>(visitor.AssertAllWasQuietAndAtHome);
        Assert.Contains("http://third-party.invalid/pixel.png", failure.Message, StringComparison.Ordinal);
    }
}
