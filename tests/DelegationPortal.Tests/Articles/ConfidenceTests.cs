using DelegationPortal.Articles;
using DelegationPortal.Tests.Articles.Generated;

namespace DelegationPortal.Tests.Articles;

/// <summary>A score means something when surer facts are right more often. The table is printed by the benchmarks' <c>confidence</c>.</summary>
public sealed class ConfidenceTests
{
    private const int Articles = 400;
    private const int EnoughFacts = 50;

    private static readonly IReadOnlyList<ConfidenceBin> Bins = [.. ConfidenceTable
        .Of(Enumerable.Range(0, Articles).Select(ArticleGenerator.Of).SelectMany(article => Judgement.Of(article, ArticleImporter.Read(article.Text))))
        .Where(bin => bin.Facts >= EnoughFacts)];

    [Fact]
    public void The_share_of_right_facts_rises_with_their_score()
    {
        Assert.True(Bins.Count >= 4, "Too few scores have enough facts to compare.");
        Assert.All(Bins.Zip(Bins.Skip(1)), pair => Assert.True(pair.First.Share <= pair.Second.Share, $"{pair.First} is right more often than {pair.Second}"));
    }

    [Fact]
    public void Low_scores_err_and_high_scores_hardly_do()
    {
        Assert.InRange(Bins[0].Share, 0.2, 0.8);
        Assert.InRange(Bins[^1].Share, 0.98, 1);
    }
}
