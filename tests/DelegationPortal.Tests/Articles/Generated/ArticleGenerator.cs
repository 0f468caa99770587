namespace DelegationPortal.Tests.Articles.Generated;

/// <summary>Writes articles about journeys that nobody made, in sentences of many forms.</summary>
public static class ArticleGenerator
{
    /// <summary>Four in five are German, as the magazine's are.</summary>
    public static GeneratedArticle Of(int seed) => seed % 5 == 4 ? EnglishTemplates.Write(new Inventor(seed)) : GermanTemplates.Write(new Inventor(seed));
}
