using DelegationPortal.Accounts;
using DelegationPortal.Contacts;
using DelegationPortal.Trips;

namespace DelegationPortal.Tests;

/// <summary>People who work with the portal, and something to work on.</summary>
internal static class Staff
{
    public static async Task<Actor> JoinsAsync(TestPortal portal, string name = "Erika Eichhorn", Role role = Role.Editor)
    {
        var now = portal.Get<TimeProvider>().GetUtcNow().UtcDateTime;
        await using var context = portal.Context();
        var user = PortalUser.Create($"{Slug.From(name)}@example.org", name, role, now);
        var session = Session.Start(user.Id, "Test", now);
        context.AddRange(user, session);
        await context.SaveChangesAsync();
        return new Actor(user.Id, name, role, session.Id);
    }

    public static async Task<Guid> CreatesTripAsync(TestPortal portal, Actor actor)
    {
        var id = Guid.CreateVersion7();
        await portal.Get<TripCommands>().CreateAsync(id, new TripInput { Title = "Probereise" }, actor, CancellationToken.None);
        return id;
    }

    public static async Task<Guid> CreatesContactAsync(TestPortal portal, Actor actor, Guid? tripId = null)
    {
        var id = Guid.CreateVersion7();
        var input = new ContactInput { Name = "Antje Möller", Phone = new ContactFieldInput { Value = "030 1" }, Email = new ContactFieldInput { Value = "a@example.org" } };
        await portal.Get<ContactCommands>().CreateAsync(id, input, tripId, actor, CancellationToken.None);
        return id;
    }

    public static async Task<Guid> CreatesHighlightAsync(TestPortal portal, Actor actor, Guid tripId, string text = "Ein Erfolg.")
    {
        var id = Guid.CreateVersion7();
        await portal.Get<HighlightCommands>().CreateAsync(id, tripId, new HighlightInput { Text = text }, actor, CancellationToken.None);
        return id;
    }

    public static async Task<Guid> CreatesStopAsync(TestPortal portal, Actor actor, Guid tripId, string city)
    {
        var id = Guid.CreateVersion7();
        await portal.Get<StopCommands>().CreateAsync(id, tripId, new StopInput { City = city }, actor, CancellationToken.None);
        return id;
    }
}
