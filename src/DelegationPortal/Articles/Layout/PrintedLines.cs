using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Layout;

/// <summary>Pages copied line by line as printed: the breaks between short lines are no paragraphs and become blanks.</summary>
public static class PrintedLines
{
    private const int FewestLines = 16;
    private const int WidestColumn = 64;
    private const int WidestWrap = 88;

    public static IEnumerable<TextEdit> Edits(string raw)
    {
        var lines = Lines(raw).Where(line => !PageFurniture.IsNavigation(raw[line.Start..line.End])).ToList();
        var printed = ArePrinted(lines);
        var width = WrappedAt(raw, lines);
        for (var i = 1; i < lines.Count; i++)
        {
            var above = raw[lines[i - 1].Start..lines[i - 1].End];
            var below = raw[lines[i].Start..lines[i].End];
            var gap = lines[i].Start - lines[i - 1].End;
            var brokenWord = above.EndsWith('-') && char.IsLetter(below[0]);
            if (!StandsAlone(above) && !StandsAlone(below) && !brokenWord && gap < 16 && (printed || above.Length > width * 6 / 10 && raw.AsSpan(lines[i - 1].End, gap).Count('\n') == 1 || RunsOn(raw, above, below, lines[i - 1].End, gap)))
            {
                yield return new TextEdit(lines[i - 1].End, gap, " ");
            }
        }
    }

    // A long line that stops in mid-sentence, and a small letter on the very next one.
    private static bool RunsOn(string raw, string above, string below, int end, int gap) =>
        above.Length >= WidestColumn && (char.IsLetterOrDigit(above[^1]) || above[^1] == ',') && char.IsLower(below[0])
        && raw.AsSpan(end, gap).Count('\n') == 1;

    // A text wrapped at one width, its paragraphs parted by empty lines: a single break is none. No width when it is not so.
    private static int WrappedAt(string raw, List<TextRange> lines)
    {
        var (widest, wrapped, paragraphs) = (0, 0, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            widest = Math.Max(widest, lines[i].Length);
            if (i > 0 && raw.AsSpan(lines[i - 1].End, lines[i].Start - lines[i - 1].End).Count('\n') > 1)
            {
                paragraphs++;
            }
            else if (i > 0 && lines[i - 1].Length > WidestColumn * 6 / 10)
            {
                wrapped++;
            }
        }

        return widest <= WidestWrap && wrapped >= FewestLines && paragraphs >= 4 ? widest : int.MaxValue / 10;
    }

    public static IEnumerable<TextRange> Lines(string text)
    {
        var start = 0;
        while (start <= text.Length)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var (from, to) = (start, end);
            while (from < to && char.IsWhiteSpace(text[from]))
            {
                from++;
            }

            while (to > from && char.IsWhiteSpace(text[to - 1]))
            {
                to--;
            }

            if (to > from)
            {
                yield return new TextRange(from, to);
            }

            start = end + 1;
        }
    }

    private static bool ArePrinted(List<TextRange> lines) =>
        lines.Count >= FewestLines && lines.Order(Comparer<TextRange>.Create((a, b) => a.Length.CompareTo(b.Length))).ElementAt(lines.Count * 9 / 10).Length <= WidestColumn;

    private static bool StandsAlone(string line) =>
        line.All(letter => !char.IsLower(letter))
        || line.StartsWith("Von ", StringComparison.Ordinal) || line.StartsWith("von ", StringComparison.Ordinal) && Bylines.IsByline(line)
        || line.StartsWith("By ", StringComparison.Ordinal)
        || PageFurniture.IsWatermark(line) || PageFurniture.BeginsTail(line);
}
