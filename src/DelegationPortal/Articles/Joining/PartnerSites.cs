namespace DelegationPortal.Articles.Joining;

/// <summary>A seam that looks sound: the end and the beginning of a sure one fit well on both its sides.</summary>
internal static class PartnerSites
{
    private const int GoodPartner = 4;
    private const int Surroundings = 80;

    /// <summary>The partners of one sure site after the other, the best first.</summary>
    public static IEnumerable<Site> Of(string text, List<Column> columns, IEnumerable<Site> sure) =>
        sure.SelectMany(site => Of(text, columns, site)).OrderByDescending(partner => partner.Fit).Select(partner => partner.Site);

    private static IEnumerable<(Site Site, int Fit)> Of(string text, List<Column> columns, Site sure)
    {
        var ends = Tokens.Of(text, Math.Max(sure.Column.Start, sure.At - Surroundings), sure.At);
        var begins = Tokens.Of(text, sure.At, Math.Min(sure.Column.End, sure.At + Surroundings));
        if (ends.Count < 2 || begins.Count < 2)
        {
            yield break;
        }

        foreach (var column in columns)
        {
            var tokens = column.Words;
            for (var i = SuspiciousSites.Edge; i + SuspiciousSites.Edge < tokens.Count; i++)
            {
                var at = tokens[i].Start;
                if (at != tokens[i - 1].End + 1 || Math.Abs(at - sure.At) < ColumnExchange.ShortestPiece || SentenceBounds.EndsSentence(tokens, i))
                {
                    continue;
                }

                var into = Juncture.Neighbours(ends[^2], ends[^1], tokens[i], tokens[i + 1]);
                var outOf = Juncture.Neighbours(tokens[i - 2], tokens[i - 1], begins[0], begins[1]);
                if (into >= Verdict.Fair && outOf >= Verdict.Fair && into + outOf >= GoodPartner)
                {
                    yield return (new Site(column.Range, at, Verdict.Possible), into + outOf);
                }
            }
        }
    }
}
