using System.Text.Json;
using DelegationPortal.Accounts;
using DelegationPortal.Contacts;
using DelegationPortal.Data;
using DelegationPortal.History;
using DelegationPortal.Organisations;
using DelegationPortal.People;
using DelegationPortal.Trips;
using DelegationPortal.UnsavedTexts;
using DelegationPortal.Web.Tests.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DelegationPortal.Web.Tests.Audiences;

/// <summary>A portal with a marker in every field of every audience: shown, draft, withdrawn, in the bin, of old, and not saved.</summary>
public sealed class MarkedPortal : IAsyncLifetime
{
    private static readonly DateTime Now = new(2026, 1, 2, 0, 0, 0, DateTimeKind.Utc);

    public PortalFactory Portal { get; } = new() { Settings = { ["Portal:ImportSeeds"] = "false" } };

    internal Markers Markers { get; } = new();

    /// <summary>Slugs of all trips, whether or not they are shown.</summary>
    internal string[] Trips { get; } = ["gezeigt", "entwurf", "zurueckgezogen", "papierkorb"];

    public async Task InitializeAsync()
    {
        using var started = Portal.CreateClient();
        await using (var context = await ContextAsync())
        {
            var shown = Trip("gezeigt", Markers.Public);
            shown.Publish(Now);
            context.Add(shown);
            AddContacts(context, shown, isUnpublished: false);
            AddBinned(context, shown);

            context.Add(Unpublished(context, "entwurf", _ => { }));
            context.Add(Unpublished(context, "zurueckgezogen", trip =>
            {
                trip.Publish(Now);
                trip.Withdraw();
            }));
            context.Add(Unpublished(context, "papierkorb", trip =>
            {
                trip.Publish(Now);
                trip.Bin(Now);
            }));
            await context.SaveAsync(Actor.Portal, Now, default);
        }

        await ChangeAsync();
        await TypeAsync();
        await Portal.Services.GetRequiredService<AccountCommands>().InviteAsync(
            $"{Markers.Unpublished("account")}@kammer.example", Markers.Unpublished("name of an account"), Role.Reader, Actor.Portal, default);
    }

    /// <summary>Every field is for everybody and every trip is published: what a portal without the rule would show.</summary>
    internal async Task ForgetTheRuleAsync()
    {
        await using var context = await ContextAsync();
        await context.Contacts.ExecuteUpdateAsync(contact => contact
            .SetProperty(c => c.Function.Audience, Audience.Public).SetProperty(c => c.Phone.Audience, Audience.Public).SetProperty(c => c.Email.Audience, Audience.Public));
        await context.Trips.ExecuteUpdateAsync(trip => trip.SetProperty(t => t.Status, TripStatus.Published));
    }

    internal async Task<PortalDbContext> ContextAsync() => await Portal.Services.GetRequiredService<IDbContextFactory<PortalDbContext>>().CreateDbContextAsync();

    public async Task DisposeAsync() => await Portal.DisposeAsync();

    private static Trip Trip(string slug, Func<string, string> mark)
    {
        var trip = DelegationPortal.Trips.Trip.Create(slug, mark("title"), mark("lead"), "de", new TripPeriod(mark("period"), new DateOnly(2025, 5, 1), null), 7, null, Now);
        var stop = trip.AddStop(mark("city"), "SE", 55.6, 13);
        trip.AddVisit(stop, mark("host"), mark("topic")).AddOrganisation(Organisation.Create($"bei-{slug}", mark("organisation"), mark("abbreviation")));
        trip.AddOrganisation(trip.Visits[0].Organisations[0]);
        trip.AddParticipant(Person.Create(mark("participant")), mark("role"), mark("employer"));
        trip.AddHighlight(stop, mark("highlight"));
        trip.AddCaption(stop, mark("caption"), [Person.Create(mark("person in a photo"))]);
        return trip;
    }

    private Trip Unpublished(PortalDbContext context, string slug, Action<Trip> change)
    {
        var trip = Trip(slug, field => Markers.Unpublished($"{field} of {slug}"));
        AddContacts(context, trip, isUnpublished: true);
        change(trip);
        return trip;
    }

    // Each field once for each audience.
    private void AddContacts(PortalDbContext context, Trip trip, bool isUnpublished)
    {
        var audiences = Enum.GetValues<Audience>();
        for (var first = 0; first < audiences.Length; first++)
        {
            var name = isUnpublished ? Markers.Unpublished("contact") : Markers.Public("contact");
            var contact = Contact.Create(
                Person.Create(name), Field(first, "function"), Field(first + 1, "phone"), Field(first + 2, "email"));
            context.Add(contact);
            trip.AddContact(contact);
        }

        ContactField Field(int audience, string field) => Markers.Field(audiences[audience % audiences.Length], isUnpublished, field);
    }

    private void AddBinned(PortalDbContext context, Trip shown)
    {
        var stop = shown.AddStop(Markers.Unpublished("binned city"), null, null, null);
        var contact = Contact.Create(
            Person.Create(Markers.Unpublished("binned contact")), Markers.Field(Audience.Public, true, "function"), Markers.Field(Audience.Public, true, "phone"), ContactField.None);
        context.Add(contact);
        shown.AddContact(contact);
        IBinnable[] binned =
        [
            stop, contact, shown.AddVisit(stop, Markers.Unpublished("binned host"), Markers.Unpublished("binned topic")),
            shown.AddHighlight(null, Markers.Unpublished("binned highlight")),
            shown.AddParticipant(Person.Create(Markers.Unpublished("binned participant")), Markers.Unpublished("binned role"), null),
        ];
        foreach (var each in binned)
        {
            each.Bin(Now);
        }
    }

    // What a field said before stays in the history.
    private async Task ChangeAsync()
    {
        var desk = (await Portal.Services.GetRequiredService<TripDeskQueries>().FindAsync("gezeigt", Actor.Portal, default))!;
        var commands = Portal.Services.GetRequiredService<TripCommands>();
        var once = desk.Input with { Lead = Markers.Unpublished("lead of old") };
        await commands.SaveAsync(desk.Id, desk.Input, once, Actor.Portal, default);
        await commands.SaveAsync(desk.Id, once, once with { Lead = desk.Input.Lead }, Actor.Portal, default);
    }

    private async Task TypeAsync()
    {
        var editor = await Portal.AddAsync(Visits.EmailOf(Role.Editor), Role.Editor);
        var actor = (await Portal.Services.GetRequiredService<SessionCommands>().StartAsync(editor.Id, "Test", default))!;
        var typed = JsonSerializer.Serialize(new TripInput { Title = Markers.Unpublished("unsaved title") });
        await Portal.Services.GetRequiredService<UnsavedTextCommands>().KeepAsync(RecordKind.Trip, Guid.CreateVersion7(), null, "{}", typed, actor, default);
    }
}
