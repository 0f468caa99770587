namespace DelegationPortal.Trips;

/// <summary>A trip in a list.</summary>
public sealed record TripSummary(
    string Slug,
    string Title,
    string? Lead,
    string Language,
    bool IsReviewed,
    TripPeriod Period,
    string? Publication,
    string? IssueLabel,
    string? Topic,
    IReadOnlyList<StopSummary> Stops,
    Guid Id,
    DateTime PublishedAt,
    DateTime ChangedAt);

public sealed record StopSummary(
    int Number, string Slug, string City, string? Country, double? Latitude, double? Longitude, int Visits);
