using DelegationPortal.Contacts;

namespace DelegationPortal.People;

/// <summary>What is public of a person.</summary>
public sealed record PersonDetails(
    string Id,
    string Name,
    IReadOnlyList<PersonTrip> Trips,
    IReadOnlyList<ContactDetails> Contacts,
    IReadOnlyList<TripLink> Articles,
    IReadOnlyList<PersonCaption> Captions);

/// <summary>A trip on which the person was.</summary>
/// <param name="Cities">Where the article says, or lets infer, that the person was there.</param>
public sealed record PersonTrip(TripLink Trip, string? Role, string? Organisation, IReadOnlyList<string> Cities);

public sealed record PersonCaption(TripLink Trip, string Text);
