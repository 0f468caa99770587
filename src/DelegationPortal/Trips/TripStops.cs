using DelegationPortal.Data;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.Trips;

internal static class TripStops
{
    /// <param name="stopId">Null for the trip as a whole.</param>
    /// <exception cref="RuleViolationException">The trip has no such stop, or not any more.</exception>
    public static async Task RequireAsync(PortalDbContext context, Guid tripId, Guid? stopId, CancellationToken cancellation) =>
        RuleViolationException.ThrowIf(
            stopId is not null && !await context.Set<Stop>().AnyAsync(s => s.Id == stopId && s.TripId == tripId, cancellation), "StopGone", nameof(Visit.StopId));
}
