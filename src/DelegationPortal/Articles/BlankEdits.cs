using System.Buffers;

namespace DelegationPortal.Articles;

/// <summary>What stands between words: letters nobody sees, ends of pages, blanks that are several or of another kind.</summary>
internal static class BlankEdits
{
    private static readonly SearchValues<char> Unseen = SearchValues.Create("\u00AD\u200B\u200C\u2060\uFEFF");

    private static readonly SearchValues<char> Blanks =
        SearchValues.Create(" \t\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F");

    public static IEnumerable<TextEdit> Invisible(string raw) => Runs(raw, Unseen).Select(run => new TextEdit(run.Start, run.Length, ""));

    public static IEnumerable<TextEdit> PageBreaks(string raw)
    {
        for (var feed = raw.IndexOf('\f', StringComparison.Ordinal); feed >= 0;)
        {
            var start = LetterRun.Start(raw, feed, char.IsWhiteSpace);
            var end = LetterRun.End(raw, feed, char.IsWhiteSpace);
            yield return new TextEdit(start, end - start, "\n");
            feed = raw.IndexOf('\f', end);
        }
    }

    public static IEnumerable<TextEdit> Several(string raw) => Runs(raw, Blanks)
        .Where(run => run.Length > 1 || raw[run.Start] is '\t' or '\u00A0' or '\u2007' or '\u202F')
        .Select(run => new TextEdit(run.Start, run.Length, " "));

    public static IEnumerable<TextEdit> CarriageReturns(string raw)
    {
        for (var at = raw.IndexOf('\r', StringComparison.Ordinal); at >= 0; at = raw.IndexOf('\r', at + 1))
        {
            yield return new TextEdit(at, 1, "");
        }
    }

    private static IEnumerable<TextRange> Runs(string raw, SearchValues<char> letters)
    {
        var end = 0;
        while (raw.AsSpan(end).IndexOfAny(letters) is >= 0 and var skipped)
        {
            var start = end + skipped;
            var length = raw.AsSpan(start).IndexOfAnyExcept(letters);
            end = length < 0 ? raw.Length : start + length;
            yield return new TextRange(start, end);
        }
    }
}
