using System.Collections.Concurrent;
using DelegationPortal.Web.Accounts;

namespace DelegationPortal.Web.Hosting;

/// <summary>A person may have so many pages connected at once: each takes memory of the server until it is closed.</summary>
internal sealed class CircuitLimit(RequestDelegate next)
{
    public const int PerPerson = 10;

    private readonly ConcurrentDictionary<Guid, int> _connected = [];

    // This path is that of the WebSocket alone, and its request lasts for as long as the connection.
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path != CircuitGate.Path || ActorPrincipal.Read(context.User)?.UserId is not { } person)
        {
            await next(context);
            return;
        }

        try
        {
            if (_connected.AddOrUpdate(person, 1, (_, before) => before + 1) > PerPerson)
            {
                context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
                return;
            }

            await next(context);
        }
        finally
        {
            _connected.AddOrUpdate(person, 0, (_, before) => before - 1);
        }
    }
}
