using System.Security.Cryptography;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Net.Http.Headers;

namespace DelegationPortal.Web.Hosting;

/// <summary>
/// Gives public pages an <c>ETag</c> of their content, and 304 to whoever has that content already (RFC 9110, section 8.8.3).
/// Whatever else the public gets is asked for anew each time. What somebody signed in sees, and every form with a token in it, is kept by nobody.
/// </summary>
internal sealed class EntityTags(RequestDelegate next)
{
    public static string Of(ReadOnlySpan<byte> content) => $"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 16))}\"";

    public async Task InvokeAsync(HttpContext context)
    {
        var area = SiteAreas.Of(context.Request.Path);
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            if (!IsAsset(context) && IsPersonal(context, area))
            {
                headers.CacheControl = "private, no-store";
            }
            else if (headers.CacheControl.Count == 0)
            {
                // Unasked, browsers keep also 301, 404 and 410, and would show them when the page is there again.
                headers.CacheControl = "no-cache";
            }

            return Task.CompletedTask;
        });
        if (area != SiteArea.Public || !HttpMethods.IsGet(context.Request.Method) || Path.HasExtension(context.Request.Path)
            || context.Request.Path.StartsWithSegments(CircuitGate.Path))
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
        if (context.User.Identity is not { IsAuthenticated: true } && context.Response.StatusCode == StatusCodes.Status200OK
            && context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true)
        {
            var tag = Of(page.GetBuffer().AsSpan(0, (int)page.Length));
            headers.ETag = tag;
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

    private static bool IsPersonal(HttpContext context, SiteArea area) =>
        area != SiteArea.Public || context.User.Identity is { IsAuthenticated: true };

    private static bool IsAsset(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;

    private static bool IsKnown(HttpRequest request, string tag) =>
        request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(new EntityTagHeaderValue(tag), useStrongComparison: false) || known.Equals(EntityTagHeaderValue.Any));
}
