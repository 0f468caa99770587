namespace DelegationPortal.Web.Hosting;

/// <summary>Headers that every answer carries, whatever its route and status.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    // Public pages have no script and ask nobody else for anything.
    private const string Documents =
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const string Forms = $"{Documents}; script-src 'self'; connect-src 'self'";

    // Radzen sets style attributes, see docs/decisions/0010-style-attributes-of-the-staff-area.md.
    private static readonly string Application = $"{Forms.Replace("base-uri 'none'", "base-uri 'self'", StringComparison.Ordinal)}; style-src-attr 'unsafe-inline'";

    private const string OneYear = "max-age=31536000";

    public Task InvokeAsync(HttpContext context)
    {
        // As asked for: a page for what went wrong belongs to the area where it did.
        var area = SiteAreas.Of(context.Request.Path);
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = area switch
            {
                SiteArea.Public => Documents,
                SiteArea.Account => Forms,
                SiteArea.Staff => Application,
            };
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "same-origin";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
            if (context.Request.IsHttps)
            {
                headers.StrictTransportSecurity = OneYear;
            }

            return Task.CompletedTask;
        });
        return next(context);
    }
}
