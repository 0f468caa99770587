namespace DelegationPortal.Articles;

/// <summary>Looks up places in lists whose items are sorted by where they begin.</summary>
internal static class SortedByStart
{
    /// <summary>Index of the first item that begins at or behind a position; the list's length when there is none.</summary>
    public static int FirstFrom<T>(IReadOnlyList<T> sorted, int position, Func<T, int> start)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = start(sorted[middle]) < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
