using DelegationPortal.Articles.Recognisers;

namespace DelegationPortal.Articles;

/// <summary>Reads an article and offers the trip it tells of: clean, cut into blocks, put in order, recognise, propose.</summary>
public static class ArticleImporter
{
    public static TripProposal Read(string rawText)
    {
        var article = ArticleCleaner.Clean(rawText);
        var layout = BlockSplitter.Split(article);
        var order = BlockOrderer.Order(article, layout);
        var reading = ArticleReading.Of(article, layout, order);
        return TripProposalBuilder.Build(reading);
    }
}
