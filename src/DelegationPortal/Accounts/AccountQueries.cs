using System.Linq.Expressions;
using DelegationPortal.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.Accounts;

public sealed class AccountQueries(IDbContextFactory<PortalDbContext> contexts, ILookupNormalizer normalizer, TimeProvider clock)
{
    public async Task<bool> AnyAsync(CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.Users.AnyAsync(cancellation);
    }

    /// <summary>All accounts, by name.</summary>
    public async Task<IReadOnlyList<AccountSummary>> ListAsync(Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Administrator);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var accounts = await Summaries(context, _ => true).ToListAsync(cancellation);
        return [.. accounts.OrderBy(a => a.Name, StringComparer.CurrentCultureIgnoreCase).ThenBy(a => a.Email, StringComparer.Ordinal)];
    }

    public async Task<AccountSummary?> FindAsync(Guid id, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Administrator);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await Summaries(context, u => u.Id == id).SingleOrDefaultAsync(cancellation);
    }

    /// <exception cref="RuleViolationException">There is no account of this address.</exception>
    public async Task<Guid> FindIdAsync(string email, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Administrator);
        var normalized = normalizer.NormalizeEmail(email.Trim());
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var id = await context.Users.Where(u => u.NormalizedUserName == normalized).Select(u => (Guid?)u.Id).SingleOrDefaultAsync(cancellation);
        return id ?? throw new RuleViolationException("Account_Unknown", nameof(PortalUser.Email), email);
    }

    /// <returns>The e-mail address of the account that a link belongs to; null when the link does not work, or not any more.</returns>
    public async Task<string?> FindEmailOfLinkAsync(string token, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return (await AccountLink.FindUserAsync(context, token, clock.GetUtcNow().UtcDateTime, cancellation))?.Email;
    }

    private static IQueryable<AccountSummary> Summaries(PortalDbContext context, Expression<Func<PortalUser, bool>> which) => context.Users.Where(which).Select(u => new AccountSummary(
        u.Id, u.Email!, u.Name, u.Role, u.PasswordHash == null, u.DisabledAt, context.Sessions.Where(s => s.UserId == u.Id).Max(s => (DateTime?)s.SeenAt)));
}

/// <param name="IsInvited">The person has not chosen a password yet.</param>
public sealed record AccountSummary(Guid Id, string Email, string Name, Role Role, bool IsInvited, DateTime? DisabledAt, DateTime? SeenAt);
