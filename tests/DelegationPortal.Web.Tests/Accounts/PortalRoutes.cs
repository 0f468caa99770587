using DelegationPortal.Accounts;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace DelegationPortal.Web.Tests.Accounts;

/// <summary>Every route of the portal, and the role that it takes. A route that is not here is a red test.</summary>
internal static class PortalRoutes
{
    public static readonly Dictionary<string, Role?> Declared = new()
    {
        ["GET,POST /"] = null,
        ["GET,POST /trips"] = null,
        ["GET,POST /trips/{trip}"] = null,
        ["GET,POST /trips/{trip}/stops/{stop}"] = null,
        ["GET,POST /contacts"] = null,
        ["GET,POST /contacts/{contact}"] = null,
        ["GET,POST /people/{person}"] = null,
        ["GET,POST /organisations/{organisation}"] = null,
        ["GET,POST /search"] = null,
        ["GET,POST /api"] = null,
        ["GET /api/v1/trips"] = null,
        ["GET /api/v1/trips/{trip}"] = null,
        ["GET /api/v1/contacts"] = null,
        ["GET /api/v1/search"] = null,
        ["GET /openapi/{documentName}.json"] = null,
        ["GET /trips/{trip}.pdf"] = null,
        ["GET /trips/{trip}/stops/{stop}.pdf"] = null,
        ["GET,POST /editions/{id}"] = null,
        ["GET /trips/{trip}.ics"] = null,
        ["GET /trips/{trip}.geojson"] = null,
        ["GET /trips/{trip}/participants.csv"] = null,
        ["GET /contacts.csv"] = null,
        ["GET /contacts/{contact}.vcf"] = null,
        ["GET /feed.atom"] = null,
        ["GET /sitemap.xml"] = null,
        ["GET /robots.txt"] = null,
        ["GET /health/live"] = null,
        ["GET /health/ready"] = null,
        ["GET,POST /imprint"] = null,
        ["GET,POST /privacy"] = null,
        ["GET,POST /accessibility"] = null,
        ["GET,POST /not-found"] = null,
        ["GET,POST /refused/404"] = null,
        ["GET,POST /refused/403"] = null,
        ["GET,POST /refused/{status:int}"] = null,
        ["GET,POST /error"] = null,
        ["GET,HEAD /operator-logo"] = null,
        ["GET,POST /setup"] = null,
        ["GET,POST /account/link"] = null,
        ["GET,POST /account/sign-in"] = null,
        ["POST /account/sign-in/passkey"] = null,
        ["POST /account/sign-out"] = null,
        ["GET,POST /account"] = Role.Reader,
        ["GET,POST /account/password"] = Role.Reader,
        ["GET,POST /account/passkeys"] = Role.Reader,
        ["POST /account/passkeys/creation"] = Role.Reader,
        ["GET,POST /account/sessions"] = Role.Reader,
        ["GET,POST /staff"] = Role.Editor,
        ["GET,POST /staff/contacts"] = Role.Editor,
        ["GET,POST /staff/contacts/{contact}"] = Role.Editor,
        ["GET,POST /staff/history"] = Role.Editor,
        ["GET,POST /staff/import"] = Role.Editor,
        ["GET,POST /staff/trips"] = Role.Editor,
        ["GET,POST /staff/trips/{trip}"] = Role.Editor,
        ["GET,POST /staff/users"] = Role.Administrator,
        ["GET,POST /staff/users/{account:guid}"] = Role.Administrator,
        ["ANY /_blazor"] = Role.Editor,
        ["ANY /_blazor/negotiate"] = Role.Editor,
        ["ANY /_blazor/disconnect/"] = Role.Editor,
        ["ANY /_blazor/initializers/"] = Role.Editor,
        ["GET /_framework/opaque-redirect"] = null,
        ["GET,HEAD /{**path:file}"] = null,
    };

    /// <summary>What the portal really answers to; files that lie in wwwroot are for everybody.</summary>
    public static IEnumerable<string> Of(PortalFactory portal) =>
        from endpoint in portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        where endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null
        let methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Distinct().Order(StringComparer.Ordinal) ?? (IEnumerable<string>)["ANY"]
        select $"{string.Join(',', methods)} /{endpoint.RoutePattern.RawText!.TrimStart('/')}";

    /// <summary>A request that the route understands; what it names need not be there.</summary>
    public static HttpRequestMessage Request(string route)
    {
        var (methods, pattern) = (route.Split(' ')[0], route.Split(' ')[1]);
        var path = pattern.Replace("{account:guid}", Guid.Empty.ToString(), StringComparison.Ordinal).Replace("{status:int}", "400", StringComparison.Ordinal)
            .Replace("{trip}", "impulse-made-in-usa", StringComparison.Ordinal).Replace("{stop}", "boston", StringComparison.Ordinal)
            .Replace("{**path:file}", "nirgends.css", StringComparison.Ordinal).Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
        return new HttpRequestMessage(methods == "POST" || path.StartsWith("/_blazor", StringComparison.Ordinal) ? HttpMethod.Post : HttpMethod.Get, path);
    }
}
