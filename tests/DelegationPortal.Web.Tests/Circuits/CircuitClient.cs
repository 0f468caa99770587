using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using DelegationPortal.Testing;

namespace DelegationPortal.Web.Tests.Circuits;

/// <summary>Opens circuits as browsers do, all in one process of Node; its other half is <c>tests/CircuitClient</c>.</summary>
internal sealed class CircuitClient : IAsyncDisposable
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "circuit-client");
    private static readonly Lazy<Task> Installation = new(InstallAsync);

    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement>> _asked = [];
    private readonly Process _node;
    private readonly Task _reading;
    private int _count;

    private CircuitClient(Process node)
    {
        _node = node;
        _reading = ReadAsync();
    }

    public static async Task<CircuitClient> StartAsync()
    {
        await Installation.Value;
        return new CircuitClient(Start(ExternalTool.Node.Find(), [Path.Combine(Folder, "main.mjs")]));
    }

    /// <summary>Asks for one of the deeds of <c>main.mjs</c>.</summary>
    /// <exception cref="CircuitClientException">It could not be done, for the reason that the message tells.</exception>
    public async Task<T> AskAsync<T>(string does, object with)
    {
        var id = Interlocked.Increment(ref _count);
        var answer = _asked[id] = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        var line = JsonSerializer.Serialize(new { id, does, with }, JsonSerializerOptions.Web);
        lock (_node)
        {
            _node.StandardInput.WriteLine(line);
            _node.StandardInput.Flush();
        }

        return (await answer.Task).Deserialize<T>(JsonSerializerOptions.Web)!;
    }

    /// <summary>The same, where nothing is answered.</summary>
    public Task TellAsync(string does, object with) => AskAsync<JsonElement?>(does, with);

    public async ValueTask DisposeAsync()
    {
        _node.StandardInput.Close();
        await _reading;
        await _node.WaitForExitAsync();
        _node.Dispose();
    }

    private async Task ReadAsync()
    {
        while (await _node.StandardOutput.ReadLineAsync() is { } line)
        {
            var answer = JsonSerializer.Deserialize<JsonElement>(line);
            _asked.TryRemove(answer.GetProperty("id").GetInt32(), out var asked);
            if (answer.TryGetProperty("failed", out var failure))
            {
                asked!.SetException(new CircuitClientException(failure.GetString()!));
            }
            else
            {
                asked!.SetResult(answer.GetProperty("done"));
            }
        }

        foreach (var asked in _asked.Values)
        {
            asked.TrySetException(new CircuitClientException("Node has ended: " + await _node.StandardError.ReadToEndAsync()));
        }
    }

    // Once for each build of the tests; what npm has installed there is kept for the next run.
    private static async Task InstallAsync()
    {
        var wanted = new FileInfo(Path.Combine(Folder, "package-lock.json"));
        var installed = new FileInfo(Path.Combine(Folder, "node_modules", ".package-lock.json"));
        if (installed.Exists && installed.LastWriteTimeUtc >= wanted.LastWriteTimeUtc)
        {
            return;
        }

        _ = ExternalTool.Node.Find();
        using var npm = Start(ExternalTool.Npm.Find(), ["ci", "--no-audit", "--no-fund"]);
        npm.StandardInput.Close();
        var said = await Task.WhenAll(npm.StandardOutput.ReadToEndAsync(), npm.StandardError.ReadToEndAsync());
        await npm.WaitForExitAsync();
        Assert.True(npm.ExitCode == 0, "npm ci failed: " + string.Concat(said));
    }

    private static Process Start(string program, string[] arguments) => Process.Start(new ProcessStartInfo(program, arguments)
    {
        WorkingDirectory = Folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        StandardOutputEncoding = Encoding.UTF8,
    })!;
}

internal sealed class CircuitClientException(string message) : Exception(message);
