namespace DelegationPortal.History;

/// <summary>How often something was saved, and when last. Both come from the history, so the same data always tells the same.</summary>
public sealed record Revision(int Number, DateTime At)
{
    public static Revision None { get; } = new(0, DateTime.UnixEpoch);
}
