namespace DelegationPortal.Trips;

/// <summary>When a trip was, as exact as its source and never more exact.</summary>
/// <param name="Text">The source's own words.</param>
/// <param name="To">The last day, inclusive.</param>
public sealed record TripPeriod(string? Text, DateOnly? From, DateOnly? To);
