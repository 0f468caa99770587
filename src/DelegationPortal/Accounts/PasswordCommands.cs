using DelegationPortal.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.Accounts;

/// <summary>People choose their passwords. A new one ends all sessions but the one it was chosen in.</summary>
public sealed class PasswordCommands(IDbContextFactory<PortalDbContext> contexts, IPasswordHasher<PortalUser> hasher, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <exception cref="RuleViolationException">The current password is wrong, or the new one is refused.</exception>
    public async Task ChangeAsync(string current, string password, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Reader);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        await actor.RequireStillAsync(context, Now, cancellation);
        var user = await context.Users.SingleAsync(u => u.Id == actor.UserId, cancellation);
        var right = current.Length <= PasswordRules.MaxLength && user.PasswordHash is { } hash && hasher.VerifyHashedPassword(user, hash, current) != PasswordVerificationResult.Failed;
        RuleViolationException.ThrowIf(!right, "Password_Wrong", "Current");
        await SetAsync(context, user, password, cancellation);
        await SessionCommands.EndAllAsync(context, user.Id, Now, cancellation, except: actor.SessionId);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>Uses a link up.</summary>
    /// <returns>The account; null when the link does not work, or not any more.</returns>
    /// <exception cref="RuleViolationException">The password is refused; the link can be used again.</exception>
    public async Task<Guid?> RedeemAsync(string token, string password, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        if (await AccountLink.FindUserAsync(context, token, Now, cancellation) is not { } user)
        {
            return null;
        }

        await SetAsync(context, user, password, cancellation);
        await AccountLink.RemoveAsync(context, user.Id, cancellation);
        await SessionCommands.EndAllAsync(context, user.Id, Now, cancellation);
        await transaction.CommitAsync(cancellation);
        return user.Id;
    }

    private async Task SetAsync(PortalDbContext context, PortalUser user, string password, CancellationToken cancellation)
    {
        PasswordRules.Check(password, user, "Password");
        user.PasswordHash = hasher.HashPassword(user, password);
        await context.SaveChangesAsync(cancellation);
    }
}
