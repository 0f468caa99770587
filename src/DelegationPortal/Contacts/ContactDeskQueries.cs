using DelegationPortal.Accounts;
using DelegationPortal.Data;
using DelegationPortal.Trips;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.Contacts;

/// <summary>Contacts for those who look after them.</summary>
public sealed class ContactDeskQueries(IDbContextFactory<PortalDbContext> contexts)
{
    /// <summary>One page of all contacts; searched, sorted and cut by the database.</summary>
    public async Task<ContactDeskList> ListAsync(ContactFilter filter, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Editor);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var matching = Matching(context, filter);
        var count = await matching.CountAsync(cancellation);
        var shown = await Sorted(matching, filter).Skip(filter.Skip).Take(filter.Take)
            .Select(c => new ContactDeskItem(
                c.Id, c.PublicId, c.Person.Name, c.Function.Value, c.Phone.Value, c.Email.Value, c.Phone.VerifiedOn ?? c.Email.VerifiedOn))
            .ToListAsync(cancellation);
        return new ContactDeskList(shown, count);
    }

    /// <returns>Null when there is no contact of this id.</returns>
    public async Task<ContactDesk?> FindAsync(string publicId, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Editor);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var contact = await context.Contacts.AsNoTracking().Include(c => c.Person).FirstOrDefaultAsync(c => c.PublicId == publicId, cancellation);
        if (contact is null)
        {
            return null;
        }

        var trips = await context.Set<TripContact>().Where(t => t.ContactId == contact.Id)
            .Join(context.Trips, t => t.TripId, t => t.Id, (_, t) => new TripLink(t.Slug, t.Title, t.Language)).ToListAsync(cancellation);
        var twins = await context.Contacts.AsNoTracking()
            .Where(c => c.Id != contact.Id && (EF.Functions.Collate(c.Person.Name, SearchText.Collation) == contact.Person.Name
                || (c.Email.Value != "" && EF.Functions.Collate(c.Email.Value, "NOCASE") == contact.Email.Value)))
            .OrderBy(c => c.Id).Take(10)
            .Select(c => new ContactDeskItem(c.Id, c.PublicId, c.Person.Name, c.Function.Value, c.Phone.Value, c.Email.Value, null)).ToListAsync(cancellation);
        return new ContactDesk(contact.Id, contact.PublicId, ContactInput.Of(contact), trips, twins);
    }

    /// <returns>Null when there is no contact of this id.</returns>
    public async Task<string?> PublicIdAsync(Guid id, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Editor);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.Contacts.Where(c => c.Id == id).Select(c => c.PublicId).FirstOrDefaultAsync(cancellation);
    }

    /// <summary>Those of whom a field was last verified before a day, or never.</summary>
    public async Task<int> CountDueAsync(DateOnly before, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Editor);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await Matching(context, new ContactFilter(DueOn: before)).CountAsync(cancellation);
    }

    private static IQueryable<Contact> Matching(PortalDbContext context, ContactFilter filter)
    {
        var contacts = context.Contacts.AsNoTracking();
        foreach (var word in SearchText.Words(filter.Text))
        {
            contacts = contacts.Where(c => SearchText.Contains(c.Person.Name, word) || SearchText.Contains(c.Function.Value, word)
                || SearchText.Contains(c.Phone.Value, word) || SearchText.Contains(c.Email.Value, word));
        }

        if (filter.DueOn is { } due)
        {
            contacts = contacts.Where(c => (c.Phone.Value != "" && (c.Phone.VerifiedOn == null || c.Phone.VerifiedOn < due))
                || (c.Email.Value != "" && (c.Email.VerifiedOn == null || c.Email.VerifiedOn < due)));
        }

        return contacts;
    }

    private static IQueryable<Contact> Sorted(IQueryable<Contact> contacts, ContactFilter filter) => (filter.Sort, filter.Descending) switch
    {
        (ContactSort.Name, false) => contacts.OrderBy(c => EF.Functions.Collate(c.Person.Name, SearchText.Collation)).ThenBy(c => c.Id),
        (ContactSort.Name, true) => contacts.OrderByDescending(c => EF.Functions.Collate(c.Person.Name, SearchText.Collation)).ThenBy(c => c.Id),
        (ContactSort.Function, false) => contacts.OrderBy(c => EF.Functions.Collate(c.Function.Value, SearchText.Collation)).ThenBy(c => c.Id),
        (ContactSort.Function, true) => contacts.OrderByDescending(c => EF.Functions.Collate(c.Function.Value, SearchText.Collation)).ThenBy(c => c.Id),
        (ContactSort.Verified, false) => contacts.OrderBy(c => c.Phone.VerifiedOn).ThenBy(c => c.Id),
        (ContactSort.Verified, true) => contacts.OrderByDescending(c => c.Phone.VerifiedOn).ThenBy(c => c.Id),
    };
}

/// <param name="VerifiedOn">When phone or e-mail was last verified.</param>
public sealed record ContactDeskItem(
    Guid Id, string PublicId, string Name, string Function, string Phone, string Email, DateOnly? VerifiedOn);

public sealed record ContactDeskList(IReadOnlyList<ContactDeskItem> Contacts, int Count);

/// <param name="Twins">Others of the same name or e-mail address.</param>
public sealed record ContactDesk(
    Guid Id, string PublicId, ContactInput Input, IReadOnlyList<TripLink> Trips, IReadOnlyList<ContactDeskItem> Twins);
