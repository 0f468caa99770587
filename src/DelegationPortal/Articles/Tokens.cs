namespace DelegationPortal.Articles;

/// <summary>Cuts a text into words and marks; hyphenated words, initials and "A&amp;B" stay in one piece.</summary>
public static class Tokens
{
    private const int Longest = 200;

    public static IReadOnlyList<Token> Of(string text) => Of(text, 0, text.Length);

    public static IReadOnlyList<Token> Of(string text, int start, int end)
    {
        var tokens = new List<Token>(Math.Max(0, ((end - start) / 5) + 4));
        var position = start;
        while (position < end)
        {
            if (char.IsWhiteSpace(text[position]))
            {
                position++;
                continue;
            }

            var stop = End(text, position, end);
            tokens.Add(new Token(text[position..stop], position, stop));
            position = stop;
        }

        return tokens;
    }

    /// <summary>Index of the first token that begins at or behind a place.</summary>
    public static int FirstFrom(IReadOnlyList<Token> tokens, int position) => SortedByStart.FirstFrom(tokens, position, static token => token.Start);

    private static int End(string text, int start, int end)
    {
        if (!IsPart(text[start]))
        {
            return start + 1;
        }

        var position = start;
        while (position < end && position - start < Longest && (IsPart(text[position]) || IsInner(text, position, start, end)))
        {
            position++;
        }

        return WithAbbreviationDot(text, start, position, end);
    }

    private static bool IsPart(char letter) => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter)
        || char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool IsInner(string text, int position, int start, int end)
    {
        if (position + 1 >= end || !IsPart(text[position + 1]))
        {
            return false;
        }

        return text[position] switch
        {
            '-' or '’' or '\'' or '‑' => true,
            '&' => true,
            '.' => IsInitial(text, position, start) || (char.IsDigit(text[position - 1]) && char.IsDigit(text[position + 1])),
            ',' => char.IsDigit(text[position - 1]) && char.IsDigit(text[position + 1]),
            _ => false,
        };
    }

    private static bool IsInitial(string text, int position, int start) =>
        char.IsUpper(text[position - 1]) && (position - 1 == start || text[position - 2] is '.' or '-');

    private static int WithAbbreviationDot(string text, int start, int position, int end)
    {
        if (position >= end || text[position] != '.')
        {
            return position;
        }

        var word = text[start..position];
        var initials = word.Length == 1 && char.IsUpper(word[0]) || word.Contains('.', StringComparison.Ordinal) && IsInitial(text, position, start);
        return initials || Vocabulary.Abbreviations.Contains(word) ? position + 1 : position;
    }
}
