namespace DelegationPortal.Articles.Layout;

/// <summary>Pieces in printed order, in runs of bounded length: a long page has hundreds of thousands, and they come in any order.</summary>
internal sealed class PieceList
{
    private const int LongestRun = 512;

    private readonly List<List<Piece>> _runs = [];

    public IEnumerable<Piece> InOrder => _runs.SelectMany(run => run);

    public void Add(Piece piece)
    {
        if (_runs.Count == 0)
        {
            _runs.Add([piece]);
            return;
        }

        var at = Math.Max(0, RunAt(piece.Range.Start));
        var run = _runs[at];
        run.Insert(IndexIn(run, piece.Range.Start) + 1, piece);
        if (run.Count > LongestRun)
        {
            _runs.Insert(at + 1, run.GetRange(LongestRun / 2, run.Count - (LongestRun / 2)));
            run.RemoveRange(LongestRun / 2, run.Count - (LongestRun / 2));
        }
    }

    /// <summary>The last piece that begins at or before a place.</summary>
    public Piece? At(int position)
    {
        var at = RunAt(position);
        return at < 0 ? null : _runs[at][IndexIn(_runs[at], position)];
    }

    /// <summary>The first piece that begins behind a place.</summary>
    public Piece? Behind(int position)
    {
        var at = Math.Max(0, RunAt(position));
        if (at >= _runs.Count)
        {
            return null;
        }

        var next = IndexIn(_runs[at], position) + 1;
        return next < _runs[at].Count ? _runs[at][next] : at + 1 < _runs.Count ? _runs[at + 1][0] : null;
    }

    private int RunAt(int position) => SortedByStart.FirstFrom(_runs, position + 1, static run => run[0].Range.Start) - 1;

    private static int IndexIn(List<Piece> run, int position) => SortedByStart.FirstFrom(run, position + 1, static piece => piece.Range.Start) - 1;
}
