namespace DelegationPortal.History;

/// <param name="Since">The first day.</param>
/// <param name="Until">The last day, inclusive.</param>
/// <param name="Page">From 1.</param>
public sealed record ChangeFilter(Guid? UserId = null, Guid? TripId = null, Guid? RecordId = null, DateOnly? Since = null, DateOnly? Until = null, int Page = 1)
{
    public const int PageSize = 50;
}
