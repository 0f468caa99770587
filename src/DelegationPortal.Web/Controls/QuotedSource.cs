namespace DelegationPortal.Web.Controls;

/// <summary>The article that the statements of a page rest on.</summary>
/// <param name="Url">Page that shows the article; empty when it is this page, null when none shows it.</param>
public sealed record QuotedSource(string? Url, string? Language)
{
    /// <summary>For the <c>lang</c> of words taken from it.</summary>
    public string? Lang => Languages.Differing(Language);
}
