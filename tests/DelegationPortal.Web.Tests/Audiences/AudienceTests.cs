using System.Text;
using System.Text.Json;
using DelegationPortal.Accounts;
using DelegationPortal.Contacts;
using DelegationPortal.Data;
using DelegationPortal.Web.Tests.Accounts;

namespace DelegationPortal.Web.Tests.Audiences;

/// <summary>Everybody sees what is meant for them, in every page, document, feed and answer; and nobody sees more.</summary>
public sealed class AudienceTests(MarkedPortal marked) : IClassFixture<MarkedPortal>
{
    private static readonly Role?[] People = [null, Role.Reader, Role.Editor, Role.Administrator];

    // Programs get what everybody gets, whoever asks.
    private static readonly string[] ForEverybodyAlike = ["/api/", "/openapi/", "/feed.atom", "/sitemap.xml", "/robots.txt", "/health/"];

    private static readonly string[] NotSearched = ["source", "period", "caption"];

    private static readonly string[] NotOnTheTripsPage = ["abbreviation", "photo"];

    private int _requests;

    [Fact]
    public async Task Nobody_sees_more_than_is_meant_for_them()
    {
        foreach (var person in People)
        {
            using var client = await ComeAsync(marked, person);

            var (leaks, seen) = await CrawlAsync(marked, client, person);

            Assert.Empty(leaks);
            Assert.Empty(marked.Markers.All.Where(m => !m.IsUnpublished && m.Least <= AudienceOf(person)).Except(seen).Select(m => m.Field));
        }
    }

    [Fact]
    public async Task Without_the_rule_everything_hidden_would_be_noticed()
    {
        var open = new MarkedPortal();
        await open.InitializeAsync();
        await open.ForgetTheRuleAsync();
        using var anybody = open.Portal.CreateClient();

        var (leaks, _) = await CrawlAsync(open, anybody, null);

        var hidden = open.Markers.All.Where(m => m.Least > Audience.Public && !m.Field.Contains("binned", StringComparison.Ordinal) && !m.Field.Contains("papierkorb", StringComparison.Ordinal));
        Assert.True(leaks.Count > 100, $"{leaks.Count}");
        Assert.Empty(hidden.Where(m => !m.IsUnpublished).Where(m => !leaks.Exists(leak => leak.EndsWith(m.Field, StringComparison.Ordinal))).Select(m => m.Field));
        await open.DisposeAsync();
    }

    [Fact]
    public async Task Editors_see_drafts_and_withdrawn_trips_in_the_preview()
    {
        using var editor = await ComeAsync(marked, Role.Editor);
        foreach (var trip in new[] { "entwurf", "zurueckgezogen" })
        {
            var page = await Crawl.ReadAsync(editor, $"/trips/{trip}?preview=Staff", ++_requests);

            Assert.All(
                marked.Markers.All.Where(m => m.Field.EndsWith($" of {trip}", StringComparison.Ordinal) && !NotOnTheTripsPage.Any(m.Field.Contains)),
                m => Assert.Contains(m.Text, page, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Everything_that_must_not_be_seen_is_really_there()
    {
        var database = await File.ReadAllBytesAsync(PortalDatabase.FileIn(marked.Portal.DataDirectory));

        Assert.All(marked.Markers.All, m => Assert.True(database.AsSpan().IndexOf(Encoding.UTF8.GetBytes(m.Text)) >= 0, m.Field));
    }

    [Fact]
    public async Task Nobody_finds_by_searching_what_they_may_not_see()
    {
        using var anybody = await ComeAsync(marked, null);
        foreach (var marker in marked.Markers.All)
        {
            var isThere = marker.Least == Audience.Public && !NotSearched.Any(field => marker.Field.Contains(field, StringComparison.Ordinal));
            var found = await TotalAsync(anybody, $"/api/v1/search?q={marker.Text}");

            Assert.True(found > 0 == isThere, $"{marker.Field}: {found}");
            if (marker.Least > Audience.Public)
            {
                Assert.Equal((0, 0), (await TotalAsync(anybody, $"/api/v1/trips?q={marker.Text}"), await TotalAsync(anybody, $"/api/v1/contacts?q={marker.Text}")));
            }
        }
    }

    private async Task<(List<string> Leaks, HashSet<Marker> Seen)> CrawlAsync(MarkedPortal portal, HttpClient client, Role? person)
    {
        var leaks = new List<string>();
        var seen = new HashSet<Marker>();
        foreach (var address in await Crawl.AddressesAsync(portal))
        {
            var text = await Crawl.ReadAsync(client, address, ++_requests);

            // What the address says, the answer may repeat.
            foreach (var marker in portal.Markers.All.Where(m => text.Contains(m.Text, StringComparison.OrdinalIgnoreCase) && !address.Contains(m.Text, StringComparison.OrdinalIgnoreCase)))
            {
                seen.Add(marker);
                if (!MaySee(person, address, marker))
                {
                    leaks.Add($"{person?.ToString() ?? "nobody"}: {address}: {marker.Field}");
                }
            }
        }

        return (leaks, seen);
    }

    private static bool MaySee(Role? person, string address, Marker marker) =>
        marker.IsUnpublished
            ? person >= Role.Editor && (address.StartsWith("/staff", StringComparison.Ordinal) || address.Contains("preview=", StringComparison.Ordinal))
            : marker.Least <= (ForEverybodyAlike.Any(path => address.StartsWith(path, StringComparison.Ordinal)) ? Audience.Public : AudienceOf(person));

    private static Audience AudienceOf(Role? person) => person?.Audience() ?? Audience.Public;

    private static async Task<HttpClient> ComeAsync(MarkedPortal portal, Role? person) => person is { } role ? await portal.Portal.SignedInAsync(role) : portal.Portal.CreateClient();

    private async Task<int> TotalAsync(HttpClient client, string address)
    {
        var text = await Crawl.ReadAsync(client, address, ++_requests);
        return JsonDocument.Parse(text[text.IndexOf("\n{", StringComparison.Ordinal)..]).RootElement.GetProperty("total").GetInt32();
    }
}
