namespace DelegationPortal.Articles.Joining;

/// <summary>Do the words on both sides of a place go together?</summary>
public static class Juncture
{
    private const int ReachOfFrom = 6;

    /// <summary>What the neighbouring words say and the verbs of the sentence that would run across.</summary>
    public static int Points(IReadOnlyList<Token> before, int end, IReadOnlyList<Token> behind, int start)
    {
        if (SentenceBounds.EndsSentence(before, end))
        {
            return IsOrdinal() || MayBegin(behind[start]) ? Verdict.Possible : Verdict.Impossible;
        }

        return Neighbours(before, end, behind, start) + SentenceFaults.Points(before, end, behind, start);

        // "am 3. | Mai"
        bool IsOrdinal() => end > 1 && before[end - 2].IsNumber;
    }

    /// <summary>What the two words on either side say, without the rest of their sentence.</summary>
    public static int Neighbours(IReadOnlyList<Token> before, int end, IReadOnlyList<Token> behind, int start)
    {
        var (left, right) = (before[end - 1], behind[start]);
        if (SentenceBounds.EndsSentence(before, end)
            || WordClasses.Of(right) == WordClass.Opener && SentenceBounds.IsCrosshead(before, end)
            || left.Text is "aus" or "an" && ReachesBackToFrom(before, end))
        {
            return Verdict.Possible;
        }

        var first = end > 1 ? WordClasses.Plain(before[end - 2], SentenceBounds.BeginsSentence(before, end - 1)) : default;
        var last = start + 1 < behind.Count ? behind[start + 1] : default;
        return Neighbours(first, WordClasses.Plain(left, SentenceBounds.BeginsSentence(before, end)), right, last);
    }

    internal static int Neighbours(Token before, Token left, Token right, Token behind) => WhatFollows.Points(Place.Of(before, left, right, behind));

    private static bool MayBegin(Token token) => WordClasses.Of(token) is WordClass.Capital or WordClass.Opener or WordClass.Number or WordClass.Mark;

    // "Von der Hauptstadt aus" is complete.
    private static bool ReachesBackToFrom(IReadOnlyList<Token> tokens, int end)
    {
        for (var i = Math.Max(0, end - ReachOfFrom); i < end; i++)
        {
            if (tokens[i].Text is "Von" or "von" or "vom" or "Vom")
            {
                return true;
            }
        }

        return false;
    }
}
