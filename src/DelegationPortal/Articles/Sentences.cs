using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles;

/// <summary>Cuts a text into sentences; a capitalised small word in the middle of a German sentence means that a heading ended there.</summary>
public static class Sentences
{
    // No sentence is longer. A list of thousands of names is cut, best behind a comma, so that whatever compares words of one sentence with each other stays quick.
    private const int Longest = 3000;

    public static IReadOnlyList<TextRange> Of(string text, bool german = true)
    {
        var sentences = new List<TextRange>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i - start >= Longest && (char.IsWhiteSpace(text[i]) && (text[i - 1] is ',' or ';' || i - start >= Longest + 300) || i - start >= 2 * Longest))
            {
                Add(text, start, i, sentences);
                start = i;
            }

            var end = text[i] switch
            {
                '\n' or '■' => i + 1,
                '.' or '!' or '?' or '…' when EndsSentence(text, i) => AfterClosing(text, i + 1),
                ' ' when german && BeginsAfterHeading(text, start, i) => i,
                _ => -1,
            };
            if (end > 0)
            {
                Add(text, start, end, sentences);
                start = end;
                i = Math.Max(i, end - 1);
            }
        }

        Add(text, start, text.Length, sentences);
        return sentences;
    }

    public static TextRange First(string text) => Of(text) is [var first, ..] ? first : default;

    public static TextRange Last(string text) => Of(text) is [.., var last] ? last : default;

    /// <summary>Does the text stop in the middle of a sentence?</summary>
    public static bool EndsOpen(ReadOnlySpan<char> text)
    {
        var end = text.TrimEnd().TrimEnd("“”\"»«)’‘");
        if (end.Length == 0)
        {
            return false;
        }

        return end[^1] switch
        {
            '■' or '!' or '?' or '…' => false,
            '.' => Abbreviations.IsTitle(WordBefore(end, end.Length - 1).ToString()),
            _ => true,
        };
    }

    private static bool EndsSentence(string text, int dot)
    {
        var next = AfterClosing(text, dot + 1);
        if (next < text.Length && !char.IsWhiteSpace(text[next]))
        {
            return false;
        }

        while (next < text.Length && (char.IsWhiteSpace(text[next]) || text[next] is '„' or '“' or '"' or '»' or '–'))
        {
            next++;
        }

        if (next < text.Length && char.IsLower(text[next]))
        {
            return false;
        }

        if (text[dot] != '.')
        {
            return true;
        }

        var word = WordBefore(text, dot).ToString();
        if (word.Length == 0)
        {
            return true;
        }

        if (word.All(char.IsDigit))
        {
            return word.Length > 2 || next >= text.Length || !IsDayBeforeMonth(text, next);
        }

        return !Abbreviations.Contains(word) && !(word.Length == 1 && char.IsUpper(word[0]));
    }

    private static bool IsDayBeforeMonth(string text, int next)
    {
        var end = next;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return Months.Number(text[next..end]) is not null || text.AsSpan(next).StartsWith("Jahr", StringComparison.Ordinal);
    }

    private static bool BeginsAfterHeading(string text, int start, int blank)
    {
        if (blank == start || blank + 1 >= text.Length || !char.IsUpper(text[blank + 1]) || !(char.IsLetterOrDigit(text[blank - 1]) || text[blank - 1] is '-' or '.'))
        {
            return false;
        }

        var end = blank + 1;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return end < text.Length && text[end] == ' ' && FunctionWords.IsOpener(text[(blank + 1)..end]);
    }

    private static int AfterClosing(string text, int position)
    {
        while (position < text.Length && text[position] is '“' or '”' or '"' or '«' or ')' or '’')
        {
            position++;
        }

        return position;
    }

    private static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text, int end)
    {
        var start = end;
        while (start > 0 && end - start < 60 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        return text[start..end];
    }

    private static void Add(string text, int start, int end, List<TextRange> sentences)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            sentences.Add(new TextRange(start, end));
        }
    }
}
