using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Layout;

/// <summary>Pairs of capitalised words that the page uses more than once, or behind a role: very likely names.</summary>
public sealed class KnownNames
{
    private readonly HashSet<(string First, string Second)> _pairs = [];

    public KnownNames(IReadOnlyList<Token> tokens)
    {
        var seen = new HashSet<(string First, string Second)>();
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (!IsNameWord(tokens[i]) || !IsNameWord(tokens[i + 1]))
            {
                continue;
            }

            var pair = (tokens[i].Text, tokens[i + 1].Text);
            if (!seen.Add(pair) && !HeadingSeam.IsTownsman(tokens[i]) || (i > 0 && IsBeforeName(tokens[i - 1].Text)))
            {
                _pairs.Add(pair);
            }
        }
    }

    public bool Contains(Token first, Token second) => _pairs.Contains((first.Text, second.Text));

    private static bool IsNameWord(Token token) =>
        token.IsWord && token.IsCapitalised && !token.IsAllCapitals && !FunctionWords.IsOpener(token.Text)
        && !RoleWords.IsRole(token.Text) && !OrganisationWords.IsOrganisation(token.Text) && !Abbreviations.IsTitle(token.Text);

    private static bool IsBeforeName(string word) => RoleWords.IsRole(word) || Abbreviations.IsTitle(word);
}
