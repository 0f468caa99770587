using DelegationPortal.Data;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.Trips;

internal static class TripSlugs
{
    /// <summary>Every slug that a trip has or had, in the bin too: an address never leads to another trip than before.</summary>
    public static async Task<IReadOnlySet<string>> TakenAsync(PortalDbContext context, Guid? exceptTrip, CancellationToken cancellation)
    {
        var taken = await context.Trips.IgnoreQueryFilters().Where(t => t.Id != exceptTrip).Select(t => t.Slug).ToHashSetAsync(cancellation);
        taken.UnionWith(await context.FormerSlugs.Where(f => f.TripId != exceptTrip).Select(f => f.Slug).ToListAsync(cancellation));
        return taken;
    }
}
