namespace DelegationPortal.Articles.Layout;

/// <summary>Photo credits: a mark and the names behind it, usually in capitals.</summary>
public static class CreditsFinder
{
    private static readonly string[] Marks =
    [
        "PHOTO", "PHOTOS", "Image", "Images", "PICTURE", "PICTURES", "FOTO", "FOTOS", "Foto", "Fotos", "BILD", "BILDER", "Bilder", "Bildnachweis", "Photo", "Photos",
        "Photo credit", "Photo credits", "Credit", "Credits", "Picture credit", "Picture credits",
    ];

    /// <summary>Takes the credits; gives the names without the mark.</summary>
    public static TextRange? Take(PageCut page)
    {
        var lineEnd = -1;
        foreach (var mark in MarksIn(page.Text))
        {
            var start = mark.End;
            lineEnd = lineEnd < start ? LineEnd(page.Text, start) : lineEnd;
            var limit = Math.Min(lineEnd, page.FreeUntil(mark.Start));
            var end = Math.Min(limit, CapitalsEnd(page.Text, start, limit));
            if ((end - start < 5 || limit - end is > 1 and < 30) && limit - start <= 70 && IsQuiet(page.Text, start, limit) && page.Text.AsSpan(mark.Start, mark.Length).Trim() is not ("Photo:" or "Photos:"))
            {
                end = limit;
            }

            if (end - start >= 3 && page.Take(BlockKind.Credits, mark.Start, end))
            {
                var names = page.Text[start..end].TrimEnd();
                return new TextRange(start, start + names.Length);
            }
        }

        return null;
    }

    /// <summary>"Foto: " and "© ", each with the blank behind it.</summary>
    private static IEnumerable<TextRange> MarksIn(string text)
    {
        for (var at = text.IndexOfAny([':', '©']); at >= 0; at = text.IndexOfAny([':', '©'], at + 1))
        {
            var isBlankBehind = at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]);
            if (text[at] == '©')
            {
                yield return new TextRange(at, isBlankBehind ? at + 2 : at + 1);
                continue;
            }

            var end = at > 0 && char.IsWhiteSpace(text[at - 1]) ? at - 1 : at;
            if (isBlankBehind && Array.Find(Marks, mark => text.AsSpan(0, end).EndsWith(mark)) is { } found)
            {
                yield return new TextRange(end - found.Length, at + 2);
            }
        }
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
