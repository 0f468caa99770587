using DelegationPortal.Web.Shell;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Localization;

namespace DelegationPortal.Web.Api;

/// <summary>Gives refusals of the API the form that programs read (RFC 9457), where the rest of the portal shows a page.</summary>
internal sealed class ApiProblems(RequestDelegate next, IStringLocalizer<Texts> texts)
{
    private static readonly int[] Known =
        [StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status405MethodNotAllowed, StatusCodes.Status410Gone, StatusCodes.Status429TooManyRequests];

    public async Task InvokeAsync(HttpContext context)
    {
        await next(context);
        var response = context.Response;
        if (response.StatusCode >= StatusCodes.Status400BadRequest && !response.HasStarted && response.ContentType is null
            && context.Request.Path.StartsWithSegments(PortalUrls.ApiRoot))
        {
            await WriteAsync(context, response.StatusCode, Known.Contains(response.StatusCode) ? texts[$"Problem_{response.StatusCode}"].Value : null);
        }
    }

    public static Task WriteAsync(HttpContext context, int status, string? title) =>
        Results.Problem(title: title, statusCode: status).ExecuteAsync(context);
}

/// <summary>What went wrong inside, said in the same form and without any detail; the log has them.</summary>
internal sealed class ApiFailure : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        // By now, the request asks for the page that says what went wrong.
        var asked = new PathString(httpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path);
        if (!asked.StartsWithSegments(PortalUrls.ApiRoot))
        {
            return false;
        }

        await ApiProblems.WriteAsync(httpContext, StatusCodes.Status500InternalServerError, title: null);
        return true;
    }
}
