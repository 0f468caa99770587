using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Options;

namespace DelegationPortal.Web.Shell;

public static class OperatorLogo
{
    /// <summary>Serves the operator's logo out of the data directory.</summary>
    public static void MapOperatorLogo(this IEndpointRouteBuilder endpoints) => endpoints.MapMethods(
        PortalUrls.OperatorLogo,
        [HttpMethods.Get, HttpMethods.Head],
        (IOptions<PortalOptions> options, IWebHostEnvironment environment) =>
        {
            // Only the name counts: no setting leads out of the data directory.
            var file = Path.Combine(environment.ContentRootPath, options.Value.DataDirectory, Path.GetFileName(options.Value.Operator.LogoFile ?? ""));
            return File.Exists(file) && new FileExtensionContentTypeProvider().TryGetContentType(file, out var type) && type.StartsWith("image/", StringComparison.Ordinal)
                ? Results.File(file, type, lastModified: File.GetLastWriteTimeUtc(file))
                : Results.NotFound();
        });
}
