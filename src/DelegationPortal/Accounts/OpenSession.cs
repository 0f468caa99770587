using DelegationPortal.Data;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.Accounts;

/// <summary>A session that goes on, with what its account is called and may do today.</summary>
internal sealed record OpenSession(Session Session, Role Role, string Name)
{
    /// <summary>Of the sessions that some people act in, those that go on; the account is not disabled.</summary>
    public static async Task<IReadOnlyList<OpenSession>> ReadAsync(PortalDbContext context, IEnumerable<Actor> actors, DateTime now, CancellationToken cancellation)
    {
        var ids = actors.Select(a => a.SessionId).Distinct().ToList();
        return await (
            from session in context.Sessions.Where(Session.GoesOn(now))
            join user in context.Users on session.UserId equals user.Id
            where ids.Contains(session.Id) && user.DisabledAt == null
            select new OpenSession(session, user.Role, user.Name)).ToListAsync(cancellation);
    }

    /// <summary>Whether it is still what somebody believes to act in: the same session of the same account in the same role.</summary>
    public bool IsOf(Actor actor) => (Session.Id, Session.UserId, Role) == (actor.SessionId, actor.UserId, actor.Role);
}
