using DelegationPortal.Accounts;
using DelegationPortal.Contacts;
using DelegationPortal.People;
using DelegationPortal.Trips;

namespace DelegationPortal.Tests.Contacts;

/// <summary>Who sees which field of a contact.</summary>
public sealed class ContactQueriesTests
{
    [Theory]
    [InlineData(Audience.Public, "Referentin", null, null)]
    [InlineData(Audience.Member, "Referentin", "030 1", null)]
    [InlineData(Audience.Staff, "Referentin", "030 1", "a@example.org")]
    public async Task A_reader_sees_the_fields_of_the_own_circle(Audience reader, string function, string? phone, string? email)
    {
        await using var portal = await TestPortal.StartAsync();
        var id = await AddContactAsync(portal, publish: true);

        var contact = await portal.Get<ContactQueries>().FindAsync(id, reader, CancellationToken.None);

        Assert.Equal((function, phone, email), (contact!.Function?.Value, contact.Phone?.Value, contact.Email?.Value));
    }

    [Fact]
    public async Task The_contact_of_a_draft_is_not_shown()
    {
        await using var portal = await TestPortal.StartAsync();
        var id = await AddContactAsync(portal, publish: false);

        Assert.Null(await portal.Get<ContactQueries>().FindAsync(id, Audience.Public, CancellationToken.None));
    }

    [Theory]
    [InlineData("moller", 1)]
    [InlineData("REFERENTIN", 1)]
    [InlineData("probereise", 1)]
    [InlineData("030", 0)]
    public async Task Contacts_are_found_by_name_function_and_trip(string words, int found)
    {
        await using var portal = await TestPortal.StartAsync();
        await AddContactAsync(portal, publish: true);

        Assert.Equal(found, (await portal.Get<ContactQueries>().ListAsync(words, Audience.Public, CancellationToken.None)).Count);
    }

    private static async Task<string> AddContactAsync(TestPortal portal, bool publish)
    {
        await using var context = portal.Context();
        var contact = Contact.Create(
            Person.Create("Antje Möller"),
            new ContactField("Referentin", Audience.Public, null, null),
            new ContactField("030 1", Audience.Member, null, null),
            new ContactField("a@example.org", Audience.Staff, null, null));
        var trip = Trip.Create("probe", "Probereise", null, "de", new TripPeriod(null, null, null), null, null, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        trip.AddContact(contact);
        if (publish)
        {
            trip.Publish(new DateTime(2026, 1, 2, 0, 0, 0, DateTimeKind.Utc));
        }

        context.Add(trip);
        await context.SaveAsync(Actor.Portal, new DateTime(2026, 1, 2, 0, 0, 0, DateTimeKind.Utc), CancellationToken.None);
        return contact.PublicId;
    }
}
