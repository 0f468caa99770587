using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace DelegationPortal.Web.Hosting;

/// <summary>Gives pages an <c>ETag</c> of their content, and 304 to whoever has that content already (RFC 9110, section 8.8.3).</summary>
internal sealed class EntityTags(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!HttpMethods.IsGet(context.Request.Method) || Path.HasExtension(context.Request.Path))
        {
            await next(context);
            return;
        }

        var body = context.Response.Body;
        using var page = new MemoryStream();
        context.Response.Body = page;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = body;
        }

        var headers = context.Response.Headers;
        if (context.Response.StatusCode == StatusCodes.Status200OK && context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true)
        {
            var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(page.GetBuffer().AsSpan(0, (int)page.Length)).AsSpan(0, 16))}\"";
            headers.ETag = tag;
            headers.CacheControl = "no-cache";
            headers.Vary = HeaderNames.Cookie;
            if (IsKnown(context.Request, tag))
            {
                context.Response.StatusCode = StatusCodes.Status304NotModified;
                headers.ContentType = default;
                headers.ContentLength = null;
                return;
            }
        }

        page.Position = 0;
        await page.CopyToAsync(body, context.RequestAborted);
    }

    private static bool IsKnown(HttpRequest request, string tag) =>
        request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(new EntityTagHeaderValue(tag), useStrongComparison: false) || known.Equals(EntityTagHeaderValue.Any));
}
