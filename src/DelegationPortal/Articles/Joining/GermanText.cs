using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Joining;

/// <summary>The rules of neighbouring words are those of German; an English text is joined by <see cref="JoinFit"/> alone.</summary>
internal static class GermanText
{
    private const int Enough = 200;

    public static bool Is(IEnumerable<Token> tokens)
    {
        var balance = 0;
        foreach (var token in tokens.Take(Enough))
        {
            balance += (FunctionWords.IsGerman(token.Text) ? 1 : 0) - (FunctionWords.IsEnglish(token.Text) ? 1 : 0);
        }

        return balance > 0;
    }
}
