namespace DelegationPortal.Articles.Vocabulary;

/// <summary>Does a word end like one of many? The ends are kept as a tree read from the last letter, so most words are told after two or three letters.</summary>
internal sealed class WordEnds
{
    private readonly Dictionary<(int Node, char Letter), int> _tree = [];
    private readonly HashSet<int> _ends = [];

    public WordEnds(IEnumerable<string> ends)
    {
        foreach (var end in ends)
        {
            var node = 0;
            for (var i = end.Length - 1; i >= 0; i--)
            {
                var step = (node, char.ToUpperInvariant(end[i]));
                if (!_tree.TryGetValue(step, out var next))
                {
                    next = _tree.Count + 1;
                    _tree.Add(step, next);
                }

                node = next;
            }

            _ends.Add(node);
        }
    }

    public bool Fit(ReadOnlySpan<char> word)
    {
        var node = 0;
        for (var i = word.Length - 1; i >= 0; i--)
        {
            if (!_tree.TryGetValue((node, char.ToUpperInvariant(word[i])), out node))
            {
                return false;
            }

            if (_ends.Contains(node))
            {
                return true;
            }
        }

        return false;
    }
}
