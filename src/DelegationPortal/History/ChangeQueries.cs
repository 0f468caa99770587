using System.Text.Json;
using DelegationPortal.Accounts;
using DelegationPortal.Contacts;
using DelegationPortal.Data;
using DelegationPortal.People;
using DelegationPortal.Trips;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.History;

public sealed class ChangeQueries(IDbContextFactory<PortalDbContext> contexts)
{
    public async Task<SaveList> ListAsync(ChangeFilter filter, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Editor);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var matching = Matching(context, filter);
        var saves = matching.GroupBy(c => c.SaveId).Select(g => new { SaveId = g.Key, Last = g.Max(c => c.Id) });
        var count = await saves.CountAsync(cancellation);
        var (page, pages) = Paging.Of(count, ChangeFilter.PageSize, filter.Page);
        var shown = await saves.OrderByDescending(s => s.Last).Cut(page, ChangeFilter.PageSize).Select(s => s.SaveId).ToListAsync(cancellation);
        return new SaveList(await DetailsAsync(context, shown, cancellation), count, page, pages);
    }

    /// <summary>Everybody who ever changed something, by name.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Name)>> PeopleAsync(Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Editor);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var people = await context.Users.Where(u => context.Changes.Any(c => c.UserId == u.Id)).OrderBy(u => u.Name).Select(u => new { u.Id, u.Name }).ToListAsync(cancellation);
        return [.. people.Select(p => (p.Id, p.Name))];
    }

    /// <summary>What was changed of a trip and its contacts after a moment, for readers: without values, and nothing of fields that they may not see.</summary>
    public async Task<IReadOnlyList<ToldChange>> SinceAsync(Guid tripId, DateTime moment, Audience reader, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var contacts = await context.Contacts.IgnoreQueryFilters().AsNoTracking()
            .Where(c => context.Set<TripContact>().IgnoreQueryFilters().Any(t => t.TripId == tripId && t.ContactId == c.Id)).ToListAsync(cancellation);
        var participants = await context.Set<Participant>().IgnoreQueryFilters().Where(p => p.TripId == tripId).Select(p => p.PersonId).ToListAsync(cancellation);
        var records = contacts.Select(c => c.Id).Concat(contacts.Select(c => c.PersonId)).Concat(participants).ToHashSet();
        var changes = await context.Changes.AsNoTracking().Where(c => c.At > moment && (c.TripId == tripId || records.Contains(c.RecordId))).OrderBy(c => c.Id).ToListAsync(cancellation);
        var labels = await LabelsAsync(context, [.. changes.Select(c => c.RecordId).Distinct()], cancellation);
        var byId = contacts.ToDictionary(c => c.Id);
        return [.. changes
            .Where(c => c.Record != RecordKind.Contact || c.Field is null || IsTold(byId[c.RecordId], c, reader))
            .Select(c => new ToldChange(c.Record, labels.GetValueOrDefault(c.RecordId), c.Kind, c.Field))
            .Distinct()];
    }

    // Of a field that the reader sees, or saw until this very change.
    private static bool IsTold(Contact contact, Change change, Audience reader)
    {
        var field = change.Field!.Split('.')[0] switch
        {
            nameof(Contact.Function) => contact.Function,
            nameof(Contact.Phone) => contact.Phone,
            nameof(Contact.Email) => contact.Email,
            _ => ContactField.None,
        };
        return field.Audience <= reader
            || (change.Field.EndsWith($".{nameof(ContactField.Audience)}", StringComparison.Ordinal) && change.From is { } from && JsonSerializer.Deserialize<Audience>(from, JsonColumn.Options) <= reader);
    }

    /// <summary>What lies in the bin, by the save that put it there, newest first.</summary>
    public async Task<IReadOnlyList<SaveDetails>> BinAsync(Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Editor);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var binned = await context.Changes.Where(c => c.Kind == ChangeKind.Binned || c.Kind == ChangeKind.TakenOut || c.Kind == ChangeKind.Erased)
            .GroupBy(c => c.RecordId).Select(g => g.Max(c => c.Id)).ToListAsync(cancellation);
        var saves = await context.Changes.Where(c => binned.Contains(c.Id) && c.Kind == ChangeKind.Binned)
            .OrderByDescending(c => c.Id).Select(c => c.SaveId).ToListAsync(cancellation);
        return await DetailsAsync(context, [.. saves.Distinct()], cancellation);
    }

    private static IQueryable<Change> Matching(PortalDbContext context, ChangeFilter filter)
    {
        var changes = context.Changes.AsNoTracking();
        changes = filter.UserId is { } user ? changes.Where(c => c.UserId == user) : changes;
        changes = filter.TripId is { } trip ? changes.Where(c => c.TripId == trip) : changes;
        changes = filter.RecordId is { } record ? changes.Where(c => c.RecordId == record) : changes;
        changes = filter.Since is { } since ? changes.Where(c => c.At >= Moment(since)) : changes;
        return filter.Until is { } until ? changes.Where(c => c.At < Moment(until.AddDays(1))) : changes;
    }

    private static DateTime Moment(DateOnly day) => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);

    private static async Task<IReadOnlyList<SaveDetails>> DetailsAsync(PortalDbContext context, IReadOnlyList<Guid> saves, CancellationToken cancellation)
    {
        var changes = await context.Changes.AsNoTracking().Where(c => saves.Contains(c.SaveId)).OrderBy(c => c.Id).ToListAsync(cancellation);
        var users = changes.Select(c => c.UserId).OfType<Guid>().Distinct().ToList();
        var names = await context.Users.Where(u => users.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, cancellation);
        var labels = await LabelsAsync(context, [.. changes.Select(c => c.RecordId).Concat(changes.Select(c => c.TripId).OfType<Guid>()).Distinct()], cancellation);
        var bySave = changes.ToLookup(c => c.SaveId);
        return [.. saves.Select(save => Details(save, [.. bySave[save]]))];

        SaveDetails Details(Guid save, IReadOnlyList<Change> all)
        {
            var (first, tripId) = (all[0], all.Select(c => c.TripId).FirstOrDefault(t => t is not null));
            return new SaveDetails(
                save, first.At, first.UserId is { } user ? names.GetValueOrDefault(user) : null, tripId, tripId is { } trip ? labels.GetValueOrDefault(trip) : null,
                [.. all.Select(c => new ChangeDetails(c.Id, c.Kind, c.Record, c.RecordId, labels.GetValueOrDefault(c.RecordId), c.Field, c.From, c.To))]);
        }
    }

    /// <summary>What people call the records, in the bin too.</summary>
    private static async Task<Dictionary<Guid, string>> LabelsAsync(PortalDbContext context, IReadOnlyList<Guid> ids, CancellationToken cancellation)
    {
        IQueryable<Label>[] sources =
        [
            Of<Trip>().Select(t => new Label(t.Id, t.Title)),
            Of<Stop>().Select(s => new Label(s.Id, s.City)),
            Of<Visit>().Select(v => new Label(v.Id, v.Host)),
            Of<Highlight>().Select(h => new Label(h.Id, h.Text)),
            Of<Person>().Select(p => new Label(p.Id, p.Name)),
            Of<Contact>().Select(c => new Label(c.Id, c.Person.Name)),
            Of<Participant>().Select(p => new Label(p.Id, p.Person.Name)),
            Of<TripContact>().Select(t => new Label(t.Id, t.Contact.Person.Name)),
            Of<Attendance>().Select(a => new Label(a.Id,
                context.Set<Participant>().IgnoreQueryFilters().Where(p => p.Id == a.ParticipantId).Select(p => p.Person.Name).First() + ", "
                + context.Set<Stop>().IgnoreQueryFilters().Where(s => s.Id == a.StopId).Select(s => s.City).First())),
        ];
        var labels = new Dictionary<Guid, string>();
        foreach (var source in sources)
        {
            foreach (var label in await source.ToListAsync(cancellation))
            {
                labels[label.Id] = label.Text;
            }
        }

        return labels;

        IQueryable<T> Of<T>()
            where T : class, IRecord => context.Set<T>().IgnoreQueryFilters().AsNoTracking().Where(r => ids.Contains(r.Id));
    }

    private sealed record Label(Guid Id, string Text);
}
