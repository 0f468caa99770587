using DelegationPortal.Articles;

namespace DelegationPortal.Tests.Articles;

public sealed class ArticleCleanerTests
{
    [Theory]
    [InlineData("Wirt- schaft", "Wirtschaft")]
    [InlineData("Wirt-\nschaft", "Wirtschaft")]
    [InlineData("Luft- und Raumfahrt", "Luft- und Raumfahrt")]
    [InlineData("Ex- oder Import", "Ex- oder Import")]
    [InlineData("Key-Account- Manager", "Key-Account-Manager")]
    [InlineData("Abstecher ins Technik- Ein Haus", "Abstecher ins Technik- Ein Haus")]
    [InlineData("anna.muster@ kammer.example", "anna.muster@kammer.example")]
    [InlineData("Wirt\u00ADschaft", "Wirtschaft")]
    [InlineData("030\u00A0/ 1", "030 / 1")]
    [InlineData("■ Z ehn Tage", "■ Zehn Tage")]
    [InlineData("Plan B war gut", "Plan B war gut")]
    [InlineData("mit derBahn", "mit der Bahn")]
    [InlineData("Die Muster GmbH", "Die Muster GmbH")]
    [InlineData("In Hel sinki war es kalt. Helsinki wartete.", "In Helsinki war es kalt. Helsinki wartete.")]
    public void Torn_words_are_mended(string raw, string clean) => Assert.Equal(clean, ArticleCleaner.Clean(raw).Clean);

    [Fact]
    public void A_cleaned_word_leads_back_to_its_place()
    {
        var article = ArticleCleaner.Clean("Eine Wirt- schaft");

        Assert.Equal("Wirtschaft", article.CleanOf(new TextRange(5, article.Raw.Length)));
    }
}
