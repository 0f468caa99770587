using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Layout;

/// <summary>Pages copied line by line as printed: the breaks between short lines are no paragraphs and become blanks.</summary>
public static class PrintedLines
{
    private const int FewestLines = 16;
    private const int WidestColumn = 64;

    public static IEnumerable<TextEdit> Edits(string raw)
    {
        var lines = Lines(raw).Where(line => !PageFurniture.IsNavigation(raw[line.Start..line.End])).ToList();
        if (!ArePrinted(lines))
        {
            yield break;
        }

        for (var i = 1; i < lines.Count; i++)
        {
            var above = raw[lines[i - 1].Start..lines[i - 1].End];
            var below = raw[lines[i].Start..lines[i].End];
            var gap = lines[i].Start - lines[i - 1].End;
            var brokenWord = above.EndsWith('-') && char.IsLetter(below[0]);
            if (!StandsAlone(above) && !StandsAlone(below) && !brokenWord && gap < 16)
            {
                yield return new TextEdit(lines[i - 1].End, gap, " ");
            }
        }
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
