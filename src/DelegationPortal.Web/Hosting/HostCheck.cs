using DelegationPortal.Web.Shell;
using Microsoft.Extensions.Options;

namespace DelegationPortal.Web.Hosting;

/// <summary>
/// Answers under the portal's own name only, where it has one: addresses made of another's would lead people elsewhere.
/// The framework's filter would answer before our headers are there.
/// </summary>
internal sealed class HostCheck(RequestDelegate next, IOptions<PortalOptions> options)
{
    private static readonly string[] ThisMachine = ["localhost", "127.0.0.1", "[::1]"];

    private readonly string? _name = options.Value.PublicUrl is { Length: > 0 } address ? new Uri(address).Host : null;

    public Task InvokeAsync(HttpContext context)
    {
        var host = context.Request.Host.Host;
        if (_name is null || ThisMachine.Append(_name).Contains(host, StringComparer.OrdinalIgnoreCase))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }
}
