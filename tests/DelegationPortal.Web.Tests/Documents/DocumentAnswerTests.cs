using System.Net;
using DelegationPortal.Accounts;
using DelegationPortal.Web.Tests.Accounts;

namespace DelegationPortal.Web.Tests.Documents;

/// <summary>What holds for every document.</summary>
public sealed class DocumentAnswerTests : IAsyncDisposable
{
    private readonly PortalFactory _portal = new();

    public static TheoryData<string, string, string?> Documents => new()
    {
        { "/trips/kurs-nord.ics", "text/calendar; charset=utf-8", "kurs-nord.ics" },
        { "/trips/kurs-nord.geojson", "application/geo+json", "kurs-nord.geojson" },
        { "/trips/kurs-nord/participants.csv", "text/csv; charset=utf-8; header=present", "kurs-nord-teilnehmer.csv" },
        { "/contacts.csv", "text/csv; charset=utf-8; header=present", "ansprechpartner.csv" },
        { "/contacts/{contact}.vcf", "text/vcard; charset=utf-8", "zoe-angstroem-mueller.vcf" },
        { "/feed.atom", "application/atom+xml; charset=utf-8", null },
        { "/sitemap.xml", "application/xml; charset=utf-8", null },
        { "/api/v1/trips", "application/json", null },
        { "/api/v1/trips/kurs-nord", "application/json", null },
        { "/api/v1/contacts", "application/json", null },
        { "/api/v1/search?q=Hafen", "application/json", null },
    };

    public static TheoryData<string> OfTrips => ["/trips/{0}.ics", "/trips/{0}.geojson", "/trips/{0}/participants.csv", "/api/v1/trips/{0}"];

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Type_name_and_tag_are_right_and_who_has_it_already_is_not_sent_it_again(string path, string type, string? name)
    {
        using var client = _portal.CreateClient();
        path = path.Replace("{contact}", await (await Journey.PublishedAsync(_portal)).ContactAsync(), StringComparison.Ordinal);

        using var first = await client.GetAsync(new Uri(path, UriKind.Relative));
        using var again = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var second = await client.SendAsync(again);
        using var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, path));

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(type, first.Content.Headers.ContentType!.ToString());
        Assert.Equal(name, first.Content.Headers.ContentDisposition?.FileName);
        Assert.True(first.Headers.CacheControl is { NoCache: true, NoStore: false });
        Assert.Equal(["Cookie"], first.Headers.Vary);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [MemberData(nameof(OfTrips))]
    public async Task A_trip_that_moved_was_withdrawn_or_never_was_says_so(string pattern)
    {
        using var client = _portal.CreateClient();
        var journey = await Journey.PublishedAsync(_portal);
        await journey.EditAsync(Journey.Input with { Slug = "kurs-sued" });

        Assert.Equal(At(pattern, "kurs-sued"), await client.GetRedirectAsync(At(pattern, "kurs-nord"), HttpStatusCode.MovedPermanently));
        await journey.WithdrawAsync();
        Assert.Equal(HttpStatusCode.Gone, await StatusAsync(client, At(pattern, "kurs-sued")));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(client, At(pattern, "nirgends")));
    }

    [Theory]
    [MemberData(nameof(OfTrips))]
    public async Task A_draft_is_for_nobody_but_editors_who_preview_it(string pattern)
    {
        await Journey.DraftAsync(_portal);
        using var anybody = _portal.CreateClient();
        using var reader = await _portal.SignedInAsync(Role.Reader);
        using var editor = await _portal.SignedInAsync(Role.Editor);
        var path = At(pattern, "kurs-nord");

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(anybody, path));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(anybody, $"{path}?preview=Staff"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(reader, $"{path}?preview=Staff"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(editor, path));
        if (!pattern.StartsWith("/api", StringComparison.Ordinal))
        {
            using var answer = await editor.GetAsync(new Uri($"{path}?preview=Public", UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.StartsWith("entwurf-kurs-nord", answer.Content.Headers.ContentDisposition!.FileName, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_withdrawn_trip_says_so_on_a_page_where_a_person_asked()
    {
        using var client = _portal.CreateClient();
        await (await Journey.PublishedAsync(_portal)).WithdrawAsync();

        var page = await client.GetPageAsync("/trips/kurs-nord.ics", HttpStatusCode.Gone);

        Assert.Contains("zurückgezogen", page.QuerySelector("main")!.PlainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_keeps_what_somebody_signed_in_was_given()
    {
        await Journey.PublishedAsync(_portal);
        using var reader = await _portal.SignedInAsync(Role.Reader);

        using var answer = await reader.GetAsync(new Uri("/contacts.csv", UriKind.Relative));

        Assert.True(answer.Headers.CacheControl is { Private: true, NoStore: true });
        Assert.Null(answer.Headers.ETag);
    }

    private static string At(string pattern, string trip) => pattern.Replace("{0}", trip, StringComparison.Ordinal);

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }
}
