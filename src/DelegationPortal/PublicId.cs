using System.Security.Cryptography;

namespace DelegationPortal;

/// <summary>A short id that says nothing of what it names: addresses of people and contacts carry no name and survive renames.</summary>
public static class PublicId
{
    private const string Letters = "23456789abcdefghjkmnpqrstuvwxyz";

    public const int Length = 10;

    public static string Create() => RandomNumberGenerator.GetString(Letters, Length);
}
