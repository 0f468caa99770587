using System.Diagnostics;

namespace DelegationPortal.Testing;

/// <summary>A verb of the portal's command line, run to its end in a process of its own.</summary>
internal sealed record PortalRun(int ExitCode, string Output, string Errors)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <param name="settings">Environment variables, such as <c>Portal__DataDirectory</c>.</param>
    public static async Task<PortalRun> OfAsync(string[] arguments, params (string Name, string Value)[] settings)
    {
        using var process = new Process { StartInfo = new ProcessStartInfo("dotnet", [PortalProcess.Program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true } };
        process.StartInfo.Environment["LANG"] = "de_DE.UTF-8";
        foreach (var (name, value) in settings)
        {
            process.StartInfo.Environment[name] = value;
        }

        process.Start();
        using var limit = new CancellationTokenSource(Limit);
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var errors = process.StandardError.ReadToEndAsync(limit.Token);
        try
        {
            await process.WaitForExitAsync(limit.Token);
            return new PortalRun(process.ExitCode, await output, await errors);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}
