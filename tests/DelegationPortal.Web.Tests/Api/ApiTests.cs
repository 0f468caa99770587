using System.Net;
using System.Text.Json;
using DelegationPortal.Accounts;
using DelegationPortal.Contacts;
using DelegationPortal.Web.Tests.Accounts;
using DelegationPortal.Web.Tests.Documents;
using Microsoft.Extensions.DependencyInjection;

namespace DelegationPortal.Web.Tests.Api;

public sealed class ApiTests : IAsyncDisposable
{
    private readonly PortalFactory _portal = new();

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task A_trip_tells_all_of_its_page_with_the_words_it_rests_on()
    {
        using var client = _portal.CreateClient();

        var trip = await JsonAsync(client, "/api/v1/trips/impulse-made-in-usa");

        Assert.Equal(["New York", "Boston", "Los Angeles"], Texts(trip.GetProperty("stops"), "city"));
        Assert.Equal("http://localhost/trips/impulse-made-in-usa/stops/boston", trip.GetProperty("stops")[1].GetProperty("url").GetString());
        Assert.Contains("Cellbricks", string.Concat(Texts(trip.GetProperty("stops")[1].GetProperty("visits"), "host")), StringComparison.Ordinal);
        Assert.NotEmpty(trip.GetProperty("stops")[1].GetProperty("evidence").GetProperty("quotes").EnumerateArray());
        Assert.NotEmpty(trip.GetProperty("participants").EnumerateArray());
        Assert.NotEmpty(trip.GetProperty("contacts").EnumerateArray());
        Assert.False(trip.GetProperty("reviewed").GetBoolean());
    }

    [Fact]
    public async Task Lists_come_in_pages_that_lead_to_each_other()
    {
        using var client = _portal.CreateClient();
        await Journey.PublishedAsync(_portal);

        var first = await JsonAsync(client, "/api/v1/trips?pageSize=1");
        var second = await JsonAsync(client, new Uri(first.GetProperty("next").GetString()!).PathAndQuery);

        Assert.Equal((1, 1, 2), (first.GetProperty("page").GetInt32(), first.GetProperty("pageSize").GetInt32(), first.GetProperty("total").GetInt32()));
        Assert.Equal(JsonValueKind.Null, first.GetProperty("previous").ValueKind);
        Assert.Equal(JsonValueKind.Null, second.GetProperty("next").ValueKind);
        Assert.Equal("http://localhost/api/v1/trips?page=1&pageSize=1", second.GetProperty("previous").GetString());
        Assert.Equal(["impulse-made-in-usa", "kurs-nord"], Texts(first.GetProperty("items"), "slug").Concat(Texts(second.GetProperty("items"), "slug")).Order());
    }

    [Theory]
    [InlineData("/api/v1/trips?country=SE", 1)]
    [InlineData("/api/v1/trips?year=2025", 1)]
    [InlineData("/api/v1/trips?q=malmo", 1)]
    [InlineData("/api/v1/trips?q=nirgendwasser", 0)]
    [InlineData("/api/v1/contacts?q=angstrom", 1)]
    [InlineData("/api/v1/search?q=MALMO", 1)]
    public async Task Lists_are_narrowed_as_the_pages_are(string address, int found)
    {
        using var client = _portal.CreateClient();
        await Journey.PublishedAsync(_portal);

        Assert.Equal(found, (await JsonAsync(client, address)).GetProperty("total").GetInt32());
    }

    [Theory]
    [InlineData("/api/v1/trips?page=0", HttpStatusCode.BadRequest, "Diese Seite der Liste gibt es nicht")]
    [InlineData("/api/v1/trips?page=2", HttpStatusCode.BadRequest, "Diese Seite der Liste gibt es nicht")]
    [InlineData("/api/v1/trips?pageSize=101", HttpStatusCode.BadRequest, "Diese Seite der Liste gibt es nicht")]
    [InlineData("/api/v1/contacts?page=-1", HttpStatusCode.BadRequest, "Diese Seite der Liste gibt es nicht")]
    [InlineData("/api/v1/search?q=a&page=2147483647", HttpStatusCode.BadRequest, "Diese Seite der Liste gibt es nicht")]
    [InlineData("/api/v1/trips?page=zwei", HttpStatusCode.BadRequest, "Die Anfrage ist nicht zu verstehen.")]
    [InlineData("/api/v1/search", HttpStatusCode.BadRequest, "Es fehlt, wonach gesucht wird")]
    [InlineData("/api/v1/trips/nirgends", HttpStatusCode.NotFound, "Das gibt es hier nicht.")]
    [InlineData("/api/v1/nirgends", HttpStatusCode.NotFound, "Das gibt es hier nicht.")]
    [InlineData("/api/v1/trips?page=0&lang=en", HttpStatusCode.BadRequest, "The list has no such page")]
    public async Task What_does_not_work_is_told_in_the_form_for_programs(string address, HttpStatusCode status, string title)
    {
        using var client = _portal.CreateClient();

        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));

        var problem = await ProblemAsync(answer, status);
        Assert.StartsWith(title, problem.GetProperty("title").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writing_and_withdrawn_trips_are_refused_in_the_same_form()
    {
        using var client = _portal.CreateClient();
        await (await Journey.PublishedAsync(_portal)).WithdrawAsync();

        using var gone = await client.GetAsync(new Uri("/api/v1/trips/kurs-nord", UriKind.Relative));
        using var posted = await client.PostAsync(new Uri("/api/v1/trips", UriKind.Relative), new StringContent("{}"));

        await ProblemAsync(gone, HttpStatusCode.Gone);
        await ProblemAsync(posted, HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task What_goes_wrong_inside_is_said_in_the_same_form_and_without_details()
    {
        using var client = _portal.CreateClient();
        await _portal.LoseTableAsync("Trips");

        using var answer = await client.GetAsync(new Uri("/api/v1/trips", UriKind.Relative));

        Assert.DoesNotContain("SQLite", (await ProblemAsync(answer, HttpStatusCode.InternalServerError)).ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Who_asks_very_often_has_to_wait_and_others_need_not()
    {
        using var hasty = _portal.ClientAt("203.0.113.7");
        for (var count = 0; count < 120; count++)
        {
            using var answer = await hasty.GetAsync(new Uri("/api/v1/contacts", UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        using var refused = await hasty.GetAsync(new Uri("/api/v1/contacts", UriKind.Relative));
        using var page = await hasty.GetAsync(new Uri("/trips", UriKind.Relative));
        using var other = await _portal.ClientAt("203.0.113.8").GetAsync(new Uri("/api/v1/contacts", UriKind.Relative));

        await ProblemAsync(refused, HttpStatusCode.TooManyRequests);
        Assert.Equal(TimeSpan.FromMinutes(1), refused.Headers.RetryAfter!.Delta);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (page.StatusCode, other.StatusCode));
    }

    [Fact]
    public async Task Pages_of_other_sites_may_read_without_cookies()
    {
        using var client = _portal.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/trips") { Headers = { { "Origin", "https://anderswo.example" } } };
        using var ahead = new HttpRequestMessage(HttpMethod.Options, "/api/v1/trips")
        {
            Headers = { { "Origin", "https://anderswo.example" }, { "Access-Control-Request-Method", "GET" }, { "Access-Control-Request-Headers", "if-none-match" } },
        };
        using var page = new HttpRequestMessage(HttpMethod.Get, "/trips") { Headers = { { "Origin", "https://anderswo.example" } } };

        using var answer = await client.SendAsync(request);
        using var allowed = await client.SendAsync(ahead);
        using var closed = await client.SendAsync(page);

        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Credentials"));
        Assert.Equal(HttpStatusCode.NoContent, allowed.StatusCode);
        Assert.Equal("*", Assert.Single(allowed.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.False(closed.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Editors_get_what_everybody_gets()
    {
        var journey = await Journey.PublishedAsync(_portal);
        await _portal.Services.GetRequiredService<ContactCommands>().SaveAsync(
            journey.ContactId, Journey.Contact, Journey.Contact with { Phone = Journey.Contact.Phone with { Audience = Audience.Staff } }, Actor.Portal, default);
        using var anybody = _portal.CreateClient();
        using var editor = await _portal.SignedInAsync(Role.Editor);

        foreach (var address in new[] { "/api/v1/contacts", "/api/v1/trips/kurs-nord", "/api/v1/search?q=Zo%C3%AB" })
        {
            Assert.Equal(await anybody.GetStringAsync(address), await editor.GetStringAsync(address));
        }
    }

    [Fact]
    public async Task The_page_about_the_API_shows_addresses_that_work()
    {
        using var client = _portal.CreateClient();
        await Journey.PublishedAsync(_portal);

        var examples = (await client.GetPageAsync("/api")).QuerySelectorAll("main code").Select(code => code.TextContent.Split('"')[1]).ToList();

        Assert.Equal(5, examples.Count);
        foreach (var example in examples)
        {
            await JsonAsync(client, new Uri(example).PathAndQuery);
        }
    }

    private static async Task<JsonElement> JsonAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal((HttpStatusCode.OK, "application/json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }

    private static async Task<JsonElement> ProblemAsync(HttpResponseMessage answer, HttpStatusCode status)
    {
        Assert.Equal((status, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        return problem;
    }

    private static IEnumerable<string?> Texts(JsonElement items, string property) => items.EnumerateArray().Select(item => item.GetProperty(property).GetString());
}
