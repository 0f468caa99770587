namespace DelegationPortal.Articles.Joining;

/// <summary>How a word begins and ends, letter for letter.</summary>
internal static class WordEnding
{
    public static bool BeginsWith(this string word, string beginning) => word.StartsWith(beginning, StringComparison.Ordinal);

    public static bool EndsIn(this string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);

    public static bool EndsInAny(this string word, string[] endings, StringComparison comparison = StringComparison.Ordinal)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, comparison))
            {
                return true;
            }
        }

        return false;
    }
}
