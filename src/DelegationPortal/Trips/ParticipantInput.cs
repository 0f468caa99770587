namespace DelegationPortal.Trips;

/// <summary>A participant in a form.</summary>
public sealed record ParticipantInput
{
    public const int MaximumLength = 300;

    public string Name { get; set; } = "";

    public string Role { get; set; } = "";

    public string Organisation { get; set; } = "";

    public static ParticipantInput Of(Participant participant) => new()
    {
        Name = participant.Person.Name,
        Role = participant.Role ?? "",
        Organisation = participant.Organisation ?? "",
    };

    /// <exception cref="RuleViolationException">Something is missing or too long.</exception>
    internal void Check()
    {
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(Name), "NameMissing", nameof(Name));
        foreach (var (field, text) in new[] { (nameof(Name), Name), (nameof(Role), Role), (nameof(Organisation), Organisation) })
        {
            RuleViolationException.ThrowIf(text.Length > MaximumLength, "TextTooLong", field, MaximumLength);
        }
    }
}
