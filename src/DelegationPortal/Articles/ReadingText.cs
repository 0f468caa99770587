using System.Text;

namespace DelegationPortal.Articles;

/// <summary>Cleaned text of some blocks, one after the other, that knows where in the raw text each character stands.</summary>
public sealed class ReadingText
{
    private const int Inserted = -1;

    private readonly string _raw;
    private readonly int[] _origin;

    private ReadingText(string raw, string text, int[] origin)
    {
        _raw = raw;
        Text = text;
        _origin = origin;
    }

    public string Text { get; }

    public static ReadingText OfWhole(ArticleText article) =>
        Of(article, [new Block(BlockKind.Body, new TextRange(0, article.Raw.Length), false)]);

    public static ReadingText Of(ArticleText article, IEnumerable<Block> blocks)
    {
        var all = blocks.ToList();
        var length = all.Sum(block => block.Range.Length + 1);
        var text = new StringBuilder(length);
        var origin = new List<int>(length);
        foreach (var block in all)
        {
            Join(text, origin, block, article);
            Append(text, origin, article, block.Range);
        }

        return new ReadingText(article.Raw, text.ToString(), [.. origin]);
    }

    /// <summary>Where the words between two places of this text stand in the raw text.</summary>
    public IReadOnlyList<TextRange> Sources(int start, int end)
    {
        var ranges = new List<TextRange>();
        for (var i = Math.Max(0, start); i < Math.Min(end, Text.Length); i++)
        {
            var at = _origin[i];
            if (at == Inserted || char.IsWhiteSpace(_raw[at]))
            {
                continue;
            }

            if (ranges.Count > 0 && Continues(ranges[^1].End, at))
            {
                ranges[^1] = new TextRange(ranges[^1].Start, at + 1);
            }
            else
            {
                ranges.Add(new TextRange(at, at + 1));
            }
        }

        return ranges;
    }

    public IReadOnlyList<TextRange> Sources(TextRange range) => Sources(range.Start, range.End);

    /// <summary>Place in the raw text of one character; -1 when cleaning put it in.</summary>
    public int Origin(int position) => _origin[position];

    public string Slice(TextRange range) => Text[range.Start..range.End];

    /// <summary>The smallest range of the raw text around the words between two places.</summary>
    public TextRange? Span(int start, int end)
    {
        var sources = Sources(start, end);
        return sources.Count == 0 ? null : new TextRange(sources.Min(range => range.Start), sources.Max(range => range.End));
    }

    private bool Continues(int end, int at)
    {
        if (at < end)
        {
            return false;
        }

        for (var i = end; i < at; i++)
        {
            if (char.IsLetterOrDigit(_raw[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static void Join(StringBuilder text, List<int> origin, Block block, ArticleText article)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (!block.JoinsPrevious)
        {
            text.Append('\n');
            origin.Add(Inserted);
        }
        else if (text[^1] == '-' && char.IsLower(article.Raw[block.Range.Start]))
        {
            text.Length--;
            origin.RemoveAt(origin.Count - 1);
        }
        else if (text[^1] != '-')
        {
            text.Append(' ');
            origin.Add(Inserted);
        }
    }

    private static void Append(StringBuilder text, List<int> origin, ArticleText article, TextRange range)
    {
        var position = range.Start;
        for (var i = article.FirstEdit(range.Start); i < article.Edits.Count && article.Edits[i].Start < range.End; i++)
        {
            var edit = article.Edits[i];
            Copy(position, edit.Start);
            text.Append(edit.Replacement);
            origin.AddRange(Enumerable.Repeat(Inserted, edit.Replacement.Length));
            position = Math.Max(position, Math.Min(edit.Start + edit.Length, range.End));
        }

        Copy(position, range.End);

        void Copy(int from, int to)
        {
            text.Append(article.Raw, from, Math.Max(0, to - from));
            for (var i = from; i < to; i++)
            {
                origin.Add(i);
            }
        }
    }
}
