using DelegationPortal.Maps;

namespace DelegationPortal.Tests.Maps;

public sealed class LandTests
{
    [Theory]
    [InlineData("Warschau")]
    [InlineData("Madrid")]
    [InlineData("Nairobi")]
    [InlineData("Canberra")]
    [InlineData("Ulan Bator")]
    [InlineData("Brasília")]
    [InlineData("Fairbanks")]
    [InlineData("Berlin,Denver")]
    [InlineData("Ulan Bator,Brasília,Canberra")]
    [InlineData("Brasília,Johannesburg,Delhi,Denver")]
    public void Inland_towns_lie_on_the_land_of_their_country_and_no_other(string trip)
    {
        var drawing = Trip.Draw(trip.Split(','));

        Assert.All(drawing.Discs, disc => Assert.True(Covers(drawing.Land, disc.Centre)));
        Assert.All(drawing.Discs, disc => Assert.False(Covers(drawing.FarLand, disc.Centre)));
    }

    [Theory]
    [InlineData(-30, -130)]
    [InlineData(40, 180)]
    [InlineData(30, -45)]
    [InlineData(-35, 80)]
    [InlineData(85, 10)]
    [InlineData(-55, -130)]
    public void The_sea_is_empty(double latitude, double longitude)
    {
        var drawing = RouteMap.Draw([new(1, "Schiff", null, latitude, longitude)])!;

        Assert.False(Covers(drawing.FarLand, drawing.Discs[0].Centre));
    }

    [Fact]
    public void The_pole_itself_is_land_in_the_south()
    {
        var drawing = RouteMap.Draw([new(1, "Amundsen-Scott", "AQ", -90, 0)])!;

        Assert.True(Covers(drawing.Land, drawing.Discs[0].Centre));
    }

    [Fact]
    public void A_city_state_is_drawn_as_land() => Assert.NotEmpty(Trip.Draw("Singapur").Land);

    // The winding number, since areas are filled by the nonzero rule.
    private static bool Covers(IReadOnlyList<MapFigure> land, MapPoint point) => land.Sum(figure => figure.Points.Select((from, i) =>
    {
        var to = figure.Points[(i + 1) % figure.Points.Count];
        var left = (to.X - from.X) * (point.Y - from.Y) - (point.X - from.X) * (to.Y - from.Y);
        return from.Y <= point.Y ? (to.Y > point.Y && left > 0 ? 1 : 0) : (to.Y <= point.Y && left < 0 ? -1 : 0);
    }).Sum()) != 0;
}
