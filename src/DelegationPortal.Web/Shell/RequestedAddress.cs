using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Diagnostics;

namespace DelegationPortal.Web.Shell;

public static class RequestedAddress
{
    /// <summary>Path and query that the visitor asked for, also where another page answers: not found, error.</summary>
    public static string Of(NavigationManager navigation, HttpContext? http) =>
        http?.Features.Get<IStatusCodeReExecuteFeature>() is { } sentOn ? sentOn.OriginalPath + sentOn.OriginalQueryString
        : http?.Features.Get<IExceptionHandlerPathFeature>()?.Path
        ?? new Uri(navigation.Uri).PathAndQuery;

    /// <summary>Pages that say why a request was refused are no addresses of their own.</summary>
    public static void NotFoundUnlessRefused(NavigationManager navigation, HttpContext? http)
    {
        if (http?.Features.Get<IStatusCodeReExecuteFeature>() is null)
        {
            navigation.NotFound();
        }
    }
}
