using DelegationPortal.Web.Shell;
using Microsoft.Extensions.Options;

namespace DelegationPortal.Web.Hosting;

/// <summary>Lets only pages of the portal itself open circuits: browsers send cookies along with WebSockets of any page.</summary>
internal sealed class CircuitGate(RequestDelegate next, IOptions<PortalOptions> options)
{
    public const string Path = "/_blazor";

    public Task InvokeAsync(HttpContext context)
    {
        // Programs say no origin, and have no cookies of anybody else; browsers say one.
        var origins = context.Request.Headers.Origin;
        if (!context.Request.Path.StartsWithSegments(Path) || origins.Count == 0 || (origins is [{ } origin] && IsOurs(origin, context.Request)))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private bool IsOurs(string origin, HttpRequest request) =>
        origin == $"{request.Scheme}://{request.Host}"
        || (options.Value.PublicUrl is { Length: > 0 } address && origin == new Uri(address).GetLeftPart(UriPartial.Authority));
}
