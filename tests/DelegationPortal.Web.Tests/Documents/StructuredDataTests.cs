using System.Text.Json;
using AngleSharp.Html.Dom;

namespace DelegationPortal.Web.Tests.Documents;

public sealed class StructuredDataTests : IAsyncDisposable
{
    private readonly PortalFactory _portal = new();

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task The_page_of_a_trip_tells_machines_of_journey_event_and_article()
    {
        using var client = _portal.CreateClient();
        await Journey.PublishedAsync(_portal);

        var nodes = Nodes(await client.GetPageAsync("/trips/kurs-nord"));

        Assert.Equal(["TouristTrip", "Event"], nodes.Select(Type));
        Assert.Equal(Journey.Input.Title, nodes[0].GetProperty("name").GetString());
        Assert.Equal("NewsArticle", Type(nodes[0].GetProperty("subjectOf")));
        Assert.Equal(["Malmö", "Nirgendwo-Süd"], nodes[0].GetProperty("itinerary").GetProperty("itemListElement").EnumerateArray().Select(e => e.GetProperty("item").GetProperty("name").GetString()));
        Assert.Equal(("2025-05-12", "2025-05-16"), (nodes[1].GetProperty("startDate").GetString(), nodes[1].GetProperty("endDate").GetString()));
        Assert.Equal(Journey.Participant.Name, nodes[1].GetProperty("attendee")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_trip_without_days_is_no_event()
    {
        using var client = _portal.CreateClient();

        Assert.Equal(["TouristTrip"], Nodes(await client.GetPageAsync("/trips/impulse-made-in-usa")).Select(Type));
    }

    [Fact]
    public async Task The_pages_of_stop_and_contact_tell_of_place_and_person()
    {
        using var client = _portal.CreateClient();
        var contact = await (await Journey.PublishedAsync(_portal)).ContactAsync();

        var place = Nodes(await client.GetPageAsync("/trips/kurs-nord/stops/malmoe")).Single(node => Type(node) == "Place");
        var person = Nodes(await client.GetPageAsync($"/contacts/{contact}")).Single();

        Assert.Equal("SE", place.GetProperty("address").GetProperty("addressCountry").GetString());
        Assert.Equal(("Person", Journey.Contact.Name, Journey.Contact.Email.Value), (Type(person), person.GetProperty("name").GetString(), person.GetProperty("email").GetString()));
    }

    [Fact]
    public async Task Nothing_that_somebody_wrote_ends_the_data_block()
    {
        using var client = _portal.CreateClient();
        var journey = await Journey.PublishedAsync(_portal);
        await journey.EditAsync(Journey.Input with { Title = "</script><script>alert(1)</script><!-- & -->" });

        var page = await client.GetPageAsync("/trips/kurs-nord");

        Assert.Equal("</script><script>alert(1)</script><!-- & -->", Nodes(page)[0].GetProperty("name").GetString());
        Assert.Single(page.Scripts);
    }

    private static List<JsonElement> Nodes(IHtmlDocument page)
    {
        var data = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;
        Assert.Equal("https://schema.org", data.GetProperty("@context").GetString());
        return [.. data.GetProperty("@graph").EnumerateArray()];
    }

    private static string? Type(JsonElement node) => node.GetProperty("@type").GetString();
}
