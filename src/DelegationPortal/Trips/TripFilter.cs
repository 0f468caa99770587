namespace DelegationPortal.Trips;

/// <summary>What the list of trips is narrowed to; everything of it stands in the address.</summary>
/// <param name="Text">Words in title, lead, stops, visits, participants.</param>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="Year">Of the trip's first day, else of the issue that reports it.</param>
/// <param name="Topic">As the magazine names it.</param>
/// <param name="Page">From 1.</param>
public sealed record TripFilter(string? Text = null, string? Country = null, int? Year = null, string? Topic = null, int Page = 1, int PageSize = TripFilter.UsualPageSize)
{
    public const int UsualPageSize = 20;

    public bool IsEmpty => Text is null && Country is null && Year is null && Topic is null;
}

/// <param name="Countries">All that published trips have, for the filter.</param>
public sealed record TripList(
    IReadOnlyList<TripSummary> Trips, int Total, int Page, int Pages,
    IReadOnlyList<string> Countries, IReadOnlyList<int> Years, IReadOnlyList<string> Topics);
