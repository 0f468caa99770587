using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DelegationPortal.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.Accounts;

/// <summary>
/// A secret, handed over by a person, with which somebody chooses a password once. Of each account only the newest works, and
/// only a hash of it is stored: as one of Identity's user tokens, the hash for its name, the end for its value.
/// </summary>
internal static class AccountLink
{
    public static readonly TimeSpan InvitationLasts = TimeSpan.FromDays(7);
    public static readonly TimeSpan ResetLasts = TimeSpan.FromDays(1);

    private const string Kind = "link";
    private const int Bytes = 32;

    public static async Task<string> ReplaceAsync(PortalDbContext context, Guid userId, DateTime end, CancellationToken cancellation)
    {
        await RemoveAsync(context, userId, cancellation);
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
        context.UserTokens.Add(new IdentityUserToken<Guid> { UserId = userId, LoginProvider = Kind, Name = Hash(token), Value = end.ToString("O", CultureInfo.InvariantCulture) });
        await context.SaveChangesAsync(cancellation);
        return token;
    }

    public static Task RemoveAsync(PortalDbContext context, Guid userId, CancellationToken cancellation) =>
        context.UserTokens.Where(t => t.UserId == userId && t.LoginProvider == Kind).ExecuteDeleteAsync(cancellation);

    /// <returns>Whose link it is; null when it was used, replaced, is too old, or its account disabled.</returns>
    public static async Task<PortalUser?> FindUserAsync(PortalDbContext context, string token, DateTime now, CancellationToken cancellation)
    {
        var hash = Hash(token);
        var found = await (
            from link in context.UserTokens
            join user in context.Users on link.UserId equals user.Id
            where link.LoginProvider == Kind && link.Name == hash && user.DisabledAt == null
            select new { User = user, End = link.Value! }).SingleOrDefaultAsync(cancellation);
        return found is not null && DateTime.Parse(found.End, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind) > now ? found.User : null;
    }

    private static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
