namespace DelegationPortal.Tests.Articles.Generated;

/// <summary>Invents names from syllables; the same seed invents the same.</summary>
public sealed class Inventor(int seed)
{
    private static readonly string[] GivenNames =
        ["Anneke", "Bruno", "Clemens", "Dörte", "Emil", "Friederike", "Gesa", "Hanno", "Ilka", "Jost", "Kerstin", "Lutz", "Meike", "Nils", "Oda", "Piet", "Rieke", "Sönke", "Tilda", "Ulf"];

    private static readonly string[] Beginnings = ["Bal", "Dor", "Fen", "Gol", "Har", "Kol", "Lem", "Mar", "Nor", "Pel", "Ros", "Sal", "Tor", "Wen", "Zill"];
    private static readonly string[] Middles = ["de", "ga", "ke", "lo", "ma", "ni", "ri", "sa", "ti"];
    private static readonly string[] Ends = ["mann", "ling", "rup", "sen", "berg", "bach", "ski", "wig", "dorn", "feld"];

    private static readonly string[] Cities =
    [
        "Tallinn", "Riga", "Vilnius", "Warschau", "Prag", "Wien", "Budapest", "Lissabon", "Madrid", "Rom", "Athen", "Oslo", "Helsinki", "Kopenhagen", "Dublin", "London", "Paris", "Brüssel", "Zürich",
        "Tokio", "Osaka", "Seoul", "Boston", "Chicago", "Toronto", "Nairobi", "Kapstadt", "Sydney", "Mumbai", "Santiago de Chile",
    ];

    private static readonly string[] EnglishCities =
        ["Tallinn", "Riga", "Vilnius", "Warsaw", "Prague", "Vienna", "Budapest", "Lisbon", "Madrid", "Rome", "Athens", "Oslo", "Helsinki", "Copenhagen", "Dublin", "London", "Paris", "Tokyo", "Osaka", "Seoul", "Boston", "Chicago", "Toronto", "Nairobi", "Sydney", "Mumbai"];

    private readonly Random _random = new(seed);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    public string One(params string[] choices) => choices[_random.Next(choices.Length)];

    public int Number(int from, int to) => _random.Next(from, to + 1);

    public bool Maybe() => _random.Next(2) == 0;

    public string Person() => New(() => One(GivenNames) + " " + Surname());

    public string Company(bool german) => New(Coined) + (german ? One(" GmbH", " AG") : One(" Ltd", " Inc."));

    public string GermanHouse() => One("Technologiezentrum", "Institut", "Rechenzentrum", "Logistikzentrum", "Museum", "Forschungszentrum") + " " + New(Coined);

    public string EnglishHouse() => New(Coined) + " " + One("Institute", "Museum", "Innovation Center", "University", "Technology Campus");

    public IReadOnlyList<string> Stops(bool german)
    {
        var cities = (german ? Cities : EnglishCities).ToArray();
        _random.Shuffle(cities);
        return cities[..Number(2, 4)];
    }

    /// <summary>A city on no itinerary.</summary>
    public string OtherCity() => One("Belgrad", "Turin", "Porto", "Hanoi", "Denver", "Lima", "Lyon", "Krakau", "Graz", "Malmö");

    private string Surname() => One(Beginnings) + (Maybe() ? One(Middles) : "") + One(Ends);

    private string Coined() => One(Beginnings) + One(Middles) + One("vex", "tal", "nova", "rix", "lum", "quor");

    private string New(Func<string> invent)
    {
        for (var name = invent(); ; name = invent())
        {
            if (_used.Add(name))
            {
                return name;
            }
        }
    }
}
