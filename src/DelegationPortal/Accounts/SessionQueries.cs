using DelegationPortal.Data;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.Accounts;

public sealed class SessionQueries(IDbContextFactory<PortalDbContext> contexts, TimeProvider clock)
{
    /// <summary>Where the actor is signed in, the last used first.</summary>
    public async Task<IReadOnlyList<SessionSummary>> ListAsync(Actor actor, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var sessions = await context.Sessions.AsNoTracking().Where(s => s.UserId == actor.UserId).Where(Session.GoesOn(now)).OrderByDescending(s => s.SeenAt).ToListAsync(cancellation);
        return [.. sessions.Select(s => new SessionSummary(s.Id, s.Client, s.StartedAt, s.SeenAt, s.Id == actor.SessionId))];
    }
}

public sealed record SessionSummary(Guid Id, string Client, DateTime StartedAt, DateTime SeenAt, bool IsThis);
