using DelegationPortal.Contacts;
using DelegationPortal.Data;
using DelegationPortal.Trips;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.Organisations;

public sealed class OrganisationQueries(IDbContextFactory<PortalDbContext> contexts)
{
    /// <summary>All that published trips name, by name.</summary>
    public async Task<IReadOnlyList<OrganisationSummary>> ListAsync(CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var trips = await ReadAsync(context.Trips, cancellation);
        return [.. trips
            .SelectMany(trip => trip.Organisations.Select(o => (Organisation: o, Cities: CitiesOf(trip, o))))
            .GroupBy(mention => mention.Organisation.Id)
            .Select(mentions => new OrganisationSummary(
                mentions.First().Organisation.Slug,
                mentions.First().Organisation.Name,
                mentions.First().Organisation.Abbreviation,
                [.. mentions.SelectMany(m => m.Cities).Distinct()]))
            .OrderBy(o => o.Name, StringComparer.CurrentCultureIgnoreCase)];
    }

    /// <returns>Null when no published trip names an organisation of this slug.</returns>
    public async Task<OrganisationDetails?> FindAsync(string slug, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var trips = await ReadAsync(context.Trips.Where(t => t.Organisations.Any(o => o.Slug == slug)), cancellation);
        if (trips.Count == 0)
        {
            return null;
        }

        var organisation = trips[0].Organisations.First(o => o.Slug == slug);
        return new OrganisationDetails(
            slug, organisation.Name, organisation.Abbreviation,
            [.. trips.Select(t => new OrganisationMention(new TripLink(t.Slug, t.Title, t.Language), [.. VisitsOf(t, organisation)]))]);
    }

    private static Task<List<Trip>> ReadAsync(IQueryable<Trip> trips, CancellationToken cancellation) =>
        trips.AsNoTrackingWithIdentityResolution().AsSplitQuery()
            .Where(t => t.Status == TripStatus.Published)
            .Include(t => t.Organisations).Include(t => t.Stops).Include(t => t.Visits).ThenInclude(v => v.Organisations)
            .OrderByDescending(t => t.Id)
            .ToListAsync(cancellation);

    private static IEnumerable<OrganisationVisit> VisitsOf(Trip trip, Organisation organisation) =>
        from visit in trip.Visits
        where visit.Organisations.Any(o => o.Id == organisation.Id)
        let stop = trip.Stops.FirstOrDefault(s => s.Id == visit.StopId)
        orderby stop?.Number ?? int.MaxValue, visit.Number
        select new OrganisationVisit(stop?.Slug, stop?.City, visit.Host, visit.Topic);

    private static IEnumerable<string> CitiesOf(Trip trip, Organisation organisation) =>
        VisitsOf(trip, organisation).Select(v => v.City).OfType<string>();
}
