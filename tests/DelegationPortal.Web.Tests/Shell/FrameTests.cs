using System.Net;
using AngleSharp.Html.Dom;

namespace DelegationPortal.Web.Tests.Shell;

/// <summary>What stands around the content of every page.</summary>
public sealed class FrameTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Missing = "/trips/there-is-no-such-trip?q=x";

    private readonly HttpClient _client = portal.CreateClient();

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/trips", HttpStatusCode.OK)]
    [InlineData("/contacts", HttpStatusCode.OK)]
    [InlineData("/imprint", HttpStatusCode.OK)]
    [InlineData(Missing, HttpStatusCode.NotFound)]
    [InlineData("/not-found", HttpStatusCode.NotFound)]
    public async Task Every_page_has_a_title_one_heading_and_a_way_to_report_its_mistakes(string path, HttpStatusCode status)
    {
        var page = await _client.GetPageAsync(path, status);

        Assert.Contains("Delegationsportal", page.Title, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Equal("Fehler melden", page.QuerySelector("footer nav a")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("script, [style], base"));
    }

    [Fact]
    public async Task The_page_for_a_missing_page_offers_the_same_address_in_English()
    {
        var page = await _client.GetPageAsync(Missing, HttpStatusCode.NotFound);

        Assert.Equal($"{Missing}&lang=en", page.QuerySelector("header a[hreflang=en]")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/trips", "page")]
    [InlineData("/trips/impulse-made-in-usa", "true")]
    [InlineData("/contacts", null)]
    public async Task The_navigation_knows_where_one_is(string path, string? expected)
    {
        var page = await _client.GetPageAsync(path);

        Assert.Equal(expected, page.QuerySelector("header a[href='/trips']")!.GetAttribute("aria-current"));
    }

    [Fact]
    public async Task Styles_and_fonts_are_there()
    {
        var page = await _client.GetPageAsync("/");
        var assets = page.QuerySelectorAll("head link").Cast<IHtmlLinkElement>().Select(link => link.GetAttribute("href")!).ToList();

        Assert.True(assets.Count > 5);
        foreach (var asset in assets)
        {
            using var answer = await _client.GetAsync(new Uri(asset, UriKind.Relative));
            Assert.True(answer.IsSuccessStatusCode, asset);
        }
    }
}
