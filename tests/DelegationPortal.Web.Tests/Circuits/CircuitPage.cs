using System.Text.Json;

namespace DelegationPortal.Web.Tests.Circuits;

/// <summary>Somebody with cookies, at a portal or at another host.</summary>
internal sealed record CircuitPerson(CircuitClient Client, int Id, Guid UserId = default)
{
    public static async Task<CircuitPerson> VisitAsync(CircuitClient client, Uri host) => new(client, await client.AskAsync<int>("visitor", new { portal = host }));

    /// <param name="origin">Where the page says that it comes from; nothing is said without it.</param>
    /// <param name="silent">Never tells the server that a render batch has arrived.</param>
    /// <param name="direct">Opens the WebSocket without negotiating first.</param>
    public async Task<CircuitPage> OpenAsync(string path, string? origin = null, bool silent = false, bool direct = false) =>
        new(Client, await Client.AskAsync<int>("open", new { person = Id, path, origin, silent, direct }));
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

    /// <summary>Goes without saying so.</summary>
    public Task CutAsync() => Client.TellAsync("cut", new { page = Id });

    /// <summary>Waits until the server has closed the connection.</summary>
    public Task<string> EndsAsync() => Client.AskAsync<string>("ended", new { page = Id });

    public Task<bool> IsOpenAsync() => Client.AskAsync<bool>("isOpen", new { page = Id });

    /// <summary>All that the server has said in words.</summary>
    public Task<string[]> SaidAsync() => Client.AskAsync<string[]>("said", new { page = Id });

    /// <summary>The ids of all handlers on the page.</summary>
    public Task<long[]> HandlersAsync() => Client.AskAsync<long[]>("handlers", new { page = Id });

    /// <summary>What the page carries for its circuit, signed by the server.</summary>
    public Task<JsonElement> MarkersAsync() => Client.AskAsync<JsonElement>("markers", new { page = Id });

    /// <summary>Asks for components by what some page carries.</summary>
    public Task AddAsync(JsonElement markers) => Client.TellAsync("add", new { page = Id, markers });

    /// <summary>Asks for a circuit once more.</summary>
    public Task<string?> BeginAsync() => Client.AskAsync<string?>("begin", new { page = Id });

    public Task RaiseAsync(long handler, string @event, object details) => Client.TellAsync("raise", new { page = Id, handler, @event, details });

    /// <summary>Many events at once, and no waiting for what comes of them.</summary>
    public Task FloodAsync(long handler, string @event, object details, int times) => Client.TellAsync("flood", new { page = Id, handler, @event, details, times });

    /// <param name="assembly">For a static method; without it one of an object.</param>
    /// <param name="target">The number of an object.</param>
    public Task CallAsync(string? assembly, string method, long target, params object?[] args) =>
        Client.TellAsync("call", new { page = Id, assembly, method, target, args });

    /// <summary>Any message to the hub.</summary>
    public Task SendAsync(string method, params object?[] args) => Client.TellAsync("send", new { page = Id, method, args });

    public Task<JsonElement> AskAsync(string method, params object?[] args) => Client.AskAsync<JsonElement>("ask", new { page = Id, method, args });
}
