using System.Runtime.InteropServices;

namespace DelegationPortal.Articles.Vocabulary;

/// <summary>
/// Tells which of several lists a text touches, in one pass over its words. A list is written as words and phrases, one a line or with commas between:
/// <list type="table">
/// <item><term>Auftakt</term><description>this word; what stands beside a hyphen is a word too</description></item>
/// <item><term>auf die Beine</term><description>these words with single blanks between</description></item>
/// <item><term>reiste(n) (auch) mit</term><description>what stands in parentheses may be missing: letters or words</description></item>
/// <item><term>war/waren nur</term><description>one of these words</description></item>
/// <item><term>*reise, +bahn</term><description>ends so: with or without letters before, only with letters before (Straßenbahn, S-Bahn)</description></item>
/// <item><term>geboren*, mitreis+</term><description>begins so: with or without more behind, only with more behind</description></item>
/// <item><term>unter den _ Gästen</term><description>any one word or number; <c>_-_</c> one word that may have hyphens</description></item>
/// <item><term>ab 20##</term><description>digits</description></item>
/// <item><term>hatte … sollen</term><description>something between, "brach …auf" something or nothing, "lag …*vor" the end of a word</description></item>
/// </list>
/// </summary>
internal sealed class PhraseBook
{
    private readonly Dictionary<string, List<Phrase>> _byFirstWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Phrase>>.AlternateLookup<ReadOnlySpan<char>> _ofWord;
    private readonly Dictionary<char, List<Phrase>> _byFirstLetter = [];
    private readonly Dictionary<char, List<Phrase>> _byLastLetter = [];
    private int _count;

    public PhraseBook() => _ofWord = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="list">The list's own bit.</param>
    public void Add(int list, string phrases, bool ignoresCase = true)
    {
        foreach (var notation in PhraseNotation.Phrases(phrases))
        {
            var phrase = new Phrase(notation, ignoresCase, list, _count++);
            foreach (var word in phrase.FirstWords)
            {
                ref var known = ref Shelf(word, notation);
                (known ??= []).Add(phrase);
            }
        }
    }

    /// <summary>The bits of the lists that the text touches.</summary>
    /// <param name="wanted">The bits of the lists asked for.</param>
    public int Touched(ReadOnlySpan<char> text, int wanted)
    {
        Span<bool> inVain = stackalloc bool[_count];
        var found = 0;
        for (var start = 0; start < text.Length && found != wanted; start++)
        {
            var end = PhraseWord.EndOfWord(text, start);
            if (end > start)
            {
                if (_ofWord.TryGetValue(text[start..end], out var phrases))
                {
                    found |= Among(phrases, text, start, wanted & ~found, inVain);
                }

                if (_byFirstLetter.TryGetValue(char.ToLowerInvariant(text[start]), out phrases))
                {
                    found |= Among(phrases, text, start, wanted & ~found, inVain);
                }

                if (_byLastLetter.TryGetValue(char.ToLowerInvariant(text[end - 1]), out phrases))
                {
                    found |= Among(phrases, text, start, wanted & ~found, inVain);
                }

                start = end;
            }
        }

        return found;
    }

    private static int Among(List<Phrase> phrases, ReadOnlySpan<char> text, int start, int wanted, Span<bool> inVain)
    {
        var found = 0;
        foreach (var phrase in phrases)
        {
            if ((phrase.List & wanted & ~found) != 0 && !inVain[phrase.Number] && phrase.BeginsAt(text, start, ref inVain[phrase.Number]))
            {
                found |= phrase.List;
            }
        }

        return found;
    }

    private ref List<Phrase>? Shelf(PhraseWord word, string notation)
    {
        if (word.IsOpen)
        {
            throw new ArgumentException($"\"{notation}\" begins with any word, so it cannot be looked up.");
        }

        if (word.IsEnd)
        {
            return ref CollectionsMarshal.GetValueRefOrAddDefault(_byLastLetter, char.ToLowerInvariant(word.Letters[^1]), out _);
        }

        if (word.IsBeginning)
        {
            return ref CollectionsMarshal.GetValueRefOrAddDefault(_byFirstLetter, char.ToLowerInvariant(word.Letters[0]), out _);
        }

        return ref CollectionsMarshal.GetValueRefOrAddDefault(_byFirstWord, word.Letters[..PhraseWord.EndOfWord(word.Letters, 0)], out _);
    }
}
