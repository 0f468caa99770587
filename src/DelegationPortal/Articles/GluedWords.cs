using DelegationPortal.Articles.Vocabulary;
using DelegationPortal.Maps;

namespace DelegationPortal.Articles;

/// <summary>Pages that lost blanks between words: a small word glued to a capital gives them away, then other such places are cut too.</summary>
public static class GluedWords
{
    private static readonly HashSet<string> BrandBeginnings = FunctionWords.Split("Mc Mac De Le La Di Van visit Visit e i my My You Face Linked Share Spar Da");

    public static IEnumerable<TextEdit> Edits(string raw)
    {
        var seams = Seams(raw).Where(seam => !IsCode(raw, seam.Start)).Select(seam => (Left: LeftOf(raw, seam.At), seam.At)).ToList();
        var glued = seams.Any(seam => IsSmallWord(seam.Left));
        foreach (var (left, at) in seams)
        {
            if (IsSmallWord(left) || (glued && !char.IsDigit(raw[at]) && !BrandBeginnings.Contains(left) && left.Length > 1))
            {
                yield return new TextEdit(at, 0, " ");
            }
        }

        foreach (var at in glued ? CitiesWithSmallWord(raw) : [])
        {
            yield return new TextEdit(at, 0, " ");
        }
    }

    private static readonly string[] SmallWordsBehindCities = ["und", "sowie", "nach", "mit", "and"];

    // "A, Bund C": a city with the small word behind it, before the next name.
    private static IEnumerable<int> CitiesWithSmallWord(string raw)
    {
        foreach (var small in SmallWordsBehindCities)
        {
            for (var at = raw.IndexOf(small, StringComparison.Ordinal); at >= 0; at = raw.IndexOf(small, at + 1, StringComparison.Ordinal))
            {
                var end = at + small.Length;
                if (at > 3 && char.IsLower(raw[at - 1]) && end + 1 < raw.Length && raw[end] == ' ' && char.IsUpper(raw[end + 1]) && IsCity(raw, at) && Gazetteer.Default.Find(raw.AsSpan(BeginOfWord(raw, at), end - BeginOfWord(raw, at))).Count == 0)
                {
                    yield return at;
                }
            }
        }
    }

    private static bool IsCity(string raw, int end) => Gazetteer.Default.Find(raw.AsSpan(BeginOfWord(raw, end), end - BeginOfWord(raw, end))) is [{ Population: > 50_000 }, ..];

    private static int BeginOfWord(string raw, int end)
    {
        var start = end;
        while (start > 0 && end - start < 40 && char.IsLetter(raw[start - 1]))
        {
            start--;
        }

        return start;
    }

    /// <summary>A capital between small letters, or a number behind them: where the small letters start, and where it stands.</summary>
    private static IEnumerable<(int Start, int At)> Seams(string raw)
    {
        var position = 0;
        while (position < raw.Length)
        {
            var end = LetterRun.End(raw, position, char.IsLower);
            if (end == position || end == raw.Length)
            {
                position = end + 1;
            }
            else if (char.IsAsciiDigit(raw[end]))
            {
                yield return (position, end);
                position = LetterRun.End(raw, end, char.IsAsciiDigit);
            }
            else if (end + 1 < raw.Length && char.IsUpper(raw[end]) && char.IsLower(raw[end + 1]))
            {
                yield return (end - 1, end);
                position = end + 2;
            }
            else
            {
                position = end + 1;
            }
        }
    }

    private static string LeftOf(string raw, int at)
    {
        var start = at;
        while (start > 0 && char.IsLetter(raw[start - 1]) && !(start < at && char.IsUpper(raw[start])))
        {
            start--;
        }

        return raw[start..at];
    }

    // Addresses and watermarks are no words.
    private static bool IsCode(string raw, int at)
    {
        var start = at;
        while (start > 0 && !char.IsWhiteSpace(raw[start - 1]) && at - start < 60)
        {
            start--;
        }

        var end = raw.AsSpan(at, Math.Min(80, raw.Length - at)).IndexOfAny([' ', '\n', '\r', '\t']);
        var word = raw.AsSpan(start, end < 0 ? Math.Min(raw.Length, at + 80) - start : at - start + end);
        return word.IndexOfAny(['@', '=', '_']) >= 0 || word.IndexOf("://", StringComparison.Ordinal) >= 0 || word.StartsWith("RkJQ", StringComparison.Ordinal)
            || (word.IndexOfAnyInRange('0', '9') >= 0 && !char.IsDigit(word[^1])) || IsBehindWatermark(raw, start);
    }

    private static bool IsBehindWatermark(string raw, int start)
    {
        var line = raw.LastIndexOf('\n', Math.Max(0, start - 1), Math.Max(0, Math.Min(start, 60))) + 1;
        return line < start && raw.AsSpan(line, start - line).StartsWith("RkJQdWJsaXNoZXIy", StringComparison.Ordinal);
    }

    private static bool IsSmallWord(string word) =>
        word.Length > 1 && (FunctionWords.IsGerman(word) && !BrandBeginnings.Contains(word) || VerbWords.IsFinite(word) && word.Length > 3 || word.Length > 8 && RoleWords.IsRole(word));
}
