using DelegationPortal.Contacts;
using DelegationPortal.Data;
using DelegationPortal.People;
using DelegationPortal.Trips;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.History;

internal static class Records
{
    /// <summary>The record, also out of the bin; null when it was erased.</summary>
    public static async Task<IRecord?> FindAsync(PortalDbContext context, RecordKind kind, Guid id, CancellationToken cancellation) => kind switch
    {
        RecordKind.Trip => await OneAsync<Trip>(context, id, cancellation),
        RecordKind.Stop => await OneAsync<Stop>(context, id, cancellation),
        RecordKind.Visit => await OneAsync<Visit>(context, id, cancellation),
        RecordKind.Participant => await OneAsync<Participant>(context, id, cancellation),
        RecordKind.Attendance => await OneAsync<Attendance>(context, id, cancellation),
        RecordKind.Highlight => await OneAsync<Highlight>(context, id, cancellation),
        RecordKind.TripContact => await OneAsync<TripContact>(context, id, cancellation),
        RecordKind.Contact => await OneAsync<Contact>(context, id, cancellation),
        RecordKind.Person => await OneAsync<Person>(context, id, cancellation),
    };

    private static Task<T?> OneAsync<T>(PortalDbContext context, Guid id, CancellationToken cancellation)
        where T : class, IRecord =>
        context.Set<T>().IgnoreQueryFilters().SingleOrDefaultAsync(r => r.Id == id, cancellation);
}
