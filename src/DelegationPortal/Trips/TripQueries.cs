namespace DelegationPortal.Trips;

public sealed class TripQueries
{
    /// <summary>The published trips, newest first.</summary>
    public Task<TripList> ListAsync(TripFilter filter, CancellationToken cancellation) => throw new NotImplementedException();

    /// <returns>Null when there is no published trip of this slug.</returns>
    public Task<TripDetails?> FindAsync(string slug, CancellationToken cancellation) => throw new NotImplementedException();
}
