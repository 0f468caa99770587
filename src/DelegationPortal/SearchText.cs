using System.Globalization;

namespace DelegationPortal;

/// <summary>Texts as people look for them and sort them: without regard to case and diacritics.</summary>
public static class SearchText
{
    /// <summary>The name of <see cref="Compare"/> as a collation of the database.</summary>
    public const string Collation = "GERMAN";

    private const CompareOptions Loosely = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    private static readonly CompareInfo German = CultureInfo.GetCultureInfo("de").CompareInfo;

    /// <remarks>The database knows it as a function.</remarks>
    public static bool Contains(string text, string word) => German.IndexOf(text, word, Loosely) >= 0;

    internal static int Compare(string? one, string? other) => German.Compare(one, other, Loosely);

    internal static IEnumerable<string> Words(string? text) => (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <param name="words">All of them must occur; null or blank finds everything.</param>
    internal static bool Matches(string? words, IEnumerable<string?> texts)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            return true;
        }

        var everything = string.Join('\n', texts);
        return Words(words).All(word => Contains(everything, word));
    }
}
