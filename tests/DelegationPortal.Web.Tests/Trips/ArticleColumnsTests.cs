using Bunit;
using DelegationPortal.Articles;
using DelegationPortal.Web.Trips;

namespace DelegationPortal.Web.Tests.Trips;

public sealed class ArticleColumnsTests : ComponentContext
{
    [Fact]
    public void A_passage_torn_by_a_column_join_is_marked_in_both_halves()
    {
        var shown = Show(new ArticleSpan("Vorher. ", null, false, false), new ArticleSpan("Auch die ", "p1", true, false), new ArticleSpan("Kammer kam.", null, true, true));

        Assert.Equal(["p1", null], shown.FindAll("mark").Select(m => m.GetAttribute("id")));
        Assert.Equal("continued", shown.FindAll("mark")[1].ClassName);
        Assert.Equal("Vorher. Auch die [Spalte] Kammer kam.", string.Join(' ', shown.Find("p").TextContent.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public void What_nothing_rests_on_is_not_marked()
    {
        Assert.Empty(Show(new ArticleSpan("Vorher.", null, false, false)).FindAll("mark"));
    }

    private IRenderedComponent<ArticleColumns> Show(params ArticleSpan[] spans) =>
        Render<ArticleColumns>(p => p.Add(c => c.Article, new ArticleView([new ArticleParagraph(BlockKind.Body, spans)])).Add(c => c.Language, "de"));
}
