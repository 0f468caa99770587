using DelegationPortal.Documents;
using DelegationPortal.Web.Hosting;
using Microsoft.Net.Http.Headers;

namespace DelegationPortal.Web.Documents;

internal static class DocumentAnswer
{
    /// <summary>A document to keep, or to look at; 304 for whoever has it already. What somebody signed in gets, nobody keeps: it has no tag.</summary>
    public static IResult Of(HttpContext http, Document document, bool isKept = true)
    {
        http.Response.Headers.Vary = HeaderNames.Cookie;
        var tag = http.User.Identity is { IsAuthenticated: true } ? null : EntityTagHeaderValue.Parse(EntityTags.Of(document.Content));
        return Results.Bytes(document.Content, document.ContentType, isKept ? document.FileName : null, entityTag: tag);
    }
}
