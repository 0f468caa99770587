using System.Net;
using DelegationPortal.Web.Tests.Documents;

namespace DelegationPortal.Web.Tests.Search;

public sealed class SearchTests : IAsyncDisposable
{
    private readonly PortalFactory _portal = new();

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Theory]
    [InlineData("Kurs Häfen", "/trips/kurs-nord")]
    [InlineData("malmo", "/trips/kurs-nord/stops/malmoe")]
    [InlineData("schweden", "/trips/kurs-nord/stops/malmoe")]
    [InlineData("ÜBERGABE schlüssel", "/trips/kurs-nord/stops/malmoe")]
    [InlineData("asberg", "/people/")]
    [InlineData("uebersee angstrom", "")]
    [InlineData("ubersee angstrom", "/contacts/")]
    [InlineData("315 10-241", "/contacts/")]
    [InlineData("MIT", "/organisations/")]
    [InlineData("hypersonisch", "")]
    public async Task Whatever_is_public_is_found_in_any_spelling(string words, string place)
    {
        using var client = _portal.CreateClient();
        await Journey.PublishedAsync(_portal);

        var links = (await client.GetPageAsync($"/search?q={Uri.EscapeDataString(words)}")).QuerySelectorAll("main .trips h3 a").Select(a => a.GetAttribute("href")!).ToList();

        if (place.Length == 0)
        {
            Assert.Empty(links);
        }
        else
        {
            Assert.Contains(links, link => link.StartsWith(place, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Long_lists_have_pages_that_keep_the_words()
    {
        using var client = _portal.CreateClient();

        var first = await client.GetPageAsync("/search?q=e");
        var next = first.QuerySelector(".pager a[rel=next]")!.GetAttribute("href")!;
        var second = await client.GetPageAsync(next);

        Assert.Equal("/search?q=e&page=2", next);
        Assert.Equal(20, first.QuerySelectorAll("main .trips > li").Length);
        Assert.Equal("e", second.QuerySelector("main input[name=q]")!.GetAttribute("value"));
        Assert.NotEqual(first.QuerySelector("main .trips h3")!.PlainText(), second.QuerySelector("main .trips h3")!.PlainText());
    }

    [Fact]
    public async Task Nothing_asked_is_nothing_answered_and_the_start_page_leads_here()
    {
        using var client = _portal.CreateClient();

        Assert.Null((await client.GetPageAsync("/search?q=%20")).QuerySelector("main h2"));
        Assert.Equal("/search", (await client.GetPageAsync("/")).QuerySelector("main form[role=search]")!.GetAttribute("action"));
    }

    [Fact]
    public async Task Who_searches_very_often_has_to_wait()
    {
        using var hasty = _portal.ClientAt("203.0.113.7");
        var statuses = new List<HttpStatusCode>();
        for (var count = 0; count <= 120; count++)
        {
            using var answer = await hasty.GetAsync(new Uri("/search?q=boston", UriKind.Relative));
            statuses.Add(answer.StatusCode);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[^1]);
        Assert.All(statuses[..^1], status => Assert.Equal(HttpStatusCode.OK, status));
    }
}
