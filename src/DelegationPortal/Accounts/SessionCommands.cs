using System.Linq.Expressions;
using DelegationPortal.Data;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.Accounts;

/// <summary>Starts, continues and ends what is signed in.</summary>
public sealed class SessionCommands(IDbContextFactory<PortalDbContext> contexts, TimeProvider clock)
{
    // Noting it more often would write to the database with every page.
    private static readonly TimeSpan NotedEvery = TimeSpan.FromMinutes(5);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <param name="client">Browser and system in words.</param>
    /// <returns>Who acts in the new session; null when the account has been disabled.</returns>
    public async Task<Actor?> StartAsync(Guid userId, string client, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        if (await context.Users.SingleOrDefaultAsync(u => u.Id == userId && u.DisabledAt == null, cancellation) is not { } user)
        {
            return null;
        }

        // What is over by its age tells nothing any more but when somebody worked.
        var oldest = Now - Session.Limit;
        await context.Sessions.Where(s => s.StartedAt < oldest).ExecuteDeleteAsync(cancellation);
        var session = Session.Start(userId, client, Now);
        context.Add(session);
        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return new Actor(user.Id, user.Name, user.Role, session.Id);
    }

    /// <summary>Whether the actor's session goes on; being asked is being used, unless nobody did anything.</summary>
    /// <param name="used">Whether a person did something, and not only a tab that stands open.</param>
    /// <returns>The actor under today's name; null when the session is over.</returns>
    public async Task<Actor?> ContinueAsync(Actor actor, bool used, CancellationToken cancellation) =>
        (await ContinueAsync([(actor, used)], cancellation)).SingleOrDefault();

    /// <summary>The same for many sessions, each asked for once.</summary>
    /// <returns>Those whose sessions go on, under today's names.</returns>
    public async Task<IReadOnlyList<Actor>> ContinueAsync(IReadOnlyCollection<(Actor Actor, bool Used)> asked, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var open = (await OpenSession.ReadAsync(context, asked.Select(a => a.Actor), Now, cancellation)).ToDictionary(o => o.Session.Id);
        var going = new List<Actor>();
        foreach (var (actor, used) in asked)
        {
            if (actor.SessionId is { } id && open.TryGetValue(id, out var today) && today.IsOf(actor))
            {
                going.Add(actor with { Name = today.Name });
                if (used && Now - today.Session.SeenAt > NotedEvery)
                {
                    today.Session.Seen(Now);
                }
            }
        }

        await context.SaveChangesAsync(cancellation);
        return going;
    }

    /// <summary>Ends one of the actor's own sessions, or does nothing if it is somebody else's.</summary>
    public Task EndAsync(Guid sessionId, Actor actor, CancellationToken cancellation) => EndAsync(actor, s => s.Id == sessionId, cancellation);

    public Task EndOthersAsync(Actor actor, CancellationToken cancellation) => EndAsync(actor, s => s.Id != actor.SessionId, cancellation);

    public Task EndAllAsync(Actor actor, CancellationToken cancellation) => EndAsync(actor, _ => true, cancellation);

    internal static Task EndAllAsync(PortalDbContext context, Guid userId, DateTime now, CancellationToken cancellation, Guid? except = null) =>
        EndAsync(context.Sessions.Where(s => s.UserId == userId && s.Id != except), now, cancellation);

    private async Task EndAsync(Actor actor, Expression<Func<Session, bool>> which, CancellationToken cancellation)
    {
        actor.Require(Role.Reader);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await EndAsync(context.Sessions.Where(s => s.UserId == actor.UserId).Where(which), Now, cancellation);
    }

    private static Task<int> EndAsync(IQueryable<Session> sessions, DateTime now, CancellationToken cancellation) =>
        sessions.Where(s => s.EndedAt == null).ExecuteUpdateAsync(s => s.SetProperty(x => x.EndedAt, now), cancellation);
}
