using System.Linq.Expressions;

namespace DelegationPortal.Accounts;

/// <summary>One sign-in of one browser; what is signed in says its id with every request and every write.</summary>
public sealed class Session
{
    public static readonly TimeSpan IdleLimit = TimeSpan.FromHours(12);
    public static readonly TimeSpan Limit = TimeSpan.FromDays(14);

    private Session()
    {
    }

    public Guid Id { get; private init; }

    public Guid UserId { get; private init; }

    public DateTime StartedAt { get; private init; }

    /// <summary>Browser and system in words, so that a person recognises it; no address.</summary>
    public string Client { get; private init; } = "";

    public DateTime SeenAt { get; private set; }

    public DateTime? EndedAt { get; private set; }

    public static Session Start(Guid userId, string client, DateTime now) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = userId,
        Client = client,
        StartedAt = now,
        SeenAt = now,
    };

    /// <summary>Not ended, used within half a day, and begun within a fortnight.</summary>
    internal static Expression<Func<Session, bool>> GoesOn(DateTime now)
    {
        var (seenSince, startedSince) = (now - IdleLimit, now - Limit);
        return s => s.EndedAt == null && s.SeenAt >= seenSince && s.StartedAt >= startedSince;
    }

    public void Seen(DateTime now) => SeenAt = now;

    public void End(DateTime now) => EndedAt ??= now;
}
