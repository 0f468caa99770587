using System.Text.RegularExpressions;

namespace DelegationPortal.Articles.Layout;

/// <summary>Photo credits: a mark and the names behind it, usually in capitals.</summary>
public static class CreditsFinder
{
    private static readonly Regex Mark = new(
        "((?:PHOTOS?|Images?|PICTURES?|FOTOS?|Fotos?|FOTO|BILD(?:ER)?|Bilder|Bildnachweis|Photos?|Photo credits?|Credits?|Picture credits?)\\s?:\\s|©\\s?)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>Takes the credits; gives the names without the mark.</summary>
    public static TextRange? Take(PageCut page)
    {
        var lineEnd = -1;
        foreach (Match match in Mark.Matches(page.Text))
        {
            var start = match.Index + match.Length;
            lineEnd = lineEnd < start ? LineEnd(page.Text, start) : lineEnd;
            var limit = Math.Min(lineEnd, page.FreeUntil(match.Index));
            var end = Math.Min(limit, CapitalsEnd(page.Text, start, limit));
            if ((end - start < 5 || limit - end is > 1 and < 30) && limit - start <= 70 && IsQuiet(page.Text, start, limit) && match.Value.Trim() is not ("Photo:" or "Photos:"))
            {
                end = limit;
            }

            if (end - start >= 3 && page.Take(BlockKind.Credits, match.Index, end))
            {
                var names = page.Text[start..end].TrimEnd();
                return new TextRange(start, start + names.Length);
            }
        }

        return null;
    }

    private static int LineEnd(string text, int start) => text.IndexOf('\n', start) is >= 0 and var end ? end : text.Length;

    private static int CapitalsEnd(string text, int start, int limit)
    {
        var end = start;
        var position = start;
        while (position < limit)
        {
            var stop = position;
            while (stop < limit && !char.IsWhiteSpace(text[stop]))
            {
                stop++;
            }

            var word = text[position..stop];
            if (word.Any(char.IsLower) || word is "ANZEIGE" || !(word.Any(char.IsLetter) || word is "&" or "/" or "|" or "–" || word.StartsWith('(')))
            {
                break;
            }

            end = stop;
            position = stop + 1;
        }

        return end;
    }

    private static bool IsQuiet(string text, int start, int end) =>
        start < end && char.IsUpper(text[start]) && text[start..end].IndexOf(". ", StringComparison.Ordinal) < 0;
}
