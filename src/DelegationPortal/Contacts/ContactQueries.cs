using System.Linq.Expressions;
using DelegationPortal.Data;
using DelegationPortal.Provenance;
using DelegationPortal.Trips;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.Contacts;

public sealed class ContactQueries(IDbContextFactory<PortalDbContext> contexts)
{
    /// <summary>The contacts of published trips, by name.</summary>
    /// <param name="text">Words in name, function or trip; null for all.</param>
    public async Task<IReadOnlyList<ContactDetails>> ListAsync(string? text, Audience reader, CancellationToken cancellation)
    {
        var all = await ReadAsync(_ => true, reader, cancellation);
        return [.. all
            .Where(c => SearchText.Matches(text, [c.Name, c.Function?.Value, .. c.Trips.Select(t => t.Title)]))
            .OrderBy(c => c.Name, StringComparer.CurrentCultureIgnoreCase)];
    }

    /// <returns>Null when there is no contact of this id whom the reader may see.</returns>
    public async Task<ContactDetails?> FindAsync(string id, Audience reader, CancellationToken cancellation) =>
        (await ReadAsync(c => c.PublicId == id, reader, cancellation)).SingleOrDefault();

    public Task<IReadOnlyList<ContactDetails>> OfPersonAsync(string personId, Audience reader, CancellationToken cancellation) =>
        ReadAsync(c => c.Person.PublicId == personId, reader, cancellation);

    /// <summary>The contacts that a published trip names, in the article's order.</summary>
    internal async Task<IReadOnlyList<ContactDetails>> OfTripAsync(Guid tripId, Audience reader, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var order = await context.Set<TripContact>().Where(t => t.TripId == tripId).OrderBy(t => t.Number).Select(t => t.Contact.PublicId).ToListAsync(cancellation);
        var details = await ReadAsync(c => order.Contains(c.PublicId), reader, cancellation);
        return [.. details.OrderBy(c => order.IndexOf(c.Id))];
    }

    /// <summary>The one place that decides what a reader sees of a contact.</summary>
    private static ContactDetails Project(Contact contact, Audience reader, IReadOnlyList<TripLink> trips, EvidenceDetails? evidence)
    {
        return new ContactDetails(
            contact.PublicId, contact.Person.PublicId, contact.Person.Name,
            Visible(contact.Function), Visible(contact.Phone), Visible(contact.Email), trips, evidence);

        ContactField? Visible(ContactField? field) => field?.IsVisibleTo(reader) == true ? field : null;
    }

    private async Task<IReadOnlyList<ContactDetails>> ReadAsync(Expression<Func<Contact, bool>> which, Audience reader, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var published =
            from named in context.Set<TripContact>()
            join trip in context.Trips on named.TripId equals trip.Id
            where trip.Status == TripStatus.Published
            orderby trip.Id descending
            select new { named.ContactId, Link = new TripLink(trip.Slug, trip.Title) };
        var trips = (await published.ToListAsync(cancellation)).ToLookup(t => t.ContactId, t => t.Link);
        var found = await context.Contacts.AsNoTracking().Include(c => c.Person).Where(which).ToListAsync(cancellation);
        return [.. found.Where(c => trips[c.Id].Any()).Select(c => Project(c, reader, [.. trips[c.Id]], null))];
    }
}
