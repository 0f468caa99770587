using System.Net;
using System.Net.Http.Headers;

namespace DelegationPortal.Web.Tests.Hosting;

/// <summary>What holds for answers whatever page they carry.</summary>
public sealed class AnswerTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Trip = "/trips/impulse-made-in-usa";

    private readonly HttpClient _client = portal.CreateClient();

    public static TheoryData<string, HttpStatusCode> Answers => new()
    {
        { "/", HttpStatusCode.OK },
        { Trip, HttpStatusCode.OK },
        { "/trips/no-such-trip", HttpStatusCode.NotFound },
        { "/css/tokens.css", HttpStatusCode.OK },
        { "/_framework/blazor.web.js", HttpStatusCode.OK },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Every_answer_carries_the_security_headers(string path, HttpStatusCode status)
    {
        using var answer = await _client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(status, answer.StatusCode);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task HEAD_answers_as_GET_does_without_a_body(string path, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        using var answer = await _client.SendAsync(request);

        Assert.Equal(status, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_page_that_the_reader_has_already_is_not_sent_again()
    {
        using var first = await _client.GetAsync(new Uri(Trip, UriKind.Relative));
        using var request = new HttpRequestMessage(HttpMethod.Get, Trip);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await _client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
    }

    [Fact]
    public async Task Another_language_is_another_page()
    {
        using var german = await _client.GetAsync(new Uri(Trip, UriKind.Relative));
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Trip}?lang=en");
        request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse(german.Headers.ETag!.Tag));
        using var english = await _client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, english.StatusCode);
        Assert.NotEqual(german.Headers.ETag, english.Headers.ETag);
    }

    [Fact]
    public async Task The_chosen_language_is_remembered_in_the_only_cookie()
    {
        using var client = portal.CreateClient();
        using var chosen = await client.GetAsync(new Uri("/?lang=en", UriKind.Relative));
        var next = await client.GetPageAsync(Trip);

        Assert.StartsWith("language=", Assert.Single(chosen.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
        Assert.Equal("en", next.DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [InlineData("/?lang=fr")]
    [InlineData("/?lang=")]
    [InlineData("/?lang=de&lang=en")]
    public async Task A_language_that_the_portal_does_not_speak_changes_nothing(string path)
    {
        using var client = portal.CreateClient();
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("/nirgends")]
    [InlineData("/trips/impulse-made-in-usa")]
    public async Task A_browser_asks_anew_before_it_shows_a_page_again(string path)
    {
        using var answer = await _client.GetAsync(path);

        Assert.True(answer.Headers.CacheControl is { NoCache: true, NoStore: false });
    }

    [Theory]
    [InlineData("/nirgends")]
    [InlineData("/trips/nirgends")]
    [InlineData("/trips/impulse-made-in-usa/stops/nirgends")]
    [InlineData("/contacts/nirgends")]
    [InlineData("/people/nirgends")]
    [InlineData("/organisations/nirgends")]
    [InlineData("/trips/..%2f..%2fetc%2fpasswd")]
    public async Task What_is_not_there_answers_404_with_a_page_of_ours(string path)
    {
        var page = await _client.GetPageAsync(path, HttpStatusCode.NotFound);

        Assert.NotNull(page.QuerySelector("main h1"));
        Assert.NotNull(page.QuerySelector("main a[href='/trips'], main a[href='/']"));
    }
}
