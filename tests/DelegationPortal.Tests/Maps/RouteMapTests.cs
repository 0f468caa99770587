using DelegationPortal.Maps;

namespace DelegationPortal.Tests.Maps;

public sealed class RouteMapTests
{
    [Fact]
    public void The_map_of_a_trip_has_a_disc_a_name_and_a_way_for_every_stop()
    {
        var drawing = Trip.Draw("New York", "Boston", "Los Angeles");

        Assert.Equal((0, 0, 720, 430), (drawing.View.X, drawing.View.Y, drawing.View.Width, drawing.View.Height));
        Assert.Equal([1, 2, 3], drawing.Discs.Select(disc => disc.Number));
        Assert.Equal(["New York", "Boston", "Los Angeles"], drawing.Labels.Select(label => label.Text));
        Assert.Equal(2, drawing.Route.Count);
        Assert.NotEmpty(drawing.Graticule);
        Assert.NotEmpty(drawing.FarLand);
        Assert.NotEmpty(drawing.Land);
    }

    [Fact]
    public void East_is_right_and_north_is_up()
    {
        var discs = Trip.Draw("New York", "Boston", "Los Angeles").Discs;

        Assert.True(discs[2].Centre.X < discs[0].Centre.X - 300);
        Assert.True(discs[0].Centre.X < discs[1].Centre.X);
        Assert.True(discs[1].Centre.Y < discs[0].Centre.Y);
    }

    [Theory]
    [InlineData("Windhuk", "Kapstadt")]
    [InlineData("Suva", "Wellington")]
    [InlineData("Singapur", "Jakarta")]
    public void North_is_up_south_of_the_equator_too(string north, string south)
    {
        var discs = Trip.Draw(north, south).Discs;

        Assert.True(discs[0].Centre.Y < discs[1].Centre.Y);
    }

    [Fact]
    public void A_route_over_the_antimeridian_takes_the_short_way()
    {
        var discs = Trip.Draw("San Francisco", "Tokio", "Auckland").Discs;

        Assert.True(discs[1].Centre.X < discs[0].Centre.X);
        Assert.True(discs[2].Centre.X < discs[0].Centre.X);
        Assert.True(discs[0].Centre.X - discs[1].Centre.X < 400);
    }

    [Fact]
    public void A_near_hop_is_straight_and_a_far_one_bows_to_the_pole()
    {
        var route = Trip.Draw("New York", "Boston", "Los Angeles").Route;

        Assert.Null(route[0].Control);
        Assert.True(route[1].Control!.Value.Y < (route[1].From.Y + route[1].To.Y) / 2);
    }

    [Fact]
    public void The_way_back_is_not_drawn_over_the_way_there()
    {
        var drawing = Trip.Draw("Berlin", "Paris", "Berlin");

        Assert.True(drawing.Route[0].At(0.5).DistanceTo(drawing.Route[1].At(0.5)) > 14);
        Assert.Equal(["Berlin", "Paris"], drawing.Labels.Select(label => label.Text));
    }

    [Fact]
    public void Without_any_known_place_there_is_no_map()
    {
        Assert.Null(RouteMap.Draw([]));
        Assert.Null(RouteMap.Draw([new(1, "Entenhausen", null, null, null), new(2, "Nirgends", "DE", double.NaN, 3)]));
    }

    [Fact]
    public void A_stop_of_unknown_place_is_left_out_and_no_way_is_made_up_past_it()
    {
        var drawing = RouteMap.Draw([Trip.Stop(1, "Warschau"), new(2, "Entenhausen", null, null, null), Trip.Stop(3, "Kiew"), Trip.Stop(4, "Lwiw")])!;

        Assert.Equal([1, 3, 4], drawing.Discs.Select(disc => disc.Number));
        Assert.Equal((drawing.Discs[1].Centre, drawing.Discs[2].Centre), (Assert.Single(drawing.Route).From, drawing.Route[0].To));
    }

    [Fact]
    public void A_stop_shows_what_surrounds_it_in_the_drawing_of_its_trip()
    {
        string[] names = ["New York", "Boston", "Los Angeles"];
        var whole = Trip.Draw(names);
        var crop = RouteMap.Draw(Trip.Stops(names), here: 1)!;

        Assert.Equal((264, 132), (crop.View.Width, crop.View.Height));
        Assert.Equal(whole.Discs.Take(2).Select(disc => disc.Centre), crop.Discs.Select(disc => disc.Centre));
        Assert.Equal([true, false], crop.Discs.Select(disc => disc.IsHere));
        Assert.Equal(whole.Route, crop.Route);
    }

    [Fact]
    public void A_stop_of_unknown_place_has_no_map_of_its_own() =>
        Assert.Null(RouteMap.Draw([Trip.Stop(1, "Warschau"), new(2, "Entenhausen", null, null, null)], here: 2));

    [Fact]
    public void Names_of_one_town_and_its_neighbour_do_not_cover_each_other() =>
        Assert.Equal(6, Trip.Draw("Brüssel", "Antwerpen", "Den Haag", "Rotterdam", "Amsterdam", "Luxemburg").Labels.Count);
}
