using DelegationPortal.Contacts;
using DelegationPortal.Data;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.Accounts;

/// <summary>Who does something: an account in one of its sessions, or the portal itself.</summary>
/// <param name="SessionId">Null for the command line, where whoever may read the data directory is the administrator anyway.</param>
public sealed record Actor(Guid? UserId, string Name, Role Role, Guid? SessionId)
{
    /// <summary>The portal itself: first start, import and the command line.</summary>
    public static Actor Portal { get; } = new(null, "", Role.Administrator, null);

    public Audience Audience => Role.Audience();

    /// <exception cref="NotAllowedException">The role is not enough.</exception>
    public void Require(Role least)
    {
        if (Role < least)
        {
            throw new NotAllowedException();
        }
    }

    /// <summary>Asks the database, so that a dismissal or a lost role is in force with the next write, whatever an open tab still believes.</summary>
    /// <exception cref="NotAllowedException">The session has ended, the account is disabled or has another role by now.</exception>
    internal async Task RequireStillAsync(PortalDbContext context, DateTime now, CancellationToken cancellation)
    {
        if (UserId is not null && (await StillAsync(context, [this], now, cancellation)).Count == 0)
        {
            throw new NotAllowedException();
        }
    }

    /// <summary>The same for many people: those whose sessions and roles hold.</summary>
    internal static async Task<IReadOnlySet<Actor>> StillAsync(PortalDbContext context, IReadOnlyCollection<Actor> actors, DateTime now, CancellationToken cancellation)
    {
        var open = await OpenSession.ReadAsync(context, actors, now, cancellation);
        return actors.Where(a => open.Any(o => o.IsOf(a))).ToHashSet();
    }
}
