using DelegationPortal.Contacts;

namespace DelegationPortal.Organisations;

/// <summary>What is public of an organisation.</summary>
/// <param name="Mentions">Trips whose report names it.</param>
public sealed record OrganisationDetails(
    string Slug, string Name, string? Abbreviation, IReadOnlyList<OrganisationMention> Mentions);

/// <param name="Visits">What of the programme named it; empty when only the text did.</param>
public sealed record OrganisationMention(TripLink Trip, IReadOnlyList<OrganisationVisit> Visits);

public sealed record OrganisationVisit(string? StopSlug, string? City, string Host, string? Topic);

/// <summary>An organisation in the register.</summary>
/// <param name="Cities">Stops at which the programme named it.</param>
public sealed record OrganisationSummary(string Slug, string Name, string? Abbreviation, IReadOnlyList<string> Cities);
