namespace DelegationPortal.Contacts;

/// <summary>One statement about a contact: what, for whom, where from, when last checked.</summary>
/// <param name="Value">Empty when nothing is known.</param>
/// <param name="Source">For people, such as <c>Berliner Wirtschaft 12 | 2024, Seite 16</c>; null when nobody noted it.</param>
/// <param name="VerifiedOn">The day on which somebody last made sure that it is right.</param>
public sealed record ContactField(string Value, Audience Audience, string? Source, DateOnly? VerifiedOn)
{
    public static ContactField None { get; } = new("", Audience.Public, null, null);

    public bool IsGiven => Value.Length > 0;

    public bool IsVisibleTo(Audience reader) => IsGiven && Audience <= reader;
}
