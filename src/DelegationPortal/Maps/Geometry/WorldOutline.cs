using System.Globalization;

namespace DelegationPortal.Maps.Geometry;

/// <summary>Countries as rings of shared lines, so that neighbours never part however coarsely they are drawn.</summary>
internal sealed class WorldOutline
{
    private static readonly Lazy<WorldOutline> Lazy = new(() => new WorldOutline());

    private readonly List<GeoPoint[]> _lines = [];
    private readonly SortedDictionary<string, int[][]> _countries = new(StringComparer.Ordinal);

    private WorldOutline()
    {
        foreach (var text in EmbeddedTable.Lines("world.txt"))
        {
            if (text.IndexOf('\t', StringComparison.Ordinal) is var tab && tab < 0)
            {
                _lines.Add(ToLine(Numbers(text)));
            }
            else
            {
                _countries[text[..tab]] = [.. text[(tab + 1)..].Split(',').Select(Numbers)];
            }
        }
    }

    public static WorldOutline Default => Lazy.Value;

    /// <summary>Lines are numbered from 1 on.</summary>
    public IReadOnlyList<GeoPoint[]> Lines => _lines;

    public IEnumerable<int[]> Rings(Func<string, bool> ofCountry) =>
        _countries.Where(country => ofCountry(country.Key)).SelectMany(country => country.Value);

    private static int[] Numbers(string text) => [.. text.Split(' ').Select(number => int.Parse(number, CultureInfo.InvariantCulture))];

    private static GeoPoint[] ToLine(int[] steps)
    {
        var line = new GeoPoint[steps.Length / 2];
        var (x, y) = (0, 0);
        for (var i = 0; i < line.Length; i++)
        {
            x += steps[2 * i];
            y += steps[2 * i + 1];
            line[i] = new(x / 100.0, y / 100.0);
        }

        return line;
    }
}
