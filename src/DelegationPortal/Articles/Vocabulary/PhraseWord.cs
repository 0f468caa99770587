using System.Globalization;

namespace DelegationPortal.Articles.Vocabulary;

/// <summary>One word of a phrase as <see cref="PhraseBook"/> writes it: a word, the end or the beginning of one, or a place for any.</summary>
internal sealed class PhraseWord
{
    private const string AnyWord = "_";
    private const string AnyHyphenated = "_-_";

    private readonly bool _ignoresCase;
    private readonly bool _mayBeHyphenated;

    // More letters than those written are needed.
    private readonly bool _longer;

    public PhraseWord(string notation, bool ignoresCase)
    {
        _ignoresCase = ignoresCase;
        IsOpen = notation is AnyWord or AnyHyphenated;
        _mayBeHyphenated = notation == AnyHyphenated;
        IsEnd = notation[0] is '*' or '+';
        IsBeginning = notation[^1] is '*' or '+';
        _longer = notation.Contains('+', StringComparison.Ordinal);
        Letters = notation.Trim('*', '+');
    }

    /// <summary>What is written, without the marks.</summary>
    public string Letters { get; }

    /// <summary>Stands for any word.</summary>
    public bool IsOpen { get; }

    public bool IsEnd { get; }

    public bool IsBeginning { get; }

    /// <summary>Where the word that begins at a place ends when it is this one, else -1.</summary>
    /// <param name="acrossHyphens">"Delegations-Reise" may be a word that ends in "reise".</param>
    public int EndAt(ReadOnlySpan<char> text, int start, bool acrossHyphens)
    {
        if (_mayBeHyphenated)
        {
            return HyphenatedEnd(text, start);
        }

        var end = EndOfWord(text, start);
        if (IsOpen)
        {
            return end > start ? end : -1;
        }

        if (IsEnd)
        {
            return EndOfCompound(text, start, end, acrossHyphens);
        }

        var written = start + Letters.Length;
        if (written > text.Length || !Equal(text[start..written]))
        {
            return -1;
        }

        if (IsBeginning)
        {
            return end > written || !_longer ? end : -1;
        }

        return EndOfWord(text, written) == written ? written : -1;
    }

    public static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && IsPartOfWord(text[start]))
        {
            start++;
        }

        return start;
    }

    private int EndOfCompound(ReadOnlySpan<char> text, int start, int end, bool acrossHyphens)
    {
        while (end > start)
        {
            var own = end - Letters.Length;
            if (own >= start && Equal(text[own..end]) && OnlyLetters(text[start..own]) && (!_longer || own > start || IsBehindHyphen(text, own)))
            {
                return end;
            }

            if (!acrossHyphens || end == text.Length || text[end] != '-' || !OnlyLetters(text[start..end]))
            {
                return -1;
            }

            start = end + 1;
            end = EndOfWord(text, start);
        }

        return -1;
    }

    private static bool IsBehindHyphen(ReadOnlySpan<char> text, int start) => start > 1 && text[start - 1] == '-' && IsPartOfWord(text[start - 2]);

    private static int HyphenatedEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] == '-'))
        {
            end++;
        }

        return end > start ? end : -1;
    }

    private bool Equal(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var letter = Letters[i];
            if (letter != text[i] && !(letter == '#' && char.IsAsciiDigit(text[i])) && !(_ignoresCase && char.ToLowerInvariant(letter) == char.ToLowerInvariant(text[i])))
            {
                return false;
            }
        }

        return true;
    }

    private static bool OnlyLetters(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (!char.IsLetter(letter))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Letters, digits, marks on letters, low lines and the two joiners hold a word together; hyphens and apostrophes part it.</summary>
    public static bool IsPartOfWord(char letter) => char.IsAscii(letter)
        ? char.IsAsciiLetterOrDigit(letter) || letter == '_'
        : char.IsLetter(letter) || letter is '\u200C' or '\u200D'
            || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation;
}
