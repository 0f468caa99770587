namespace DelegationPortal.Contacts;

/// <summary>A contact in a form.</summary>
public sealed record ContactInput
{
    public const int MaximumLength = 300;

    public string Name { get; set; } = "";

    public ContactFieldInput Function { get; set; } = new();

    public ContactFieldInput Phone { get; set; } = new();

    public ContactFieldInput Email { get; set; } = new();

    public static ContactInput Of(Contact contact) => new()
    {
        Name = contact.Person.Name,
        Function = ContactFieldInput.Of(contact.Function),
        Phone = ContactFieldInput.Of(contact.Phone),
        Email = ContactFieldInput.Of(contact.Email),
    };

    /// <exception cref="RuleViolationException">Something is missing, too long, or no address.</exception>
    internal void Check()
    {
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(Name), "NameMissing", nameof(Name));
        foreach (var (field, text) in new[] { (nameof(Name), Name), (nameof(Function), Function.Value), (nameof(Phone), Phone.Value), (nameof(Email), Email.Value) })
        {
            RuleViolationException.ThrowIf(text.Length > MaximumLength, "TextTooLong", field, MaximumLength);
        }

        RuleViolationException.ThrowIf(Phone.Value.Length > 0 && !Phone.Value.Any(char.IsAsciiDigit), "PhoneWithoutDigits", nameof(Phone));
        RuleViolationException.ThrowIf(Email.Value.Trim() is { Length: > 0 } email && !EmailAddress.IsOne(email), "NoEmail", nameof(Email), Email.Value);
    }
}
