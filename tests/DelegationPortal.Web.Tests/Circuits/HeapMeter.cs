using System.IO.Pipes;

namespace DelegationPortal.Web.Tests.Circuits;

/// <summary>
/// Asks a portal's process how much of its managed heap is in use. <see cref="StartupHook"/> answers there, which .NET loads before the portal:
/// the portal itself knows nothing of it.
/// </summary>
internal sealed class HeapMeter : IAsyncDisposable
{
    public const string PipeVariable = "PORTAL_TESTS_HEAP_PIPE";

    private readonly string _name = $"portal-heap-{Guid.NewGuid():n}";
    private readonly NamedPipeServerStream _pipe;

    public HeapMeter() => _pipe = new NamedPipeServerStream(_name, PipeDirection.InOut, 1, PipeTransmissionMode.Byte, PipeOptions.Asynchronous);

    public (string Name, string Value)[] Environment => [("DOTNET_STARTUP_HOOKS", typeof(StartupHook).Assembly.Location), (PipeVariable, _name)];

    /// <summary>Bytes in use after all garbage is gone.</summary>
    public async Task<long> MeasureAsync()
    {
        if (!_pipe.IsConnected)
        {
            await _pipe.WaitForConnectionAsync();
        }

        var answer = new byte[sizeof(long)];
        await _pipe.WriteAsync(new byte[1]);
        await _pipe.ReadExactlyAsync(answer);
        return BitConverter.ToInt64(answer);
    }

    public ValueTask DisposeAsync() => _pipe.DisposeAsync();
}
