using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;

namespace DelegationPortal.Web.Accounts;

/// <summary>Remembers signatures for as long as their challenge is good: the cookie that holds the challenge could be copied with them.</summary>
public sealed class UsedChallenges(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> _seen = [];

    /// <returns>Whether nobody has come with this signature before.</returns>
    public bool Use(string credentialJson)
    {
        var now = clock.GetUtcNow();
        foreach (var (old, _) in _seen.Where(each => each.Value < now))
        {
            _seen.TryRemove(old, out _);
        }

        return Signed(credentialJson) is { } signed && _seen.TryAdd(signed, now + AccountServices.PasskeyPatience);
    }

    // The part that names the challenge and is signed; the rest could be written in more than one way.
    private static string? Signed(string credentialJson)
    {
        try
        {
            using var credential = JsonDocument.Parse(credentialJson);
            var data = credential.RootElement.GetProperty("response").GetProperty("clientDataJSON").GetString() ?? "";
            return Convert.ToHexString(SHA256.HashData(Base64Url.DecodeFromChars(data)));
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }
}
