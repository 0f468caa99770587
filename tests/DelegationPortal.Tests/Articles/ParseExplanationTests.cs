using DelegationPortal.Articles;

namespace DelegationPortal.Tests.Articles;

public sealed class ParseExplanationTests
{
    private static readonly string Text = ParseExplanation.Of(File.ReadAllText(RepositoryFiles.Seed));

    [Fact]
    public void It_begins_with_the_title() => Assert.StartsWith("  Title    [158,178) Impulse, made in USA", Text, StringComparison.Ordinal);

    [Fact]
    public void A_join_is_explained_by_score_and_cue() => Assert.Contains("score 8: article and noun agree", Text, StringComparison.Ordinal);
}
