using DelegationPortal.Articles.Joining;
using DelegationPortal.Articles.Layout;

namespace DelegationPortal.Articles;

/// <summary>Third stage: puts columns that were copied out of order back into reading order, by the order whose joins fit best.</summary>
public static class BlockOrderer
{
    private const int MostColumns = 11;
    private const int BehindHeading = 3;

    private static readonly BlockKind[] Furniture = [BlockKind.Caption, BlockKind.Sidebar, BlockKind.Contact, BlockKind.Credits, BlockKind.Footer, BlockKind.Noise];

    public static BlockOrder Order(ArticleText article, PageLayout layout)
    {
        var text = layout.Whole.Text;
        var bodies = layout.Pieces.Where(piece => piece.Kind == BlockKind.Body).ToList();
        var fits = !layout.KeepsLines && bodies.Count is > 1 and <= MostColumns ? Fits(text, bodies, layout.DropCapitals) : null;
        var order = fits is null
            ? [.. Enumerable.Range(0, bodies.Count)]
            : BestOrder.Of(Beginnings(layout, bodies), new int[bodies.Count], (a, b) => fits[a, b].Points).Order;

        var ordered = new List<Block>();
        Add(layout, ordered, BlockKind.Title, BlockKind.Lead, BlockKind.Byline);
        var joins = new List<BlockJoin>();
        for (var i = 0; i < order.Length; i++)
        {
            var fit = i == 0 ? default : fits?[order[i - 1], order[i]] ?? ColumnFit.Of(text, bodies[order[i - 1]].Range, bodies[order[i]].Range);
            if (ToBlock(layout, bodies[order[i]], i > 0 && fit is { Runs: true }) is { } block)
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

    private static JoinFit[,] Fits(string text, List<Piece> bodies, IReadOnlySet<int> drops)
    {
        var fits = new JoinFit[bodies.Count, bodies.Count];
        for (var a = 0; a < bodies.Count; a++)
        {
            for (var b = 0; b < bodies.Count; b++)
            {
                fits[a, b] = drops.Contains(bodies[b].Range.Start) ? new JoinFit(BestOrder.IntoDropCapital, false, "drop capital") : ColumnFit.Of(text, bodies[a].Range, bodies[b].Range);
            }
        }

        return fits;
    }

    /// <summary>How likely each column is the beginning of the article.</summary>
    private static int[] Beginnings(PageLayout layout, List<Piece> bodies)
    {
        var points = new int[bodies.Count];
        for (var i = 0; i < bodies.Count; i++)
        {
            var start = bodies[i].Range.Start;
            var before = layout.Pieces.LastOrDefault(piece => piece.Range.End <= start);
            var behindHeading = before is { Kind: BlockKind.Title or BlockKind.Byline or BlockKind.Lead };
            points[i] = BestOrder.Beginning(layout.Whole.Text, start, layout.DropCapitals, isFirst: i == 0) + (behindHeading ? BehindHeading : 0);
        }

        return points;
    }

    private static (int Start, int Score)? RunnerUp(JoinFit[,]? fits, int[] order, int i, PageLayout layout, List<Piece> bodies)
    {
        // Nothing leads to the beginning.
        var others = order.Where(index => index != order[i] && index != order[i - 1] && index != order[0]).ToList();
        if (fits is null || others.Count == 0)
        {
            return null;
        }

        var other = others.MaxBy(index => fits[order[i - 1], index].Points);
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
}
