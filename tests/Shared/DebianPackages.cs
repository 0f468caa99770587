using System.ComponentModel;
using System.Diagnostics;

namespace DelegationPortal.Testing;

/// <summary>Debian's package manager, where there is one and we may use it.</summary>
internal static class DebianPackages
{
    // flock takes turns between test processes, and a folder that apt has anyway leaves no lock file behind.
    private const string TakeTurns = "/var/cache/apt";

    /// <summary>Installs a package. Answers why it could not, or nothing when it could.</summary>
    public static string? Install(string package)
    {
        if (!OperatingSystem.IsLinux() || Run("apt-get", ["--version"]) is { Succeeded: false })
        {
            return "there is no apt-get here";
        }

        string[] asRoot = Run("id", ["-u"]).Output.Trim() == "0" ? [] : ["sudo", "-n"];
        if (asRoot.Length > 0 && Run("sudo", ["-n", "true"]) is { Succeeded: false })
        {
            return "neither root nor sudo without a password";
        }

        const string Script = "apt-get update --quiet && DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet --no-install-recommends \"$0\"";
        string[] command = [.. asRoot, "flock", TakeTurns, "sh", "-c", Script, package];
        var (succeeded, output) = Run(command[0], command[1..]);
        return succeeded ? null : "apt-get said: " + output.Trim().Split('\n')[^1].Trim();
    }

    private static (bool Succeeded, string Output) Run(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd() + errors.Result;
            process.WaitForExit();
            return (process.ExitCode == 0, output);
        }
        catch (Win32Exception)
        {
            return (false, program + " is not there");
        }
    }
}
