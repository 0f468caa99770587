using Microsoft.AspNetCore.Antiforgery;

namespace DelegationPortal.Web.Hosting;

internal static class Antiforgery
{
    /// <summary>Refuses posts that do not come from a form of ours. Pages do it by themselves, endpoints only if they bind a form.</summary>
    public static RouteHandlerBuilder DemandAntiforgery(this RouteHandlerBuilder endpoint) => endpoint
        .WithMetadata(new RequireAntiforgeryTokenAttribute())
        .AddEndpointFilter((context, next) =>
            context.HttpContext.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: true }
                ? next(context)
                : ValueTask.FromResult<object?>(Results.StatusCode(StatusCodes.Status400BadRequest)));
}
