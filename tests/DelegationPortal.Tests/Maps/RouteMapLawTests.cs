using System.Globalization;
using DelegationPortal.Maps;

namespace DelegationPortal.Tests.Maps;

public sealed class RouteMapLawTests
{
    public static TheoryData<string> Trips() =>
    [
        "Warschau", "Singapur", "Suva", "New York,Boston,Los Angeles", "Tallinn,Riga,Vilnius", "Tokio,Osaka,Seoul", "Windhuk,Kapstadt",
        "Mexiko-Stadt,Havanna", "San Francisco,Tokio,Auckland", "Berlin,Singapur,Sydney", "Berlin,Paris,Berlin", "Tromsø,Reykjavík,Nuuk",
        "Brüssel,Antwerpen,Den Haag,Rotterdam,Amsterdam,Luxemburg", "Berlin,New York,São Paulo,Kapstadt,Dubai,Singapur,Tokio,Sydney",
    ];

    [Theory]
    [MemberData(nameof(Trips))]
    public void Every_drawing_keeps_the_laws(string trip)
    {
        var stops = Trip.Stops(trip.Split(','));

        DrawingLaws.Hold(RouteMap.Draw(stops)!);
        Assert.All(stops, stop => DrawingLaws.Hold(RouteMap.Draw(stops, stop.Number)!));
    }

    [Fact]
    public void The_laws_hold_for_stops_anywhere_on_the_globe()
    {
        var random = new Random(16_12_2024);
        for (var i = 0; i < 60; i++)
        {
            var spread = Math.Pow(10, random.NextDouble() * 3.3 - 1);
            var (latitude, longitude) = (random.NextDouble() * 180 - 90, random.NextDouble() * 360 - 180);
            MapStop[] stops = [.. Enumerable.Range(1, random.Next(1, 9)).Select(number => new MapStop(
                number,
                new string('n', random.Next(1, 40)),
                "DE",
                Math.Clamp(latitude + (random.NextDouble() - 0.5) * spread / 2, -90, 90),
                longitude + (random.NextDouble() - 0.5) * spread))];

            DrawingLaws.Hold(RouteMap.Draw(stops)!);
            DrawingLaws.Hold(RouteMap.Draw(stops, 1)!);
        }
    }

    [Theory]
    [InlineData(90, 0, -90, 0)]
    [InlineData(0, 0, 0, 180)]
    [InlineData(0, -180, 0, 180)]
    [InlineData(90, 12, 90, -77)]
    [InlineData(-90, 0, -89, 179)]
    [InlineData(double.MaxValue, double.MaxValue, -1e300, -1e300)]
    [InlineData(1e-300, double.Epsilon, -1e-300, 720)]
    public void Strange_but_finite_coordinates_make_a_lawful_map(double latitude, double longitude, double otherLatitude, double otherLongitude)
    {
        MapStop[] stops = [new(1, "Hier", "AQ", latitude, longitude), new(2, "Dort", null, otherLatitude, otherLongitude)];

        DrawingLaws.Hold(RouteMap.Draw(stops)!);
        DrawingLaws.Hold(RouteMap.Draw(stops, 2)!);
    }

    [Fact]
    public void The_same_stops_always_make_the_same_drawing_in_every_culture()
    {
        var stops = Trip.Stops("San Francisco", "Tokio", "Auckland");
        var first = Print(RouteMap.Draw(stops)!);
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");

        Assert.Equal(first, Print(RouteMap.Draw(stops)!));
    }

    private static string Print(RouteMapDrawing drawing) => string.Join('\n',
    [
        drawing.Graticule.ToSvgPath(), drawing.FarLand.ToSvgPath(), drawing.Land.ToSvgPath(), drawing.Route.ToSvgPath(),
        .. drawing.Discs.Select(disc => FormattableString.Invariant($"{disc}")), .. drawing.Labels.Select(label => FormattableString.Invariant($"{label}")),
    ]);
}
