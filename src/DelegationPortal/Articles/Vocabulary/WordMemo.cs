namespace DelegationPortal.Articles.Vocabulary;

/// <summary>Remembers what was said of the words asked last: the same few hundred words of a page are asked again and again.</summary>
internal sealed class WordMemo(Func<string, bool> judge)
{
    private const int Slots = 4096;

    // A slot is replaced whole, so that several readers at once see a word and the verdict on it together.
    private readonly Entry?[] _slots = new Entry?[Slots];

    public bool Judge(string word)
    {
        ref var slot = ref _slots[word.GetHashCode(StringComparison.Ordinal) & (Slots - 1)];
        if (slot is { } known && string.Equals(known.Word, word, StringComparison.Ordinal))
        {
            return known.Verdict;
        }

        var verdict = judge(word);
        slot = new Entry(word, verdict);
        return verdict;
    }

    private sealed record Entry(string Word, bool Verdict);
}
