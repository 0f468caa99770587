using System.Globalization;
using Serilog;

namespace DelegationPortal.Web.Hosting;

/// <summary>Serilog to standard error and to a file a day. Nothing that is logged names a person: no query strings, no paths with content.</summary>
internal static class PortalLog
{
    private const int DaysKept = 14;

    public static void AddLog(this WebApplicationBuilder builder, string dataDirectory)
    {
        var log = new LoggerConfiguration()
            .ReadFrom.Configuration(builder.Configuration)
            .WriteTo.Console(standardErrorFromLevel: Serilog.Events.LogEventLevel.Verbose, formatProvider: CultureInfo.InvariantCulture)
            .WriteTo.File(
                Path.Combine(dataDirectory, "logs", "portal-.log"),
                rollingInterval: RollingInterval.Day,
                retainedFileCountLimit: DaysKept,
                formatProvider: CultureInfo.InvariantCulture)
            .CreateLogger();
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(log, dispose: true);
    }
}
