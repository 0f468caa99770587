using System.Net.Mail;

namespace DelegationPortal;

internal static class EmailAddress
{
    // RFC 5321, 4.5.3.1.3: a path of 256 characters, with its angle brackets.
    private const int MaximumLength = 254;

    /// <summary>Whether mail could be sent there: no name beside it, and a host that is more than a word.</summary>
    public static bool IsOne(string text) =>
        text.Length <= MaximumLength && MailAddress.TryCreate(text, out var address) && address.Address == text
        && address.Host.Contains('.', StringComparison.Ordinal);
}
