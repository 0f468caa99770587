using System.Globalization;

namespace DelegationPortal.Maps;

/// <summary>Where cities are and what countries are called. The data: tools/gazetteer.</summary>
public sealed class Gazetteer
{
    private static readonly Lazy<Gazetteer> Lazy = new(() => new Gazetteer());

    private readonly Dictionary<string, Place[]> _places = new(50_000, StringComparer.Ordinal);

    private Gazetteer()
    {
        var rows = EmbeddedTable.Rows("places.tsv").Select(row => (Place: ToPlace(row), Others: row.ElementAtOrDefault(5)));

        foreach (var (place, others) in rows.OrderByDescending(row => row.Place.Population))
        {
            Add(place.Name, place);
            foreach (var other in others?.Split('|') ?? [])
            {
                Add(other, place);
            }
        }
    }

    public static Gazetteer Default => Lazy.Value;

    /// <summary>Places of a German, English or local name exactly as spelled, most populous first.</summary>
    public IReadOnlyList<Place> Find(string name) => _places.GetValueOrDefault(name, []);

    /// <summary>The same for a part of a text, which need not be cut out for it.</summary>
    public IReadOnlyList<Place> Find(ReadOnlySpan<char> name) =>
        _places.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var places) ? places : [];

    /// <summary>The ISO 3166-1 code of a country by its German or English name, null if unknown.</summary>
#pragma warning disable CA1822 // Readers ask one gazetteer for cities and countries alike.
    public string? FindCountry(string name) => CountryNames.Default.Find(name);
#pragma warning restore CA1822

    /// <summary>ISO 3166-1 alpha-2 of every country.</summary>
    public static IEnumerable<string> CountryCodes => CountryNames.Default.Codes;

    /// <summary>The name a magazine of that language would print; the code itself if unknown.</summary>
    public static string CountryName(string code, CultureInfo culture) => CountryNames.Default.Name(code, culture);

    private static Place ToPlace(string[] row) => new(
        row[0],
        row[1],
        double.Parse(row[2], CultureInfo.InvariantCulture),
        double.Parse(row[3], CultureInfo.InvariantCulture),
        int.Parse(row[4], CultureInfo.InvariantCulture));

    private void Add(string name, Place place) =>
        _places[name] = _places.TryGetValue(name, out var known) ? [.. known, place] : [place];
}
