using DelegationPortal.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.Accounts;

/// <summary>Tells whether somebody knows an account's password, and nothing else: not even whether there is such an account.</summary>
public sealed class PasswordCheck(IDbContextFactory<PortalDbContext> contexts, IPasswordHasher<PortalUser> hasher, ILookupNormalizer normalizer)
{
    // Checked in place of a password that is not there, so that the answer takes as long.
    private readonly Lazy<string> _nobody = new(() => hasher.HashPassword(null!, Guid.NewGuid().ToString()));

    /// <returns>The id of the account; null for a wrong password, an unknown, a disabled account, one that has no password yet.</returns>
    public async Task<Guid?> FindAsync(string email, string password, CancellationToken cancellation)
    {
        var normalized = normalizer.NormalizeEmail(email.Trim());
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var user = await context.Users.AsNoTracking().SingleOrDefaultAsync(u => u.NormalizedUserName == normalized, cancellation);
        var hash = user?.PasswordHash ?? _nobody.Value;
        var right = password.Length <= PasswordRules.MaxLength && hasher.VerifyHashedPassword(user!, hash, password) != PasswordVerificationResult.Failed;
        return right && user is { DisabledAt: null, PasswordHash: not null } ? user.Id : null;
    }
}
