namespace DelegationPortal.Articles.Joining;

/// <summary>
/// How well a column goes on in another: what <see cref="JoinFit"/> sees in the last and the first word, and what the two halves of the sentence say.
/// </summary>
public static class ColumnFit
{
    private const int Worst = -8;
    private const int Most = 3;
    private const int Unsound = -4;

    public static JoinFit Of(string text, TextRange before, TextRange behind)
    {
        var (tail, head) = (JoinFit.TailOf(before), JoinFit.HeadOf(behind));
        var fit = JoinFit.Of(text, before, behind);
        if (!fit.Runs || text[before.End - 1] == '-')
        {
            return fit;
        }

        var tokens = Tokens.Of(text, tail.Start, tail.End);
        if (!GermanText.Is(tokens))
        {
            return fit with { Runs = fit.Points > Unsound };
        }

        var points = fit.Points + Math.Clamp(Juncture.Points(tokens, tokens.Count, Tokens.Of(text, head.Start, head.End), 0), Worst, Most);
        return fit with { Points = points, Runs = fit.Points > Unsound };
    }
}
