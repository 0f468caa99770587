using DelegationPortal.Provenance;

namespace DelegationPortal.Contacts;

/// <summary>A contact as one circle of readers sees it: fields for a narrower circle are null.</summary>
/// <param name="Id">The short opaque id of the address.</param>
/// <param name="Trips">The published trips whose report names the contact.</param>
public sealed record ContactDetails(
    string Id,
    string PersonId,
    string Name,
    ContactField? Function,
    ContactField? Phone,
    ContactField? Email,
    IReadOnlyList<TripLink> Trips,
    EvidenceDetails? Evidence)
{
    /// <summary>When a field or the name was last saved.</summary>
    public DateTime ChangedAt { get; init; }
}

/// <param name="Language">The language of the title, and of all that the trip's report says.</param>
public sealed record TripLink(string Slug, string Title, string Language);
