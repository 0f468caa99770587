using System.IO.Pipes;

namespace DelegationPortal.Web.Tests.Circuits;

/// <summary>
/// Asks a portal's process what it uses. <see cref="StartupHook"/> answers there, which .NET loads before the portal: the portal itself knows nothing
/// of it.
/// </summary>
internal sealed class ProcessMeter : IAsyncDisposable
{
    public const string PipeVariable = "PORTAL_TESTS_METER_PIPE";

    private readonly string _name = $"portal-meter-{Guid.NewGuid():n}";
    private readonly NamedPipeServerStream _pipe;

    public ProcessMeter() => _pipe = new NamedPipeServerStream(_name, PipeDirection.InOut, 1, PipeTransmissionMode.Byte, PipeOptions.Asynchronous);

    public (string Name, string Value)[] Environment => [("DOTNET_STARTUP_HOOKS", typeof(StartupHook).Assembly.Location), (PipeVariable, _name)];

    public async Task<Use> MeasureAsync()
    {
        if (!_pipe.IsConnected)
        {
            await _pipe.WaitForConnectionAsync();
        }

        var answer = new byte[2 * sizeof(long)];
        await _pipe.WriteAsync(new byte[1]);
        await _pipe.ReadExactlyAsync(answer);
        return new Use(BitConverter.ToInt64(answer), TimeSpan.FromTicks(BitConverter.ToInt64(answer, sizeof(long))));
    }

    public ValueTask DisposeAsync() => _pipe.DisposeAsync();

    /// <param name="Heap">Bytes of the managed heap after all garbage is gone.</param>
    /// <param name="Processor">What all cores have worked for it so far.</param>
    internal sealed record Use(long Heap, TimeSpan Processor);
}
