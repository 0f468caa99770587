using System.Text.RegularExpressions;

namespace DelegationPortal.Articles;

/// <summary>A pattern for texts of any length: it never backtracks, and is neither built nor tried before a text holds one of the words it cannot do without.</summary>
internal sealed class PagePattern(string pattern, params string[] words)
{
    private readonly Lazy<Regex> _regex = new(() => new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant));

    public IEnumerable<Match> Matches(string text) => MayMatch(text) ? _regex.Value.Matches(text) : [];

    public Match Match(string text) => MayMatch(text) ? _regex.Value.Match(text) : System.Text.RegularExpressions.Match.Empty;

    private bool MayMatch(string text) => Array.Exists(words, word => text.Contains(word, StringComparison.Ordinal));
}
