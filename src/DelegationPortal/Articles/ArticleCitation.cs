using System.Globalization;

namespace DelegationPortal.Articles;

/// <summary>How an article is cited in a few words, such as <c>Berliner Wirtschaft 12 | 2024, S. 16</c>.</summary>
public static class ArticleCitation
{
    /// <returns>The file's name when the article does not say where it was printed.</returns>
    public static string Of(Article article)
    {
        var issue = string.Join(' ', new[] { article.Publication, article.IssueLabel }.Where(part => part is not null));
        var page = article.Page is { } number ? string.Create(CultureInfo.InvariantCulture, $"S. {number}") : null;
        var citation = string.Join(", ", new[] { issue, page }.Where(part => !string.IsNullOrEmpty(part)));
        return citation.Length > 0 ? citation : article.FileName;
    }
}
