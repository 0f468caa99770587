using System.Net;
using DelegationPortal.Web.Shell;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace DelegationPortal.Web.Hosting;

/// <summary>Believes what a proxy says of address and scheme of the reader, if it is one that the operator named.</summary>
internal static class Proxies
{
    public static bool IsProxy(string value) => IPAddress.TryParse(value, out _) || IPNetwork.TryParse(value, out _);

    public static void UseTrustedProxies(this IApplicationBuilder app, PortalOptions options)
    {
        if (options.TrustedProxies.Length == 0)
        {
            return;
        }

        var forwarded = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var proxy in options.TrustedProxies)
        {
            if (IPAddress.TryParse(proxy, out var address))
            {
                forwarded.KnownProxies.Add(address);
            }
            else
            {
                forwarded.KnownIPNetworks.Add(IPNetwork.Parse(proxy));
            }
        }

        app.UseForwardedHeaders(forwarded);
    }
}
