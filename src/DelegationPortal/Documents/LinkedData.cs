using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using DelegationPortal.Contacts;
using DelegationPortal.Trips;

namespace DelegationPortal.Documents;

/// <summary>What a page is about, for machines that read pages (schema.org as JSON-LD).</summary>
public static class LinkedData
{
    /// <summary>The report as an article, about the journey with its stops and people; an event as soon as its days are known.</summary>
    public static string Of(TripDetails trip, DocumentLinks links)
    {
        var page = links.Trip(trip.Slug).AbsoluteUri;
        var journey = Node("TouristTrip", ("@id", $"{page}#trip"), ("name", trip.Title), ("description", trip.Lead), ("url", page),
            ("itinerary", Ordered(trip.Stops.Select(s => (s.Number, Place(trip, s, links))))),
            ("subjectOf", Report(trip, page)));
        return Graph(trip.Period.From is null ? [journey] : [journey, Event(trip, page, links)]);
    }

    public static string Of(TripDetails trip, StopDetails stop, DocumentLinks links) => Graph([
        Node("TouristTrip", ("@id", $"{links.Trip(trip.Slug).AbsoluteUri}#trip"), ("name", trip.Title), ("url", links.Trip(trip.Slug).AbsoluteUri)),
        Place(trip, stop, links),
        .. stop.Visits.SelectMany(v => v.Organisations).DistinctBy(o => o.Slug).Select(o => Organisation(o, links))]);

    public static string Of(ContactDetails contact, DocumentLinks links) => Graph([
        Node("Person", ("@id", $"{links.Contact(contact.Id).AbsoluteUri}#contact"), ("name", contact.Name), ("url", links.Contact(contact.Id).AbsoluteUri),
            ("jobTitle", contact.Function?.Value), ("telephone", contact.Phone?.Value), ("email", contact.Email?.Value))]);

    private static JsonObject Event(TripDetails trip, string page, DocumentLinks links) => Node("Event",
        ("@id", $"{page}#event"), ("name", trip.Title), ("url", page),
        ("startDate", Day(trip.Period.From)), ("endDate", Day(trip.Period.To)),
        ("location", List(trip.Stops.Select(s => (JsonNode)new JsonObject { ["@id"] = Id(trip, s, links) }))),
        ("attendee", List(trip.Participants.Select(p => Node("Person",
            ("name", p.Person.Name), ("url", links.Person(p.Person.Id).AbsoluteUri), ("jobTitle", p.Role),
            ("worksFor", p.Organisation is null ? null : Node("Organization", ("name", p.Organisation))))))));

    private static JsonObject Place(TripDetails trip, StopDetails stop, DocumentLinks links) => Node("Place",
        ("@id", Id(trip, stop, links)), ("name", stop.City), ("url", links.Stop(trip.Slug, stop.Slug).AbsoluteUri),
        ("address", Node("PostalAddress", ("addressLocality", stop.City), ("addressCountry", stop.Country))),
        ("geo", stop is { Latitude: { } latitude, Longitude: { } longitude } ? Node("GeoCoordinates", ("latitude", latitude), ("longitude", longitude)) : null));

    private static string Id(TripDetails trip, StopDetails stop, DocumentLinks links) => $"{links.Stop(trip.Slug, stop.Slug).AbsoluteUri}#place";

    private static JsonObject Organisation(OrganisationLink organisation, DocumentLinks links) => Node("Organization",
        ("name", organisation.Name), ("alternateName", organisation.Abbreviation), ("url", links.Organisation(organisation.Slug).AbsoluteUri));

    private static JsonObject Report(TripDetails trip, string page) => Node("NewsArticle",
        ("headline", trip.Source?.Title ?? trip.Title), ("inLanguage", trip.Source?.Language ?? trip.Language), ("mainEntityOfPage", page),
        ("author", List(trip.Source?.Authors.Select(a => Node("Person", ("name", a.Name))) ?? [])),
        ("isPartOf", trip.Source?.Publication is { } publication
            ? Node("PublicationIssue", ("name", publication), ("issueNumber", trip.Source.IssueLabel)) : null),
        ("pageStart", trip.Source?.Page));

    private static JsonObject? Ordered(IEnumerable<(int Number, JsonObject Item)> items) =>
        List(items.Select(i => Node("ListItem", ("position", i.Number), ("item", i.Item)))) is { } list ? Node("ItemList", ("itemListElement", list)) : null;

    private static JsonArray? List(IEnumerable<JsonNode> nodes) => nodes.ToArray() is { Length: > 0 } all ? [.. all] : null;

    private static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    // What is not known is left out.
    private static JsonObject Node(string type, params IEnumerable<(string Name, JsonNode? Value)> properties)
    {
        var node = new JsonObject { ["@type"] = type };
        foreach (var (name, value) in properties.Where(p => p.Value is not null))
        {
            node[name] = value;
        }

        return node;
    }

    private static string Graph(IEnumerable<JsonNode> nodes) =>
        JsonSerializer.Serialize(new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = new JsonArray([.. nodes]) }, DocumentJson.Options);
}
