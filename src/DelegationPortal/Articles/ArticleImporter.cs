using DelegationPortal.Articles.Recognisers;

namespace DelegationPortal.Articles;

/// <summary>Reads an article and offers the trip it tells of: clean, cut into blocks, put in order, recognise, propose.</summary>
public static class ArticleImporter
{
    // No article is longer; a whole magazine in one piece would be read as one trip.
    private const int LongestArticle = 60_000;

    public static TripProposal Read(string rawText)
    {
        if (rawText.Length > LongestArticle)
        {
            return TripProposalBuilder.TooLong(rawText);
        }

        var article = ArticleCleaner.Clean(rawText);
        var layout = BlockSplitter.Split(article);
        var order = BlockOrderer.Order(article, layout);
        var reading = ArticleReading.Of(article, layout, order);
        return TripProposalBuilder.Build(reading);
    }
}
