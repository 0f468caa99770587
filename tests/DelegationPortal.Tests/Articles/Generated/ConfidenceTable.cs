namespace DelegationPortal.Tests.Articles.Generated;

/// <summary>How often facts of one score are right.</summary>
/// <param name="From">Inclusive.</param>
/// <param name="To">Exclusive, but for the last.</param>
public sealed record ConfidenceBin(double From, double To, int Facts, int Right)
{
    public double Share => Facts == 0 ? double.NaN : (double)Right / Facts;
}

public static class ConfidenceTable
{
    private static readonly double[] Edges = [0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01];

    public static IReadOnlyList<ConfidenceBin> Of(IEnumerable<Judgement> judgements)
    {
        var bins = judgements.ToLookup(judgement => Array.FindLastIndex(Edges, edge => Math.Round(judgement.Confidence, 2) >= edge));
        return [.. Enumerable.Range(0, Edges.Length - 1).Select(i => new ConfidenceBin(Edges[i], Math.Min(1, Edges[i + 1]), bins[i].Count(), bins[i].Count(judgement => judgement.IsRight)))];
    }
}
