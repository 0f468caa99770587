namespace DelegationPortal.Articles.Joining;

/// <summary>Where sentences and crossheads begin and end, seen from the tokens.</summary>
internal static class SentenceBounds
{
    private const int LongestCrosshead = 6;

    public static bool EndsSentence(IReadOnlyList<Token> tokens, int end) =>
        tokens[end - 1].Text is "■" || IsStop(tokens[end - 1])
        || tokens[end - 1].Text is "“" or "”" or ")" && end > 1 && IsStop(tokens[end - 2]);

    public static bool BeginsSentence(IReadOnlyList<Token> tokens, int end) =>
        end == 1 || end > 1 && (tokens[end - 2].Text is "„" or ":" || EndsSentence(tokens, end - 1));

    /// <summary>A crosshead is short and has no verb.</summary>
    public static bool IsCrosshead(IReadOnlyList<Token> tokens, int end)
    {
        for (var i = end - 1; i >= Math.Max(0, end - LongestCrosshead - 1); i--)
        {
            if (i == 0 || EndsSentence(tokens, i))
            {
                return end - i <= LongestCrosshead && tokens[i].IsCapitalised;
            }

            if (tokens[i].Text is "," || WordClasses.Of(tokens[i]) is WordClass.Finite)
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsStop(Token token) => token.Text is "." or "!" or "?" or "…";
}
