using System.Diagnostics;
using System.Text;

namespace DelegationPortal.Testing;

/// <summary>A verb of the portal's command line, run to its end in a process of its own.</summary>
internal sealed record PortalRun(int ExitCode, string Output, string Errors)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <param name="settings">Environment variables, such as <c>Portal__DataDirectory</c>.</param>
    public static Task<PortalRun> OfAsync(string[] arguments, params (string Name, string Value)[] settings) => OfAsync("", arguments, settings);

    /// <param name="input">What the verb reads from standard input.</param>
    public static async Task<PortalRun> OfAsync(string input, string[] arguments, params (string Name, string Value)[] settings)
    {
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo("dotnet", [PortalProcess.Program, .. arguments])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            },
        };
        process.StartInfo.Environment["LANG"] = "de_DE.UTF-8";
        foreach (var (name, value) in settings)
        {
            process.StartInfo.Environment[name] = value;
        }

        process.Start();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
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
