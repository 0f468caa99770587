using DelegationPortal.Maps;

namespace DelegationPortal.Tests.Maps;

public sealed class GazetteerTests
{
    private static readonly Gazetteer Gazetteer = Gazetteer.Default;

    [Theory]
    [InlineData("Berlin", "DE", 52.52, 13.41)]
    [InlineData("Boston", "US", 42.36, -71.06)]
    [InlineData("Los Angeles", "US", 34.05, -118.24)]
    [InlineData("New York", "US", 40.71, -74.01)]
    [InlineData("New York City", "US", 40.71, -74.01)]
    [InlineData("Washington", "US", 38.90, -77.04)]
    [InlineData("Frankfurt", "DE", 50.12, 8.68)]
    [InlineData("Sydney", "AU", -33.87, 151.21)]
    [InlineData("Kapstadt", "ZA", -33.93, 18.42)]
    public void The_best_known_city_of_a_name_comes_first(string name, string country, double latitude, double longitude)
    {
        var place = Gazetteer.Find(name)[0];

        Assert.Equal((country, latitude, longitude), (place.Country, place.Latitude, place.Longitude));
    }

    [Theory]
    [InlineData("Warschau", "Warsaw", "Warszawa")]
    [InlineData("Mailand", "Milan", "Milano")]
    [InlineData("Breslau", "Wrocław", "Wroclaw")]
    [InlineData("Lodz", "Łódź", "Lodz")]
    [InlineData("Krakau", "Kraków", "Krakow")]
    [InlineData("Prag", "Prague", "Praha")]
    [InlineData("Tokio", "Tokyo", "Tokio")]
    [InlineData("Peking", "Beijing", "Peking")]
    [InlineData("Genf", "Geneva", "Genève")]
    [InlineData("Lüttich", "Liège", "Liege")]
    [InlineData("São Paulo", "Sao Paulo", "São Paulo")]
    [InlineData("Bogotá", "Bogota", "Bogotá")]
    [InlineData("Vilnius", "Wilna", "Vilnius")]
    [InlineData("Tallinn", "Reval", "Tallinn")]
    [InlineData("Windhuk", "Windhoek", "Windhuk")]
    [InlineData("Hongkong", "Hong Kong", "Hongkong")]
    [InlineData("Straßburg", "Strasbourg", "Strassburg")]
    [InlineData("Köln", "Cologne", "Köln")]
    [InlineData("Shanghai", "Schanghai", "Shanghai")]
    [InlineData("Bratislava", "Preßburg", "Bratislava")]
    public void German_English_and_local_names_lead_to_the_same_place_with_its_German_name(string german, string other, string third)
    {
        var place = Gazetteer.Find(german)[0];

        Assert.Equal(german, place.Name);
        Assert.Equal(place, Gazetteer.Find(other)[0]);
        Assert.Equal(place, Gazetteer.Find(third)[0]);
    }

    [Fact]
    public void An_ambiguous_name_lists_its_places_by_population()
    {
        var places = Gazetteer.Find("Cambridge");

        Assert.Equal(["GB", "CA", "US"], places.Take(3).Select(place => place.Country));
        Assert.Equal(places.OrderByDescending(place => place.Population), places);
    }

    [Theory]
    [InlineData("berlin")]
    [InlineData("Berlin ")]
    [InlineData("Entenhausen")]
    [InlineData("")]
    public void A_name_not_spelled_exactly_finds_nothing(string name) => Assert.Empty(Gazetteer.Find(name));

    [Theory]
    [MemberData(nameof(NamesOfGermanPapers))]
    public void Names_that_German_papers_print_are_known(string name) => Assert.NotEmpty(Gazetteer.Find(name));

    public static TheoryData<string> NamesOfGermanPapers() => [.. """
        Kopenhagen Lissabon Danzig Posen Bukarest Kiew Moskau Schanghai Singapur Neu-Delhi Kairo Athen Rom Venedig Florenz Neapel Turin Genua
        Brüssel Antwerpen Gent Brügge Löwen Zürich Basel Nizza Marseille Sevilla Kattowitz Stettin Riga Temeswar Hermannstadt Klausenburg
        Laibach Agram Belgrad Sofia Istanbul Nikosia Teheran Bagdad Damaskus Dschidda Riad Dubai Maskat Doha Mexiko-Stadt Havanna Johannesburg
        Nairobi Daressalam Algier Tunis Casablanca Rabat Seoul Osaka Taipeh Hanoi Ho-Chi-Minh-Stadt Manila Jakarta Mumbai Bangalore Bengaluru
        Kalkutta Taschkent Almaty Tiflis Eriwan Baku Wien Graz München Nürnberg Hannover Braunschweig Edinburgh Luxemburg Reykjavík Astana
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), "Den Haag", "Abu Dhabi", "Rio de Janeiro", "Kuala Lumpur", "Tel Aviv",
        "Addis Abeba", "San José", "Santiago de Chile", "St. Petersburg", "Buenos Aires", "St. Gallen", "Palo Alto", "San Francisco"];
}
