using DelegationPortal.Contacts;
using DelegationPortal.Data;
using DelegationPortal.Provenance;
using DelegationPortal.Trips;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.People;

public sealed class PersonQueries(IDbContextFactory<PortalDbContext> contexts, ContactQueries contacts)
{
    /// <returns>Null when there is no person of this id of whom the reader may see anything.</returns>
    public async Task<PersonDetails?> FindAsync(string id, Audience reader, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var person = await context.People.AsNoTracking().FirstOrDefaultAsync(p => p.PublicId == id, cancellation);
        if (person is null)
        {
            return null;
        }

        var trips = await context.Trips.AsNoTracking().AsSplitQuery()
            .Where(t => t.Status == TripStatus.Published)
            .Where(t => t.Participants.Any(p => p.PersonId == person.Id)
                || t.Captions.Any(c => c.People.Any(p => p.PersonId == person.Id))
                || context.Articles.Any(a => a.Id == t.ArticleId && a.Authors.Any(x => x.PersonId == person.Id)))
            .Include(t => t.Stops)
            .Include(t => t.Participants).ThenInclude(p => p.Attendance)
            .Include(t => t.Captions).ThenInclude(c => c.People)
            .OrderByDescending(t => t.Id)
            .ToListAsync(cancellation);
        var written = await context.Articles.Where(a => a.Authors.Any(x => x.PersonId == person.Id)).Select(a => a.Id).ToListAsync(cancellation);

        var details = new PersonDetails(
            person.PublicId,
            person.Name,
            [.. trips.SelectMany(t => t.Participants.Where(p => p.PersonId == person.Id).Select(p => OnTrip(t, p)))],
            await contacts.OfPersonAsync(id, reader, cancellation),
            [.. trips.Where(t => t.ArticleId is { } article && written.Contains(article)).Select(Link)],
            [.. trips.SelectMany(t => t.Captions.Where(c => c.People.Any(p => p.PersonId == person.Id)).Select(c => new PersonCaption(Link(t), c.Text)))]);
        return details is { Trips.Count: 0, Contacts.Count: 0, Articles.Count: 0, Captions.Count: 0 } ? null : details;
    }

    private static PersonTrip OnTrip(Trip trip, Participant participant) => new(
        Link(trip),
        participant.Role,
        participant.Organisation,
        [.. trip.Stops.OrderBy(s => s.Number).Where(s => participant.CertaintyAt(s.Id) != Certainty.Unknown).Select(s => s.City)]);

    private static TripLink Link(Trip trip) => new(trip.Slug, trip.Title, trip.Language);
}
