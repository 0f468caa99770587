using DelegationPortal.Accounts;
using DelegationPortal.Data;
using DelegationPortal.History;
using DelegationPortal.People;
using DelegationPortal.Trips;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.Contacts;

public sealed class ContactCommands(RecordWriter writer)
{
    /// <param name="id">Of the new contact; a second call with the same id changes nothing.</param>
    /// <param name="tripId">The trip whose contact it becomes; null for none yet.</param>
    public Task<Guid> CreateAsync(Guid id, ContactInput input, Guid? tripId, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Editor);
        input.Check();
        return writer.CreateAsync<Contact>(actor, id, async context =>
        {
            var contact = Contact.Create(id, Person.Create(input.Name.Trim()), input.Function.ToField(), input.Phone.ToField(), input.Email.ToField());
            context.AddRange(contact.Person, contact);
            if (tripId is { } trip)
            {
                await AddToTripAsync(context, trip, contact, cancellation);
            }
        }, cancellation);
    }

    /// <summary>Saves what was changed since <paramref name="started"/>; see <see cref="RecordWriter.EditAsync"/>.</summary>
    public Task<Guid> SaveAsync(Guid id, ContactInput started, ContactInput mine, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Editor);
        mine.Check();
        return writer.EditAsync(
            actor,
            context => context.Contacts.Include(c => c.Person).Where(c => c.Id == id),
            started,
            mine,
            ContactInput.Of,
            (_, contact, input) =>
            {
                contact.Person.Rename(input.Name.Trim());
                contact.Describe(input.Function.ToField(), input.Phone.ToField(), input.Email.ToField());
                return Task.CompletedTask;
            },
            cancellation);
    }

    /// <summary>Into the bin, with its places on trips.</summary>
    public Task<Guid> DeleteAsync(Guid id, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Editor);
        return writer.WriteAsync(actor, async context =>
        {
            (await FindAsync(context, id, cancellation)).Bin(writer.Now);
            await foreach (var place in context.Set<TripContact>().Where(t => t.ContactId == id).AsAsyncEnumerable())
            {
                place.Bin(writer.Now);
            }
        }, cancellation);
    }

    public Task<Guid> AddToTripAsync(Guid id, Guid tripId, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Editor);
        return writer.WriteAsync(actor, async context =>
            await AddToTripAsync(context, tripId, await FindAsync(context, id, cancellation), cancellation), cancellation);
    }

    public Task<Guid> RemoveFromTripAsync(Guid id, Guid tripId, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Editor);
        return writer.WriteAsync(actor, async context =>
            (await context.Set<TripContact>().SingleOrDefaultAsync(t => t.ContactId == id && t.TripId == tripId, cancellation))?.Bin(writer.Now), cancellation);
    }

    /// <summary>Two entries for one contact become one: the trips of <paramref name="duplicateId"/> go over to <paramref name="id"/>, and its fields where the other has none.</summary>
    public Task<Guid> MergeAsync(Guid id, Guid duplicateId, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Editor);
        RuleViolationException.ThrowIf(id == duplicateId, "MergeWithItself");
        return writer.WriteAsync(actor, async context =>
        {
            var contact = await FindAsync(context, id, cancellation);
            var duplicate = await FindAsync(context, duplicateId, cancellation);
            contact.Describe(
                Either(contact.Function, duplicate.Function), Either(contact.Phone, duplicate.Phone), Either(contact.Email, duplicate.Email));
            foreach (var place in await context.Set<TripContact>().Where(t => t.ContactId == duplicateId).ToListAsync(cancellation))
            {
                await AddToTripAsync(context, place.TripId, contact, cancellation);
                place.Bin(writer.Now);
            }

            duplicate.Bin(writer.Now);
        }, cancellation);
    }

    private static ContactField Either(ContactField one, ContactField other) => one.IsGiven ? one : other;

    private static async Task<Contact> FindAsync(PortalDbContext context, Guid id, CancellationToken cancellation) =>
        await context.Contacts.Include(c => c.Person).SingleOrDefaultAsync(c => c.Id == id, cancellation) ?? throw new RecordGoneException();

    private static async Task AddToTripAsync(PortalDbContext context, Guid tripId, Contact contact, CancellationToken cancellation)
    {
        var places = await context.Set<TripContact>().IgnoreQueryFilters().Where(t => t.TripId == tripId).ToListAsync(cancellation);
        if (places.Find(p => p.ContactId == contact.Id) is { } place)
        {
            place.TakeOut();
        }
        else
        {
            context.Add(TripContact.Create(tripId, places.Select(p => p.Number).DefaultIfEmpty().Max() + 1, contact));
        }
    }
}
