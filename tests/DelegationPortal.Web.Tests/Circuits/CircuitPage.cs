using System.Text.Json;

namespace DelegationPortal.Web.Tests.Circuits;

/// <summary>Somebody with cookies, at a portal or at another host.</summary>
internal sealed record CircuitPerson(CircuitClient Client, int Id, Guid UserId = default)
{
    public static async Task<CircuitPerson> VisitAsync(CircuitClient client, Uri host) => new(client, await client.AskAsync<int>("visitor", new { portal = host }));

    /// <param name="origin">Where the page says that it comes from; nothing is said without it.</param>
    /// <param name="silent">Never tells the server that a render batch has arrived.</param>
    /// <param name="direct">Opens the WebSocket without negotiating first.</param>
    /// <param name="markers">Asks for what another page carries, instead of what this one does.</param>
    public async Task<CircuitPage> OpenAsync(string path, string? origin = null, bool silent = false, bool direct = false, JsonElement? markers = null) =>
        new(Client, await Client.AskAsync<int>("open", new { person = Id, path, origin, silent, direct, markers }));
}

/// <summary>A page with its circuit. What people do with it, and what only attackers do.</summary>
internal sealed record CircuitPage(CircuitClient Client, int Id)
{
    /// <summary>Waits until the page says so.</summary>
    public Task SeesAsync(string text) => Client.TellAsync("see", new { page = Id, text });

    public Task<string> TextAsync() => Client.AskAsync<string>("text", new { page = Id });

    /// <summary>Types a whole text into the field of a name, as one event.</summary>
    public Task TypeAsync(string field, string text) => Client.TellAsync("type", new { page = Id, field, text });

    /// <summary>Presses a button, also one that no browser would let be pressed.</summary>
    public Task PressAsync(string button) => Client.TellAsync("press", new { page = Id, button });

    public Task LeaveAsync() => Client.TellAsync("leave", new { page = Id });

    /// <summary>Waits until the server has closed the connection.</summary>
    public Task<string> EndsAsync() => Client.AskAsync<string>("ended", new { page = Id });

    /// <summary>Waits until the page is of no use any more: signed out, failed or closed.</summary>
    public Task IsOverAsync() => Client.TellAsync("over", new { page = Id });

    /// <summary>Waits until the server has begun with all that was sent, or has closed the connection.</summary>
    public Task SettleAsync() => Client.TellAsync("settle", new { page = Id });

    /// <summary>Waits until the server has said something in words.</summary>
    public Task IsToldAsync() => Client.TellAsync("told", new { page = Id });

    /// <summary>All that the server has said in words.</summary>
    public Task<string[]> SaidAsync() => Client.AskAsync<string[]>("said", new { page = Id });

    /// <summary>The ids of all handlers on the page.</summary>
    public Task<long[]> HandlersAsync() => Client.AskAsync<long[]>("handlers", new { page = Id });

    /// <summary>What the page carries for its circuit, signed by the server.</summary>
    public Task<JsonElement> MarkersAsync() => Client.AskAsync<JsonElement>("markers", new { page = Id });

    /// <summary>Asks for components by what some page carries.</summary>
    public Task AddAsync(JsonElement markers) => Client.TellAsync("add", new { page = Id, markers });

    /// <summary>Asks for a circuit once more.</summary>
    public Task BeginAgainAsync() => Client.TellAsync("begin", new { page = Id });

    /// <summary>Asks for the circuit of somebody else.</summary>
    public Task<bool> TakesOverAsync(string circuit) => Client.AskAsync<bool>("takeOver", new { page = Id, circuit });

    public Task RaiseAsync(long handler, string @event, object details) => Client.TellAsync("raise", new { page = Id, handler, @event, details });

    /// <summary>Many events at once, and no waiting for what comes of them.</summary>
    public Task FloodAsync(long handler, string @event, object details, int times) => Client.TellAsync("flood", new { page = Id, handler, @event, details, times });

    /// <summary>Many texts typed into one field, and no waiting for what comes of them.</summary>
    public Task FloodFieldAsync(string field, int times) => Client.TellAsync("floodField", new { page = Id, field, times });

    /// <param name="assembly">For a static method; without it one of an object.</param>
    /// <param name="target">The number of an object.</param>
    public Task CallAsync(string? assembly, string method, long target, params object?[] args) =>
        Client.TellAsync("call", new { page = Id, assembly, method, target, args });

    /// <summary>Any message to the hub.</summary>
    public Task SendAsync(string method, params object?[] args) => Client.TellAsync("send", new { page = Id, method, args });
}
