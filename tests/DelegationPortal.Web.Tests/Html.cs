using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace DelegationPortal.Web.Tests;

/// <summary>Pages as a browser without script reads them.</summary>
internal static class Html
{
    /// <summary>Gets a page, which must be HTML and answer 200 unless another status is said.</summary>
    public static async Task<IHtmlDocument> GetPageAsync(this HttpClient client, string path, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == status, $"{path} answered {(int)answer.StatusCode}, not {(int)status}:\n{text}");
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        return new HtmlParser().ParseDocument(text);
    }

    /// <summary>The words of an element as a person reads them: no soft hyphens, blanks as blanks.</summary>
    public static string PlainText(this IElement element) =>
        string.Join(' ', element.TextContent.Replace("\u00AD", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Where a request is sent on to.</summary>
    public static async Task<string> GetRedirectAsync(this HttpClient client, string path, HttpStatusCode status)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(status, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }
}
