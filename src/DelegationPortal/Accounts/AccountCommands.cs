using DelegationPortal.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.Accounts;

/// <summary>Makes accounts and decides what they may do.</summary>
public sealed class AccountCommands(
    IDbContextFactory<PortalDbContext> contexts, IPasswordHasher<PortalUser> hasher, ILookupNormalizer normalizer, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The administrator of a portal that has no account yet.</summary>
    /// <exception cref="RuleViolationException">An entry is refused, or somebody was faster.</exception>
    public Task<PortalUser> AddFirstAsync(string email, string name, string password, CancellationToken cancellation) =>
        InTransactionAsync(Actor.Portal, async context =>
        {
            RuleViolationException.ThrowIf(await context.Users.AnyAsync(cancellation), "Setup_Done");
            return await AddAsync(context, email, name, Role.Administrator, password, cancellation);
        }, cancellation);

    /// <exception cref="RuleViolationException">An entry is refused.</exception>
    public Task<PortalUser> AddAsync(string email, string name, Role role, string password, Actor actor, CancellationToken cancellation) =>
        InTransactionAsync(actor, context => AddAsync(context, email, name, role, password, cancellation), cancellation);

    /// <returns>The secret of the link by which the person chooses a password.</returns>
    /// <exception cref="RuleViolationException">An entry is refused.</exception>
    public Task<string> InviteAsync(string email, string name, Role role, Actor actor, CancellationToken cancellation) =>
        InTransactionAsync(actor, async context =>
        {
            var user = await AddAsync(context, email, name, role, null, cancellation);
            return await AccountLink.ReplaceAsync(context, user.Id, Now + AccountLink.InvitationLasts, cancellation);
        }, cancellation);

    /// <summary>The password of today stays good until the link is used: whoever asked for it may not have been its owner.</summary>
    /// <returns>The secret of the link by which the person chooses a new password.</returns>
    /// <exception cref="RuleViolationException">The account is disabled.</exception>
    public Task<string> ResetAsync(Guid userId, Actor actor, CancellationToken cancellation) =>
        InTransactionAsync(actor, async context =>
        {
            var user = await context.Users.SingleAsync(u => u.Id == userId, cancellation);
            RuleViolationException.ThrowIf(user.DisabledAt is not null, "Account_IsDisabled");
            var lasts = user.PasswordHash is null ? AccountLink.InvitationLasts : AccountLink.ResetLasts;
            return await AccountLink.ReplaceAsync(context, userId, Now + lasts, cancellation);
        }, cancellation);

    /// <summary>A session has the role that it began with, so a new role ends all of them.</summary>
    /// <exception cref="RuleViolationException">Nobody would be left to manage the accounts.</exception>
    public Task BecomeAsync(Guid userId, Role role, Actor actor, CancellationToken cancellation) =>
        ChangeAsync(actor, userId, role != Role.Administrator, user => user.Become(role), cancellation);

    /// <exception cref="RuleViolationException">Nobody would be left to manage the accounts.</exception>
    public Task DisableAsync(Guid userId, Actor actor, CancellationToken cancellation) =>
        ChangeAsync(actor, userId, true, user => user.Disable(Now), cancellation);

    public Task EnableAsync(Guid userId, Actor actor, CancellationToken cancellation) =>
        ChangeAsync(actor, userId, false, user => user.Enable(), cancellation);

    private Task<PortalUser> ChangeAsync(Actor actor, Guid userId, bool losesAnAdministrator, Action<PortalUser> change, CancellationToken cancellation) =>
        InTransactionAsync(actor, async context =>
        {
            var user = await context.Users.SingleAsync(u => u.Id == userId, cancellation);
            if (losesAnAdministrator && user.Role == Role.Administrator)
            {
                // One who was invited and never came cannot help anybody.
                var others = context.Users.Where(u => u.Id != userId && u.Role == Role.Administrator && u.DisabledAt == null && u.PasswordHash != null);
                RuleViolationException.ThrowIf(!await others.AnyAsync(cancellation), "Account_LastAdministrator");
            }

            var (role, disabled) = (user.Role, user.DisabledAt);
            change(user);
            await context.SaveChangesAsync(cancellation);
            if ((role, disabled) != (user.Role, user.DisabledAt))
            {
                await SessionCommands.EndAllAsync(context, userId, Now, cancellation);
            }

            return user;
        }, cancellation);

    // All of a change or nothing, and nobody else changes anything in between.
    private async Task<T> InTransactionAsync<T>(Actor actor, Func<PortalDbContext, Task<T>> work, CancellationToken cancellation)
    {
        actor.Require(Role.Administrator);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        await actor.RequireStillAsync(context, Now, cancellation);
        var result = await work(context);
        await transaction.CommitAsync(cancellation);
        return result;
    }

    private async Task<PortalUser> AddAsync(PortalDbContext context, string email, string name, Role role, string? password, CancellationToken cancellation)
    {
        (email, name) = (email.Trim(), name.Trim());
        RuleViolationException.ThrowIf(!EmailAddress.IsOne(email), "Account_NoEmail", nameof(PortalUser.Email));
        RuleViolationException.ThrowIf(name.Length == 0, "Account_NoName", nameof(PortalUser.Name));
        var user = PortalUser.Create(email, name, role, Now);
        if (password is not null)
        {
            PasswordRules.Check(password, user, "Password");
            user.PasswordHash = hasher.HashPassword(user, password);
        }

        user.NormalizedEmail = user.NormalizedUserName = normalizer.NormalizeEmail(email);
        RuleViolationException.ThrowIf(
            await context.Users.AnyAsync(u => u.NormalizedUserName == user.NormalizedUserName, cancellation), "Account_EmailTaken", nameof(PortalUser.Email), email);
        context.Add(user);
        await context.SaveChangesAsync(cancellation);
        return user;
    }
}
