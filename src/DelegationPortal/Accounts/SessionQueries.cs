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
        var sessions = await context.Sessions.AsNoTracking().Where(s => s.UserId == actor.UserId && s.EndedAt == null).OrderByDescending(s => s.SeenAt).ToListAsync(cancellation);
        return [.. sessions.Where(s => !s.IsOver(now)).Select(s => new SessionSummary(s.Id, s.Client, s.StartedAt, s.SeenAt, s.Id == actor.SessionId))];
    }
}

public sealed record SessionSummary(Guid Id, string Client, DateTime StartedAt, DateTime SeenAt, bool IsThis);
