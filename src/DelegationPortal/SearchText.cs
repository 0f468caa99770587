using System.Globalization;

namespace DelegationPortal;

/// <summary>Whether words that somebody typed occur in texts, without regard to case and diacritics.</summary>
internal static class SearchText
{
    private static readonly CompareInfo German = CultureInfo.GetCultureInfo("de").CompareInfo;

    /// <param name="words">All of them must occur; null or blank finds everything.</param>
    public static bool Matches(string? words, IEnumerable<string?> texts)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            return true;
        }

        var everything = string.Join('\n', texts);
        return words.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .All(word => German.IndexOf(everything, word, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0);
    }
}
