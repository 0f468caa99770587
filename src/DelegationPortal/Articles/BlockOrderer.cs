using DelegationPortal.Articles.Layout;

namespace DelegationPortal.Articles;

/// <summary>Third stage: puts columns that were copied out of order back into reading order, by the order whose joins fit best.</summary>
public static class BlockOrderer
{
    private const int MostColumns = 11;
    private const int Adjacent = 1;

    private static readonly BlockKind[] Furniture = [BlockKind.Caption, BlockKind.Sidebar, BlockKind.Contact, BlockKind.Credits, BlockKind.Footer, BlockKind.Noise];

    public static BlockOrder Order(ArticleText article, PageLayout layout)
    {
        var text = layout.Whole.Text;
        var bodies = layout.Pieces.Where(piece => piece.Kind == BlockKind.Body).ToList();
        var contents = bodies.Select(piece => text[piece.Range.Start..piece.Range.End]).ToList();
        var fits = !layout.KeepsLines && bodies.Count is > 1 and <= MostColumns ? Fits(contents, [.. bodies.Select(piece => layout.DropCapitals.Contains(piece.Range.Start))]) : null;
        var order = fits is null ? [.. Enumerable.Range(0, bodies.Count)] : Best(fits, Beginnings(layout, bodies, contents));

        var ordered = new List<Block>();
        Add(layout, ordered, BlockKind.Title, BlockKind.Lead, BlockKind.Byline);
        var joins = new List<BlockJoin>();
        for (var i = 0; i < order.Length; i++)
        {
            var fit = i == 0 ? default : fits?[order[i - 1], order[i]] ?? JoinFit.Of(Tail(contents[order[i - 1]]), Head(contents[order[i]]));
            if (ToBlock(layout, bodies[order[i]], i > 0 && fit is { Runs: true, Points: > -4 }) is { } block)
            {
                if (i > 0)
                {
                    joins.Add(new BlockJoin(ordered[^1], block, fit.Points, fit.Cue, RunnerUp(fits, order, i, layout, bodies)));
                }

                ordered.Add(block);
            }
        }

        foreach (var kind in Furniture)
        {
            Add(layout, ordered, kind);
        }

        return new BlockOrder(BlockCoverage.Complete(article.Raw, ordered), joins);
    }

    // Nothing runs into a drop capital: the article begins there.
    private static JoinFit[,] Fits(List<string> contents, bool[] drops)
    {
        var fits = new JoinFit[contents.Count, contents.Count];
        for (var a = 0; a < contents.Count; a++)
        {
            for (var b = 0; b < contents.Count; b++)
            {
                fits[a, b] = drops[b] ? new JoinFit(-12, false, "drop capital") : JoinFit.Of(Tail(contents[a]), Head(contents[b]));
            }
        }

        return fits;
    }

    /// <summary>How likely each column is the beginning of the article.</summary>
    private static int[] Beginnings(PageLayout layout, List<Piece> bodies, List<string> contents)
    {
        var points = new int[bodies.Count];
        for (var i = 0; i < bodies.Count; i++)
        {
            var start = bodies[i].Range.Start;
            var before = layout.Pieces.LastOrDefault(piece => piece.Range.End <= start);
            var behindHeading = before is { Kind: BlockKind.Title or BlockKind.Byline or BlockKind.Lead };
            points[i] = (layout.DropCapitals.Contains(start) ? 8 : 0) + (behindHeading ? 3 : 0) + (char.IsLower(contents[i][0]) ? -8 : 0) + (i == 0 ? 1 : 0);
        }

        return points;
    }

    /// <summary>The order with the most points, over all orders (Held and Karp).</summary>
    private static int[] Best(JoinFit[,] fits, int[] beginnings)
    {
        var count = beginnings.Length;
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

                    var sum = points[rest, previous] + fits[previous, last].Points + (last == previous + 1 ? Adjacent : 0);
                    if (sum > points[set, last])
                    {
                        (points[set, last], from[set, last]) = ((short)sum, (sbyte)previous);
                    }
                }
            }
        }

        return Path(points, from, count);
    }

    private static int[] Path(short[,] points, sbyte[,] from, int count)
    {
        var set = (1 << count) - 1;
        var last = Enumerable.Range(0, count).MaxBy(index => points[set, index]);
        var path = new int[count];
        for (var i = count - 1; i >= 0; i--)
        {
            path[i] = last;
            (set, last) = (set & ~(1 << last), (int)from[set, last]);
        }

        return path;
    }

    private static (int Start, int Score)? RunnerUp(JoinFit[,]? fits, int[] order, int i, PageLayout layout, List<Piece> bodies)
    {
        if (fits is null || order.Length < 3)
        {
            return null;
        }

        var other = Enumerable.Range(0, order.Length).Where(index => index != order[i] && index != order[i - 1]).MaxBy(index => fits[order[i - 1], index].Points);
        return layout.Whole.Span(bodies[other].Range.Start, bodies[other].Range.End) is { } span ? (span.Start, fits[order[i - 1], other].Points) : null;
    }

    private static void Add(PageLayout layout, List<Block> ordered, params BlockKind[] kinds)
    {
        foreach (var kind in kinds)
        {
            ordered.AddRange(layout.Pieces.Where(piece => piece.Kind == kind).Select(piece => ToBlock(layout, piece, false)).OfType<Block>());
        }
    }

    private static Block? ToBlock(PageLayout layout, Piece piece, bool joins) =>
        layout.Whole.Span(piece.Range.Start, piece.Range.End) is { } range ? new Block(piece.Kind, range, joins) : null;

    private static string Tail(string content) => content[Math.Max(0, content.Length - 400)..];

    private static string Head(string content) => content[..Math.Min(content.Length, 300)];
}
