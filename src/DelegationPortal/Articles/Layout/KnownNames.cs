using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Layout;

/// <summary>Pairs of words that the page uses more than once: capitalised ones, also those behind a role, are very likely names.</summary>
public sealed class KnownNames
{
    private readonly HashSet<(string First, string Second)> _pairs = [];
    private readonly HashSet<(string First, string Second)> _repeated = [];

    public KnownNames(IReadOnlyList<Token> tokens)
    {
        var seen = new HashSet<(string First, string Second)>();
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (!tokens[i].IsWord || !tokens[i].IsCapitalised || !tokens[i + 1].IsWord)
            {
                continue;
            }

            var pair = (tokens[i].Text, tokens[i + 1].Text);
            var again = !seen.Add(pair);
            if (again)
            {
                _repeated.Add(pair);
            }

            if ((again && !HeadingSeam.IsTownsman(tokens[i]) || i > 0 && IsBeforeName(tokens[i - 1].Text)) && IsNameWord(tokens[i]) && IsNameWord(tokens[i + 1]))
            {
                _pairs.Add(pair);
            }
        }
    }

    public bool Contains(Token first, Token second) => _pairs.Contains((first.Text, second.Text));

    /// <summary>Do the two words, the first with a capital, stand side by side more than once? Then no seam runs between them.</summary>
    public bool Repeats(Token first, Token second) => _repeated.Contains((first.Text, second.Text));

    private static bool IsNameWord(Token token) =>
        token.IsWord && token.IsCapitalised && !token.IsAllCapitals && !FunctionWords.IsOpener(token.Text)
        && !RoleWords.IsRole(token.Text) && !OrganisationWords.IsOrganisation(token.Text) && !Abbreviations.IsTitle(token.Text);

    private static bool IsBeforeName(string word) => RoleWords.IsRole(word) || Abbreviations.IsTitle(word);
}
