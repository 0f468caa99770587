namespace DelegationPortal.Articles.Layout;

/// <summary>The cleaned page while it is being cut: what has been recognised so far; the rest is body.</summary>
public sealed class PageCut(string text)
{
    private readonly PieceList _pieces = new();

    public string Text { get; } = text;

    public IEnumerable<Piece> Pieces => _pieces.InOrder;

    /// <summary>Takes a range unless part of it is taken already.</summary>
    public bool Take(BlockKind kind, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(Text[end - 1]))
        {
            end--;
        }

        if (end <= start || FreeFrom(start) > start || FreeUntil(start) < end)
        {
            return false;
        }

        _pieces.Add(new Piece(kind, new TextRange(start, end)));
        return true;
    }

    public bool IsFree(int start, int end) => FreeFrom(start) <= start && FreeUntil(start) >= end;

    /// <summary>End of the last piece that begins at or before a place.</summary>
    public int FreeFrom(int position) => _pieces.At(position)?.Range.End ?? 0;

    /// <summary>Start of the first piece behind a place.</summary>
    public int FreeUntil(int position) => _pieces.Behind(position)?.Range.Start ?? Text.Length;

    /// <summary>Ranges that nothing has taken, trimmed.</summary>
    public IReadOnlyList<TextRange> Rest()
    {
        var rest = new List<TextRange>();
        var start = 0;
        foreach (var piece in _pieces.InOrder)
        {
            Add(start, piece.Range.Start);
            start = piece.Range.End;
        }

        Add(start, Text.Length);
        return rest;

        void Add(int from, int to)
        {
            while (from < to && char.IsWhiteSpace(Text[from]))
            {
                from++;
            }

            while (to > from && char.IsWhiteSpace(Text[to - 1]))
            {
                to--;
            }

            if (to > from)
            {
                rest.Add(new TextRange(from, to));
            }
        }
    }
}
