using System.Globalization;
using Serilog;
using Serilog.Events;
using Serilog.Filters;

namespace DelegationPortal.Web.Hosting;

/// <summary>Serilog to standard error and to a file a day. Nothing that is logged names a person: no query strings, no paths with content.</summary>
internal static class PortalLog
{
    private const int DaysKept = 14;

    // The trace id is the reference that an error page shows.
    private const string Line = "{Timestamp:yyyy-MM-dd HH:mm:ss.fff} {Level:u3} {TraceId} {Message:lj}{NewLine}{Exception}";

    public static void AddLog(this WebApplicationBuilder builder, string dataDirectory)
    {
        var log = new LoggerConfiguration()
            .ReadFrom.Configuration(builder.Configuration)
            .Filter.ByExcluding(IsToldAnyway)
            .WriteTo.Console(outputTemplate: Line, standardErrorFromLevel: LogEventLevel.Verbose, formatProvider: CultureInfo.InvariantCulture)
            .WriteTo.File(
                Path.Combine(dataDirectory, "logs", "portal-.log"),
                outputTemplate: Line,
                rollingInterval: RollingInterval.Day,
                retainedFileCountLimit: DaysKept,
                formatProvider: CultureInfo.InvariantCulture)
            .CreateLogger();
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(log, dispose: true);
    }

    // A start that fails for a reason we foresee is told in one sentence; the host would add its stack trace.
    private static bool IsToldAnyway(LogEvent entry) =>
        entry.Exception is { } exception && Matching.FromSource("Microsoft.Extensions.Hosting")(entry) && StartFailure.Sentence(exception) is not null;
}
