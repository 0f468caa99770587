using Bunit;
using DelegationPortal.Web.Trips;

namespace DelegationPortal.Web.Tests.Trips;

/// <summary>The strip of stations and the map.</summary>
public sealed class RouteTests : ComponentContext
{
    [Theory]
    [InlineData("de", 0, "kein Programmpunkt genannt")]
    [InlineData("de", 1, "1 Programmpunkt")]
    [InlineData("de", 2, "2 Programmpunkte")]
    [InlineData("en", 1, "1 programme item")]
    [InlineData("en", 2, "2 programme items")]
    public void Visits_are_counted_in_proper_plurals(string language, int visits, string expected)
    {
        Speak(language);

        var strip = Render<RouteSteps>(p => p.Add(s => s.Steps, [new RouteStep("Tallinn", "#tallinn", visits)]));

        Assert.Equal(expected, strip.Find("small").TextContent);
    }

    [Fact]
    public void The_stop_one_is_at_is_marked()
    {
        var strip = Render<RouteSteps>(p => p.Add(s => s.Steps, [new RouteStep("Riga", "/r", 1), new RouteStep("Tallinn", "/t", 1, IsHere: true)]));

        Assert.Equal("Tallinn", strip.Find("[aria-current=page]").TextContent);
    }

    [Fact]
    public void The_map_names_the_way_in_words()
    {
        var stops = RouteMapFigure.Of([Sample.Stop, Sample.Stop with { Number = 2, City = "Riga", Country = "LV", Latitude = 56.95, Longitude = 24.1 }]);

        var map = Render<RouteMapFigure>(p => p.Add(m => m.Stops, stops));

        Assert.Equal("img", map.Find("svg").GetAttribute("role"));
        Assert.Equal("Von Tallinn nach Riga. Die Stationen stehen darunter als Liste.", map.Find("desc").TextContent);
        Assert.Equal(["1", "2"], map.FindAll(".num").Select(n => n.TextContent));
        Assert.Empty(map.FindAll("[style]"));
    }

    [Fact]
    public void Without_coordinates_there_is_no_map()
    {
        var stops = RouteMapFigure.Of([Sample.Stop with { Latitude = null, Longitude = null }]);

        Assert.Empty(Render<RouteMapFigure>(p => p.Add(m => m.Stops, stops)).Markup.Trim());
    }
}
