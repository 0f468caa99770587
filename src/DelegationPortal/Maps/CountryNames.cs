using System.Globalization;

namespace DelegationPortal.Maps;

internal sealed class CountryNames
{
    private static readonly Lazy<CountryNames> Lazy = new(() => new CountryNames());

    private readonly Dictionary<string, string> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string German, string English)> _names = new(StringComparer.Ordinal);

    private CountryNames()
    {
        foreach (var row in EmbeddedTable.Rows("countries.tsv"))
        {
            _names[row[0]] = (row[1], row[2]);
            foreach (var name in (string[])[row[1], row[2], .. row.ElementAtOrDefault(3)?.Split('|') ?? []])
            {
                _codes.TryAdd(name, row[0]);
            }
        }
    }

    public static CountryNames Default => Lazy.Value;

    public IEnumerable<string> Codes => _names.Keys;

    public string? Find(string name) => _codes.GetValueOrDefault(name);

    public string Name(string code, CultureInfo culture)
    {
        if (!_names.TryGetValue(code, out var names))
        {
            return code;
        }

        return culture.TwoLetterISOLanguageName == "de" ? names.German : names.English;
    }
}
