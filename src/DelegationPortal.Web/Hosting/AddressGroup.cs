using System.Net;
using System.Net.Sockets;

namespace DelegationPortal.Web.Hosting;

/// <summary>What one connection to the internet can easily change of its address does not count: of IPv6 the second half.</summary>
internal static class AddressGroup
{
    private const int Half = 8;

    public static string Of(HttpContext context) => Of(context.Connection.RemoteIpAddress);

    public static string Of(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, Half)),
        _ => address.ToString(),
    };
}
