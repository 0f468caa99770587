using System.Xml.Linq;

namespace DelegationPortal.Web.Tests.Documents;

public sealed class FeedTests : IAsyncDisposable
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private readonly PortalFactory _portal = new() { Settings = { ["Portal:PublicUrl"] = "https://reisen.example.org", ["Portal:Operator:Name"] = "Kammer & Söhne" } };

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task The_newest_report_comes_first_with_all_that_a_feed_reader_needs()
    {
        using var client = _portal.CreateClient();
        var journey = await Journey.PublishedAsync(_portal);

        var feed = XDocument.Parse(await client.GetStringAsync("/feed.atom")).Root!;

        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal("https://reisen.example.org/", feed.Element(Atom + "id")!.Value);
        Assert.Equal("Kammer & Söhne", feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.Equal("https://reisen.example.org/feed.atom", Link(feed, "self"));
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.Equal(2, entries.Count);
        Assert.Equal($"urn:uuid:{journey.Id}", entries[0].Element(Atom + "id")!.Value);
        Assert.Equal(Journey.Input.Title, entries[0].Element(Atom + "title")!.Value);
        Assert.Equal(Journey.Input.Lead, entries[0].Element(Atom + "summary")!.Value);
        Assert.Equal("https://reisen.example.org/trips/kurs-nord", Link(entries[0], "alternate"));
        Assert.All(entries, entry => Assert.True(DateTimeOffset.Parse(entry.Element(Atom + "updated")!.Value, null) >= DateTimeOffset.Parse(entry.Element(Atom + "published")!.Value, null)));
    }

    [Fact]
    public async Task Every_page_of_the_sitemap_is_there_and_every_kind_of_page_is_in_it()
    {
        using var client = _portal.CreateClient();
        var pages = XDocument.Parse(await client.GetStringAsync("/sitemap.xml")).Descendants(Map + "loc").Select(loc => new Uri(loc.Value)).ToList();

        Assert.All(pages, page => Assert.Equal("reisen.example.org", page.Host));
        foreach (var page in pages)
        {
            await client.GetPageAsync(page.AbsolutePath);
        }

        Assert.All(
            ["/trips/impulse-made-in-usa", "/trips/impulse-made-in-usa/stops/boston", "/people/", "/contacts/", "/organisations/", "/imprint"],
            kind => Assert.Contains(pages, page => page.AbsolutePath.StartsWith(kind, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Robots_are_told_where_the_sitemap_is_and_what_is_not_for_them()
    {
        using var client = _portal.CreateClient();
        var lines = (await client.GetStringAsync("/robots.txt")).Split('\n');

        Assert.Contains("Sitemap: https://reisen.example.org/sitemap.xml", lines);
        Assert.All(["/account", "/staff", "/setup", "/search"], path => Assert.Contains($"Disallow: {path}", lines));
    }

    [Fact]
    public async Task Every_public_page_names_the_feed()
    {
        using var client = _portal.CreateClient();
        Assert.NotNull((await client.GetPageAsync("/")).QuerySelector("head link[rel=alternate][type='application/atom+xml'][href='/feed.atom']"));
    }

    private static string? Link(XElement element, string relation) =>
        element.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == relation).Attribute("href")?.Value;
}
