namespace DelegationPortal.Articles.Layout;

/// <summary>Numbers that stood on the pictures, left over without them: "3 1 2".</summary>
public static class PictureNumbers
{
    private const int Most = 7;

    public static void Take(PageCut page, IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            var end = i;
            while (end < tokens.Count && end - i < Most && tokens[end].Text is [>= '1' and <= '9'] && !Repeats(tokens, i, end) && (end == i || tokens[end].Start == tokens[end - 1].End + 1))
            {
                end++;
            }

            if (end - i > 1 && (end == tokens.Count || tokens[end].IsWord))
            {
                page.Take(BlockKind.Sidebar, tokens[i].Start, tokens[end - 1].End);
                i = end - 1;
            }
        }
    }

    private static bool Repeats(IReadOnlyList<Token> tokens, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (tokens[i].Text == tokens[last].Text)
            {
                return true;
            }
        }

        return false;
    }
}
