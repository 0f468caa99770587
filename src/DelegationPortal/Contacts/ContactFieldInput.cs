namespace DelegationPortal.Contacts;

/// <summary>One field of a contact in a form.</summary>
public sealed record ContactFieldInput
{
    public string Value { get; set; } = "";

    public Audience Audience { get; set; }

    public string Source { get; set; } = "";

    public DateOnly? VerifiedOn { get; set; }

    public static ContactFieldInput Of(ContactField field) =>
        new() { Value = field.Value, Audience = field.Audience, Source = field.Source ?? "", VerifiedOn = field.VerifiedOn };

    public ContactField ToField() => new(Value.Trim(), Audience, Source.Trim() is { Length: > 0 } source ? source : null, VerifiedOn);
}
