namespace DelegationPortal.Articles.Vocabulary;

/// <summary>Does a word end like one of many? One look-up per length instead of one comparison per end.</summary>
internal sealed class WordEnds
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _ends;
    private readonly int[] _lengths;

    public WordEnds(IEnumerable<string> ends)
    {
        var all = ends.ToHashSet(StringComparer.OrdinalIgnoreCase);
        _lengths = [.. all.Select(end => end.Length).Distinct().Order()];
        _ends = all.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool Fit(ReadOnlySpan<char> word)
    {
        foreach (var length in _lengths)
        {
            if (length > word.Length)
            {
                return false;
            }

            if (_ends.Contains(word[^length..]))
            {
                return true;
            }
        }

        return false;
    }
}
