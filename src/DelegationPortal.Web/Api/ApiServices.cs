using System.Text.Json.Serialization;
using DelegationPortal.Web.Shell;
using Microsoft.Net.Http.Headers;

namespace DelegationPortal.Web.Api;

internal static class ApiServices
{
    public const string OpenToPages = "pages of anybody";

    private const string Description =
        "Everything that the portal shows to everybody, as data; read-only. Whoever asks gets the same: cookies are not looked at. Delegationsreisen als Daten, nur zum Lesen.";

    public static void AddApi(this IServiceCollection services)
    {
        services.AddExceptionHandler<ApiFailure>();

        // Pages of other sites may read it, without anybody's cookies.
        services.AddCors(cors => cors.AddPolicy(OpenToPages, policy => policy
            .AllowAnyOrigin()
            .WithMethods(HttpMethods.Get, HttpMethods.Head)
            .WithHeaders(HeaderNames.IfNoneMatch)
            .WithExposedHeaders(HeaderNames.ETag, HeaderNames.RetryAfter)));

        // For the OpenAPI document: a number is a number, never a text.
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict);
        services.AddOpenApi("v1", document =>
        {
            document.ShouldInclude = endpoint => $"/{endpoint.RelativePath}".StartsWith($"{PortalUrls.ApiRoot}/", StringComparison.Ordinal);
            document.AddDocumentTransformer((openApi, context, _) =>
            {
                openApi.Info = new() { Title = "Delegationsportal", Version = "1", Description = Description };
                return Task.CompletedTask;
            });
        });
    }
}
