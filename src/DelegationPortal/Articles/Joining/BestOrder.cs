namespace DelegationPortal.Articles.Joining;

/// <summary>The order of columns whose joins have the most points, over all orders (Held and Karp); neighbours on the page win a tie.</summary>
public static class BestOrder
{
    /// <summary>Nothing runs into a drop capital: the article begins there.</summary>
    public const int IntoDropCapital = -12;

    private const int Adjacent = 1;
    private const int DropCapital = 8;
    private const int SmallLetter = -8;
    private const int FirstOnPage = 1;

    /// <summary>How likely the article begins with this column.</summary>
    public static int Beginning(string text, int start, IReadOnlySet<int> drops, bool isFirst) =>
        (drops.Contains(start) ? DropCapital : 0) + (char.IsLower(text[start]) ? SmallLetter : 0) + (isFirst ? FirstOnPage : 0);

    public static (int[] Order, int Points) Of(int[] beginnings, int[] endings, Func<int, int, int> fit)
    {
        var count = beginnings.Length;
        var fits = new int[count, count];
        for (var a = 0; a < count; a++)
        {
            for (var b = 0; b < count; b++)
            {
                fits[a, b] = a == b ? 0 : fit(a, b);
            }
        }

        var points = new short[1 << count, count]; // small enough for the garbage collector to take them lightly
        var from = new sbyte[1 << count, count];
        for (var set = 1; set < 1 << count; set++)
        {
            for (var last = 0; last < count; last++)
            {
                if ((set & (1 << last)) == 0)
                {
                    continue;
                }

                var rest = set & ~(1 << last);
                points[set, last] = rest == 0 ? (short)beginnings[last] : short.MinValue;
                from[set, last] = -1;
                for (var previous = 0; previous < count; previous++)
                {
                    if ((rest & (1 << previous)) == 0)
                    {
                        continue;
                    }

                    var sum = points[rest, previous] + fits[previous, last] + (last == previous + 1 ? Adjacent : 0);
                    if (sum > points[set, last])
                    {
                        (points[set, last], from[set, last]) = ((short)sum, (sbyte)previous);
                    }
                }
            }
        }

        return Path(points, from, endings);
    }

    private static (int[] Order, int Points) Path(short[,] points, sbyte[,] from, int[] endings)
    {
        var count = endings.Length;
        var set = (1 << count) - 1;
        var last = Enumerable.Range(0, count).MaxBy(index => points[set, index] + endings[index]);
        var best = points[set, last] + endings[last];
        var path = new int[count];
        for (var i = count - 1; i >= 0; i--)
        {
            path[i] = last;
            (set, last) = (set & ~(1 << last), (int)from[set, last]);
        }

        return (path, best);
    }
}
