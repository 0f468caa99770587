using System.Diagnostics;
using DelegationPortal.Articles;

namespace DelegationPortal.Tests.Articles;

public sealed class LongTextTests
{
    [Theory]
    [InlineData("Eine Delegation reiste nach Prag und Wien. ")]
    [InlineData("a- ")]
    [InlineData("(v. l.) Anna Muster: ")]
    [InlineData("Tel.: 030 / 1 23-4 anna@b.de ")]
    [InlineData("■ ")]
    [InlineData("A n 1 2 3 \n")]
    public void A_long_text_is_read_in_reasonable_time(string piece)
    {
        var watch = Stopwatch.StartNew();
        ArticleImporter.Read(string.Concat(Enumerable.Repeat(piece, 60_000 / piece.Length)));

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void A_text_longer_than_any_article_is_kept_but_not_read()
    {
        var trip = ArticleImporter.Read(new string('x', 10_000_000));

        Assert.False(trip.IsTripReport);
        Assert.Equal("Der Text ist zu lang für einen einzelnen Artikel.", trip.Reason);
        Assert.Single(trip.Blocks);
    }
}
