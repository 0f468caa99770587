using System.Text.Json;

namespace DelegationPortal.Web.Tests.Documents;

public sealed class StopsGeoJsonTests : IAsyncDisposable
{
    private readonly PortalFactory _portal = new();

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task Stops_are_points_east_before_north_and_an_unknown_place_has_none()
    {
        using var client = _portal.CreateClient();
        await Journey.PublishedAsync(_portal);

        var map = JsonDocument.Parse(await client.GetStringAsync("/trips/kurs-nord.geojson")).RootElement;

        Assert.Equal("FeatureCollection", map.GetProperty("type").GetString());
        var stops = map.GetProperty("features").EnumerateArray().ToList();
        Assert.All(stops, stop => Assert.Equal("Feature", stop.GetProperty("type").GetString()));
        Assert.Equal("Point", stops[0].GetProperty("geometry").GetProperty("type").GetString());
        Assert.InRange(stops[0].GetProperty("geometry").GetProperty("coordinates")[0].GetDouble(), 12.9, 13.1);
        Assert.InRange(stops[0].GetProperty("geometry").GetProperty("coordinates")[1].GetDouble(), 55.5, 55.7);
        Assert.Equal(("Malmö", "2025-05-12"), (stops[0].GetProperty("properties").GetProperty("name").GetString(), stops[0].GetProperty("properties").GetProperty("from").GetString()));
        Assert.Equal(JsonValueKind.Null, stops[1].GetProperty("geometry").ValueKind);
    }
}
