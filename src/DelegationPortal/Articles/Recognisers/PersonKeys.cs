namespace DelegationPortal.Articles.Recognisers;

/// <summary>The people named so far, and quickly told: can a word begin the name of one of them?</summary>
internal sealed class PersonKeys
{
    private readonly HashSet<string> _keys;
    private readonly string[] _sorted;
    private readonly Dictionary<string, bool> _beginnings = new(StringComparer.Ordinal);

    public PersonKeys(IEnumerable<string> keys)
    {
        _keys = keys.ToHashSet(StringComparer.Ordinal);
        _sorted = [.. _keys.Order(StringComparer.Ordinal)];
    }

    public bool Contains(string key) => _keys.Contains(key);

    /// <summary>False only when no name can begin at this token; a word that a mark follows is not looked into.</summary>
    public bool MayBegin(Sentence sentence, int index)
    {
        var token = sentence.Tokens[index];
        var isWhole = token.End < sentence.Page.Text.Length && sentence.Page.Text[token.End] == ' ';
        if (!isWhole)
        {
            return true;
        }

        if (!_beginnings.TryGetValue(token.Text, out var may))
        {
            may = IsBeginning(PersonKey.Of(token.Text));
            _beginnings[token.Text] = may;
        }

        return may;
    }

    private bool IsBeginning(string folded)
    {
        var at = Array.BinarySearch(_sorted, folded, StringComparer.Ordinal);
        at = at < 0 ? ~at : at;
        return at < _sorted.Length && _sorted[at].StartsWith(folded, StringComparison.Ordinal);
    }
}
