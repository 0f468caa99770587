using System.Linq.Expressions;
using DelegationPortal.Articles;
using DelegationPortal.Data;
using DelegationPortal.History;
using DelegationPortal.People;
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

    /// <summary>The contacts that a trip names, in the article's order.</summary>
    internal async Task<IReadOnlyList<ContactDetails>> OfTripAsync(Guid tripId, Audience reader, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var order = await context.Set<TripContact>().Where(t => t.TripId == tripId).OrderBy(t => t.Number).Select(t => t.Contact.PublicId).ToListAsync(cancellation);
        var details = await ReadAsync(c => order.Contains(c.PublicId), reader, cancellation, evenUnpublished: true);
        return [.. details.OrderBy(c => order.IndexOf(c.Id))];
    }

    /// <summary>The one place that decides what a reader sees of a contact.</summary>
    private static ContactDetails Project(Contact contact, Audience reader, IReadOnlyList<TripLink> trips, EvidenceDetails? evidence, DateTime changedAt)
    {
        // The words of the article give all fields away, so they are quoted only to whoever may see all of them.
        var seesAll = new[] { contact.Function, contact.Phone, contact.Email }.All(f => !f.IsGiven || f.IsVisibleTo(reader));
        return new ContactDetails(
            contact.PublicId, contact.Person.PublicId, contact.Person.Name,
            Visible(contact.Function), Visible(contact.Phone), Visible(contact.Email), trips, seesAll ? evidence : null)
        {
            ChangedAt = changedAt,
        };

        ContactField? Visible(ContactField field) => field.IsVisibleTo(reader) ? field : null;
    }

    private async Task<IReadOnlyList<ContactDetails>> ReadAsync(Expression<Func<Contact, bool>> which, Audience reader, CancellationToken cancellation, bool evenUnpublished = false)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var published =
            from link in context.Set<TripContact>()
            join trip in context.Trips on link.TripId equals trip.Id
            where trip.Status == TripStatus.Published
            orderby trip.Id descending
            select new { link.ContactId, Link = new TripLink(trip.Slug, trip.Title, trip.Language) };
        var trips = (await published.ToListAsync(cancellation)).ToLookup(t => t.ContactId, t => t.Link);
        var found = await context.Contacts.AsNoTracking().Include(c => c.Person).Where(which).ToListAsync(cancellation);
        var named = found.Where(c => evenUnpublished || trips[c.Id].Any()).ToList();
        var records = named.SelectMany(c => new[] { c.Id, c.PersonId }).ToHashSet();
        var changes = await RecordChanges.ReadAsync(context, c => records.Contains(c.RecordId), cancellation);
        var evidence = await EvidenceAsync(context, named, changes, cancellation);
        return [.. named.Select(c => Project(c, reader, [.. trips[c.Id]], evidence.GetValueOrDefault(c.Id), changes.LastOf(c.Id, c.PersonId)))];
    }

    /// <summary>What the newest article that names a contact says, by contact.</summary>
    private static async Task<Dictionary<Guid, EvidenceDetails>> EvidenceAsync(PortalDbContext context, IReadOnlyList<Contact> contacts, RecordChanges changes, CancellationToken cancellation)
    {
        var ids = contacts.Select(c => c.Id).ToList();
        var evidence = await context.Evidence.AsNoTracking().Where(e => ids.Contains(e.SubjectId)).ToListAsync(cancellation);
        var newest = evidence.GroupBy(e => e.SubjectId).Select(g => g.MaxBy(e => e.Id)!).ToList();
        var articles = newest.Select(e => e.ArticleId).ToHashSet();
        var passages = await context.Articles.AsNoTracking().Where(a => articles.Contains(a.Id))
            .ToDictionaryAsync(a => a.Id, a => new ArticlePassages(a, []), cancellation);
        return newest.Join(contacts, e => e.SubjectId, c => c.Id, (e, c) => (Contact: c, Evidence: e)).ToDictionary(
            each => each.Contact.Id,
            each => passages[each.Evidence.ArticleId].Details(each.Evidence) with { IsOutdated = IsChanged(each.Contact) });

        bool IsChanged(Contact contact) => changes.Any(contact.PersonId, nameof(Person.Name))
            || changes.Any(contact.Id, $"{nameof(Contact.Function)}.{nameof(ContactField.Value)}", $"{nameof(Contact.Phone)}.{nameof(ContactField.Value)}", $"{nameof(Contact.Email)}.{nameof(ContactField.Value)}");
    }
}
