namespace DelegationPortal.Trips;

/// <summary>A visit in a form.</summary>
public sealed record VisitInput
{
    public const int MaximumLength = 500;

    /// <summary>Null when it is open at which stop the visit was.</summary>
    public Guid? StopId { get; set; }

    /// <summary>Host or event.</summary>
    public string Host { get; set; } = "";

    public string Topic { get; set; } = "";

    public DateOnly? Date { get; set; }

    public static VisitInput Of(Visit visit) => new() { StopId = visit.StopId, Host = visit.Host, Topic = visit.Topic ?? "", Date = visit.Date };

    /// <exception cref="RuleViolationException">Something is missing or too long.</exception>
    internal void Check()
    {
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(Host), "HostMissing", nameof(Host));
        RuleViolationException.ThrowIf(Host.Length > MaximumLength, "TextTooLong", nameof(Host), MaximumLength);
        RuleViolationException.ThrowIf(Topic.Length > MaximumLength, "TextTooLong", nameof(Topic), MaximumLength);
    }
}
