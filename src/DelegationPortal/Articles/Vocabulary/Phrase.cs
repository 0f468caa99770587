namespace DelegationPortal.Articles.Vocabulary;

/// <summary>One phrase of a list: places for words, each with the words that may stand there.</summary>
internal sealed class Phrase
{
    private const string Anything = "…";

    private readonly Place[] _places;

    /// <param name="list">The bit of the list it belongs to.</param>
    /// <param name="number">Its place among the phrases of the book.</param>
    public Phrase(string notation, bool ignoresCase, int list, int number)
    {
        (List, Number) = (list, number);
        var places = new List<Place>();
        var gap = Gap.None;
        foreach (var place in notation.Split(' '))
        {
            if (place == Anything)
            {
                gap = Gap.BeforeBlank;
                continue;
            }

            if (place.StartsWith(Anything, StringComparison.Ordinal))
            {
                gap = Gap.BeforeWord;
            }

            places.Add(new Place([.. PhraseNotation.Choices(place.TrimStart(Anything[0])).Select(word => new PhraseWord(word, ignoresCase))], gap));
            gap = Gap.None;
        }

        _places = [.. places];
    }

    private enum Gap
    {
        None,
        BeforeWord,
        BeforeBlank,
    }

    public int List { get; }

    public int Number { get; }

    public IReadOnlyList<PhraseWord> FirstWords => _places[0].Words;

    /// <param name="inVain">Set when what has to follow somewhere in the text does not: then it does not behind a later place either.</param>
    public bool BeginsAt(ReadOnlySpan<char> text, int start, ref bool inVain) => Fits(text, 0, start, false, ref inVain);

    private bool Fits(ReadOnlySpan<char> text, int place, int start, bool acrossHyphens, ref bool inVain)
    {
        foreach (var word in _places[place].Words)
        {
            if (word.EndAt(text, start, acrossHyphens) is >= 0 and var end
                && (place + 1 == _places.Length || end < text.Length && text[end] == ' ' && FitsBehind(text, place + 1, end + 1, ref inVain)))
            {
                return true;
            }
        }

        return false;
    }

    private bool FitsBehind(ReadOnlySpan<char> text, int place, int start, ref bool inVain)
    {
        var gap = _places[place].Before;
        if (gap == Gap.None)
        {
            return Fits(text, place, start, true, ref inVain);
        }

        for (var i = gap == Gap.BeforeBlank ? start + 1 : start; i < text.Length; i++)
        {
            if (PhraseWord.IsPartOfWord(text[i]) && (gap == Gap.BeforeBlank ? text[i - 1] == ' ' : !PhraseWord.IsPartOfWord(text[i - 1])) && Fits(text, place, i, false, ref inVain))
            {
                return true;
            }
        }

        inVain = true;
        return false;
    }

    private readonly record struct Place(PhraseWord[] Words, Gap Before);
}
