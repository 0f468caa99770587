namespace DelegationPortal.Articles;

public static class ArticleImporter
{
    public static TripProposal Read(string rawText) => throw new NotImplementedException(rawText);
}
