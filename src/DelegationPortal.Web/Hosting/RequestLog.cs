namespace DelegationPortal.Web.Hosting;

/// <summary>One line a request: method, route, status, milliseconds. The route's pattern stands for the path, which may hold anything.</summary>
internal sealed class RequestLog(RequestDelegate next, ILogger<RequestLog> log, TimeProvider clock)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var start = clock.GetTimestamp();
        var method = context.Request.Method;
        await next(context);
        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "-";
        log.LogInformation(
            "{Method} {Route} {Status} {Milliseconds:0} ms",
            HttpMethods.GetCanonicalizedValue(method), route, context.Response.StatusCode, clock.GetElapsedTime(start).TotalMilliseconds);
    }
}
