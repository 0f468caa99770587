namespace DelegationPortal.Articles.Joining;

/// <summary>The places of a column where the words do not go together.</summary>
internal static class SuspiciousSites
{
    /// <summary>So many words at the ends of a column are no piece.</summary>
    public const int Edge = 3;

    private const int MostInSentence = 2;

    public static bool HasSure(Column column)
    {
        var tokens = column.Words;
        for (var i = Edge; i + Edge < tokens.Count; i++)
        {
            if (Juncture.Neighbours(tokens, i, tokens, i) <= Verdict.Impossible)
            {
                return true;
            }
        }

        return false;
    }

    public static List<Site> Of(Column column)
    {
        var tokens = column.Words;
        var sites = new List<Site>();
        var sentence = new List<Site>();
        for (var i = Edge; i + Edge < tokens.Count; i++)
        {
            if (SentenceBounds.EndsSentence(tokens, i))
            {
                sites.AddRange(Worst(sentence));
                sentence.Clear();
            }

            if (tokens[i].Start == tokens[i - 1].End + 1 && Juncture.Points(tokens, i, tokens, i) is var points and <= Verdict.Suspicious)
            {
                sentence.Add(new Site(column.Range, tokens[i].Start, points));
            }
        }

        sites.AddRange(Worst(sentence));
        return sites;
    }

    // One seam makes the whole sentence suspicious; it is where the words fit worst.
    private static IEnumerable<Site> Worst(List<Site> sentence)
    {
        if (sentence.Count == 0)
        {
            return [];
        }

        var worst = sentence.MinBy(site => site.Points);
        return sentence.Where(site => site.Points <= worst.Points + 1 && (site.IsSure || !worst.IsSure))
            .OrderBy(site => site.Points).Take(MostInSentence);
    }
}
