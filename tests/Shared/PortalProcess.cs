using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;

namespace DelegationPortal.Testing;

/// <summary>
/// The real portal in a process of its own, on a free port of this machine and a data directory of its own.
/// Crash tests start it, <see cref="KillAsync"/> it, and start it again on the same folder.
/// </summary>
internal sealed class PortalProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(30);

    /// <summary>The portal as it was built beside the tests.</summary>
    public static readonly string Program = Path.Combine(AppContext.BaseDirectory, "portal.dll");

    private readonly StringBuilder _output = new();
    private readonly TemporaryFolder? _ownFolder;
    private readonly Process _process;

    private PortalProcess(Uri address, string? dataDirectory, string[] settings, (string Name, string Value)[] environment)
    {
        Address = address;
        _ownFolder = dataDirectory is null ? new TemporaryFolder() : null;
        DataDirectory = dataDirectory ?? _ownFolder!.Path;
        _process = new Process { StartInfo = StartInfo(settings, environment) };
        _process.OutputDataReceived += (_, line) => Record(line.Data);
        _process.ErrorDataReceived += (_, line) => Record(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    public string DataDirectory { get; }

    /// <summary>What the portal has printed so far, both streams.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>Starts a portal and does not wait for it.</summary>
    public static PortalProcess Launch(string dataDirectory) => new(FreeAddress(), dataDirectory, [], []);

    /// <summary>Starts a portal and waits until it answers.</summary>
    /// <param name="dataDirectory">The folder to run on; nothing for a fresh one that goes with the portal.</param>
    /// <param name="settings">More of the command line, such as <c>--Portal:ImportSeeds=false</c>.</param>
    public static Task<PortalProcess> StartAsync(string? dataDirectory = null, params string[] settings) =>
        StartAsync(FreeAddress(), dataDirectory, settings);

    /// <param name="environment">Variables of its process.</param>
    public static Task<PortalProcess> StartWithAsync(string dataDirectory, params (string Name, string Value)[] environment) =>
        StartAsync(FreeAddress(), dataDirectory, [], environment);

    /// <summary>Starts one in the place of a portal that was killed: same address, same data.</summary>
    public static Task<PortalProcess> StartAgainAsync(PortalProcess killed) => StartAsync(killed.Address, killed.DataDirectory, []);

    private static async Task<PortalProcess> StartAsync(Uri address, string? dataDirectory, string[] settings, params (string Name, string Value)[] environment)
    {
        var portal = new PortalProcess(address, dataDirectory, settings, environment);
        try
        {
            await portal.WaitUntilItAnswersAsync();
            return portal;
        }
        catch
        {
            await portal.DisposeAsync();
            throw;
        }
    }

    /// <summary>Asks the portal to stop, as a service manager does (SIGTERM), and answers its exit code.</summary>
    public async Task<int> StopAsync()
    {
        if (OperatingSystem.IsWindows())
        {
            await KillAsync();
            return 0;
        }

        _ = SendSignal(_process.Id, Terminate);
        using var limit = new CancellationTokenSource(StopLimit);
        try
        {
            await _process.WaitForExitAsync(limit.Token);
            return _process.ExitCode;
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"The portal did not stop within {StopLimit.TotalSeconds} seconds. It said:\n{Output}");
        }
    }

    /// <summary>Ends the portal at once, as a power cut does (kill -9).</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    /// <summary>Ends the portal at once when it has run for so long, or does nothing if it has ended before.</summary>
    public async Task KillAfterAsync(TimeSpan time)
    {
        using var limit = new CancellationTokenSource(time);
        try
        {
            await _process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            await KillAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
        _ownFolder?.Dispose();
    }

    private ProcessStartInfo StartInfo(string[] settings, (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [Program, "--urls", Address.ToString(), .. settings])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["Portal__DataDirectory"] = DataDirectory;
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private async Task WaitUntilItAnswersAsync()
    {
        using var http = new HttpClient { BaseAddress = Address };
        using var limit = new CancellationTokenSource(StartLimit);
        using var pulse = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        try
        {
            while (!await AnswersAsync(http, limit.Token))
            {
                if (_process.HasExited)
                {
                    // Waiting once more makes sure that the last lines have been read.
                    await _process.WaitForExitAsync(limit.Token);
                    throw new InvalidOperationException($"The portal ended at once with exit code {_process.ExitCode}. It said:\n{Output}");
                }

                await pulse.WaitForNextTickAsync(limit.Token);
            }
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"The portal did not answer within {StartLimit.TotalSeconds} seconds. It said:\n{Output}");
        }
    }

    private static async Task<bool> AnswersAsync(HttpClient http, CancellationToken limit)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri("/", UriKind.Relative), limit);
            return answer.StatusCode != HttpStatusCode.ServiceUnavailable;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private void Record(string? line)
    {
        lock (_output)
        {
            _output.AppendLine(line);
        }
    }

    private static Uri FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://{listener.LocalEndpoint}");
    }

    private const int Terminate = 15;

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SendSignal(int process, int signal);
}
