namespace DelegationPortal.Articles.Joining;

/// <summary>The orders that pieces of one text can take; remembers how well each piece goes on in each other one.</summary>
internal sealed class ColumnOrders(string text, IReadOnlySet<int> drops)
{
    private const int OpenEnd = -8;
    private const int BetterThanBefore = 4;
    private const int Sound = 3;

    private readonly Dictionary<(TextRange, TextRange), int> _fits = [];

    public (int[] Order, int Points) Best(List<TextRange> pieces) => BestOrder.Of(
        [.. pieces.Select((piece, i) => BestOrder.Beginning(text, piece.Start, drops, isFirst: i == 0))],
        [.. pieces.Select(piece => EndsOpen(piece) ? OpenEnd : 0)],
        (a, b) => Fit(pieces[a], pieces[b]));

    public int Fit(TextRange before, TextRange behind)
    {
        if (drops.Contains(behind.Start))
        {
            return BestOrder.IntoDropCapital;
        }

        // Pieces that differ only beyond these words fit alike.
        var words = (JoinFit.TailOf(before), JoinFit.HeadOf(behind));
        if (!_fits.TryGetValue(words, out var points))
        {
            _fits[words] = points = ColumnFit.Of(text, before, behind).Points;
        }

        return points;
    }

    /// <summary>No article begins with a small letter or stops in mid-sentence.</summary>
    public bool IsBroken(List<TextRange> pieces, int[] order) =>
        char.IsLower(text[pieces[order[0]].Start]) || EndsOpen(pieces[order[^1]])
        || order.Zip(order.Skip(1)).Any(pair => Fit(pieces[pair.First], pieces[pair.Second]) < 0);

    /// <summary>Could each cut piece stand better somewhere? Asked before all orders are tried, which takes far longer.</summary>
    /// <inheritdoc cref="IsBetterAtEveryCut"/>
    public bool CanBeBetterAtEveryCut(List<TextRange> pieces, IReadOnlyDictionary<int, int> fitsBefore) =>
        pieces.TrueForAll(piece =>
            (!fitsBefore.TryGetValue(piece.Start, out var before) || char.IsUpper(text[piece.Start]) || pieces.Exists(other => other != piece && IsBetter(other, piece, before)))
            && (!fitsBefore.TryGetValue(piece.End + 1, out before) || !EndsOpen(piece) || pieces.Exists(other => other != piece && IsBetter(piece, other, before))));

    /// <summary>Does each cut piece stand better where it is now than before its cut?</summary>
    /// <param name="fitsBefore">How well the words on both sides of each cut fit.</param>
    public bool IsBetterAtEveryCut(List<TextRange> pieces, int[] order, IReadOnlyDictionary<int, int> fitsBefore)
    {
        for (var i = 0; i < order.Length; i++)
        {
            var piece = pieces[order[i]];
            if (fitsBefore.TryGetValue(piece.Start, out var before)
                && !(i == 0 ? char.IsUpper(text[piece.Start]) : IsBetter(pieces[order[i - 1]], piece, before)))
            {
                return false;
            }

            if (fitsBefore.TryGetValue(piece.End + 1, out before)
                && !(i == order.Length - 1 ? !EndsOpen(piece) : IsBetter(piece, pieces[order[i + 1]], before)))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsBetter(TextRange before, TextRange behind, int fitBefore) => Fit(before, behind) >= Math.Max(fitBefore + BetterThanBefore, Sound);

    private bool EndsOpen(TextRange piece) => Sentences.EndsOpen(text.AsSpan(piece.Start, piece.Length));
}
