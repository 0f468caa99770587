using System.CommandLine;
using DelegationPortal.Web.Accounts;
using DelegationPortal.Web.Hosting;

namespace DelegationPortal.Web.CommandLine;

/// <summary><c>portal serve</c>, and <c>portal</c> alone: runs the portal.</summary>
internal static class ServeCommand
{
    // What the framework reads from the command line beside our own section.
    private static readonly string[] Settings =
        ["urls", "http_ports", "https_ports", "environment", "contentRoot", "webroot", "applicationName", "AllowedHosts", "Portal:", "Serilog:", "Kestrel:"];

    public static Command Create()
    {
        var command = new Command("serve", CommandTexts.Get("Serve"));
        MakeDefault(command);
        return command;
    }

    public static void MakeDefault(Command command)
    {
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, cancellation) =>
            Unknown(parsed.UnmatchedTokens) is { } unknown
                ? RefuseAsync(unknown)
                : ServeAsync([.. parsed.UnmatchedTokens], cancellation));
    }

    private static async Task<int> ServeAsync(string[] settings, CancellationToken cancellation)
    {
        try
        {
            await using var app = PortalHost.Build(settings);
            await app.PrepareAsync(cancellation);
            await app.StartAsync(cancellation);
            await Console.Out.WriteLineAsync(CommandTexts.Get("Running", string.Join(' ', app.Urls)));
            await TellSetupLinkAsync(app, cancellation);
            await app.WaitForShutdownAsync(CancellationToken.None);
            return PortalCommand.Done;
        }
        catch (Exception exception) when (StartFailure.Sentence(exception) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return PortalCommand.Failed;
        }
    }

    // To standard output only: whoever reads the log files must not become administrator.
    private static async Task TellSetupLinkAsync(WebApplication app, CancellationToken cancellation)
    {
        var setup = app.Services.GetRequiredService<SetupLink>();
        if (await setup.IsNeededAsync(cancellation))
        {
            await Console.Out.WriteLineAsync(CommandTexts.Get("SetupLink", app.AddressOf(setup.Path)));
        }
    }

    private static async Task<int> RefuseAsync(string unknown)
    {
        await Console.Error.WriteLineAsync(CommandTexts.Get("UnknownArgument", unknown));
        await Console.Error.WriteLineAsync(CommandTexts.Get("SeeHelp"));
        return PortalCommand.WrongUsage;
    }

    /// <summary>The first token that is no setting: <c>--Name=value</c>, or <c>--Name value</c>.</summary>
    private static string? Unknown(IEnumerable<string> tokens)
    {
        var valueExpected = false;
        foreach (var token in tokens)
        {
            if (valueExpected)
            {
                valueExpected = false;
                continue;
            }

            var name = token.StartsWith("--", StringComparison.Ordinal) ? token[2..].Split('=')[0] : null;
            if (name is null || !IsSetting(name))
            {
                return token;
            }

            valueExpected = !token.Contains('=', StringComparison.Ordinal);
        }

        return null;
    }

    private static bool IsSetting(string name) => Settings.Any(setting =>
        name.Equals(setting.TrimEnd(':'), StringComparison.OrdinalIgnoreCase)
        || (setting.EndsWith(':') && name.StartsWith(setting, StringComparison.OrdinalIgnoreCase)));
}
