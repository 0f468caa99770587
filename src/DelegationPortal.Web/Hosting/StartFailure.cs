using System.Net.Sockets;
using DelegationPortal.Data;
using DelegationPortal.Web.CommandLine;
using Microsoft.AspNetCore.Connections;

namespace DelegationPortal.Web.Hosting;

/// <summary>What to tell whoever starts the portal when it cannot run.</summary>
internal static class StartFailure
{
    /// <returns>One sentence; null for a failure that nobody foresaw.</returns>
    public static string? Sentence(Exception exception) => exception switch
    {
        SettingException setting => CommandTexts.Get(setting.Reason, setting.Name, setting.Value),
        PortalStartException start => CommandTexts.Get($"Start{start.Failure}", start.Path),
        IOException { InnerException: AddressInUseException } => CommandTexts.Get("StartPortInUse", exception.Message),
        SocketException or IOException { InnerException: SocketException } => CommandTexts.Get("StartPortRefused", exception.Message),
        FormatException or InvalidOperationException { Source: "Microsoft.AspNetCore.Server.Kestrel.Core" } => CommandTexts.Get("StartAddressWrong", exception.Message),
        _ => null,
    };
}
