namespace DelegationPortal.Pdf.Fonts;

/// <summary>The fonts that one document uses, in the order of their first use.</summary>
/// <param name="fallbacks">Asked in turn for what a face lacks.</param>
internal sealed class FontBook(IReadOnlyList<FontFile> fallbacks)
{
    private readonly Dictionary<FontFile, FontSubset> _subsets = [];

    public IEnumerable<FontSubset> Used => _subsets.Values.Where(subset => subset.Glyphs.Count > 1);

    public FontSubset this[FontFile file]
    {
        get
        {
            if (!_subsets.TryGetValue(file, out var subset))
            {
                subset = new(file, _subsets.Count + 1);
                _subsets.Add(file, subset);
            }

            return subset;
        }
    }

    /// <returns>Nothing if no font shows all of these code points.</returns>
    public FontSubset? Find(FontSubset preferred, ReadOnlySpan<int> codePoints)
    {
        if (HasAll(preferred, codePoints))
        {
            return preferred;
        }

        foreach (var fallback in fallbacks)
        {
            if (HasAll(this[fallback], codePoints))
            {
                return this[fallback];
            }
        }

        return null;
    }

    private static bool HasAll(FontSubset subset, ReadOnlySpan<int> codePoints)
    {
        foreach (var each in codePoints)
        {
            if (!subset.Has(each))
            {
                return false;
            }
        }

        return true;
    }
}
