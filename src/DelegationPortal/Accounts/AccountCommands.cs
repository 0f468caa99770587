using System.Net.Mail;
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
    public async Task<PortalUser> AddFirstAsync(string email, string name, string password, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        RuleViolationException.ThrowIf(await context.Users.AnyAsync(cancellation), "Setup_Done");
        var user = await AddAsync(context, email, name, Role.Administrator, password, cancellation);
        await transaction.CommitAsync(cancellation);
        return user;
    }

    /// <exception cref="RuleViolationException">An entry is refused.</exception>
    public async Task<PortalUser> AddAsync(string email, string name, Role role, string password, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Administrator);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        await actor.RequireStillAsync(context, cancellation);
        var user = await AddAsync(context, email, name, role, password, cancellation);
        await transaction.CommitAsync(cancellation);
        return user;
    }

    private async Task<PortalUser> AddAsync(PortalDbContext context, string email, string name, Role role, string password, CancellationToken cancellation)
    {
        (email, name) = (email.Trim(), name.Trim());
        RuleViolationException.ThrowIf(!IsAddress(email), "Account_NoEmail", nameof(PortalUser.Email));
        RuleViolationException.ThrowIf(name.Length == 0, "Account_NoName", nameof(PortalUser.Name));
        PasswordRules.Check(password, email, name, "Password");
        var normalized = normalizer.NormalizeEmail(email);
        RuleViolationException.ThrowIf(await context.Users.AnyAsync(u => u.NormalizedUserName == normalized, cancellation), "Account_EmailTaken", nameof(PortalUser.Email), email);

        var user = PortalUser.Create(email, name, role, Now);
        user.NormalizedEmail = user.NormalizedUserName = normalized;
        user.PasswordHash = hasher.HashPassword(user, password);
        context.Add(user);
        await context.SaveChangesAsync(cancellation);
        return user;
    }

    private static bool IsAddress(string email) =>
        email.Length <= 256 && MailAddress.TryCreate(email, out var address) && address.Address == email && address.Host.Length > 0;
}
