using DelegationPortal.Accounts;
using DelegationPortal.Contacts;
using DelegationPortal.Data;
using DelegationPortal.Trips;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DelegationPortal.Tests.Data;

/// <summary>Databases of earlier releases.</summary>
public sealed class MigrationTests
{
    // A trip with one stop, one attendance and two contacts, of which one has no phone.
    private const string FirstRelease = """
        INSERT INTO People (Id, PublicId, Name) VALUES ('A1', 'p1', 'Antje Möller'), ('A2', 'p2', 'Otto Ohm');
        INSERT INTO Trips (Id, Slug, Title, Language, Status, CreatedAt, Version) VALUES ('B1', 'probe', 'Probe', 'de', 'Published', '2026-01-01 00:00:00', 'B9');
        INSERT INTO Stops (Id, TripId, Number, Slug, City) VALUES ('C1', 'B1', 1, 'oslo', 'Oslo');
        INSERT INTO Participants (Id, TripId, Number, PersonId) VALUES ('D1', 'B1', 1, 'A1');
        INSERT INTO Attendance (Id, ParticipantId, StopId, Certainty) VALUES ('E1', 'D1', 'C1', 'Stated');
        INSERT INTO Contacts (Id, PublicId, PersonId, Phone_Value, Phone_Audience, Email_Value, Email_Audience) VALUES
            ('F1', 'c1', 'A1', '030 1', 'Member', 'a@example.org', 'Public'), ('F2', 'c2', 'A2', NULL, NULL, 'o@example.org', 'Public');
        INSERT INTO TripContacts (TripId, ContactId, Number) VALUES ('B1', 'F1', 1), ('B1', 'F2', 2);
        """;

    [Fact]
    public async Task A_database_of_the_first_release_keeps_all_it_holds()
    {
        await using var portal = new TestPortal();
        Directory.CreateDirectory(portal.Directory);
        await File.Create(portal.DatabaseFile).DisposeAsync();
        await using (var context = portal.Context())
        {
            await context.GetService<IMigrator>().MigrateAsync("Initial");
            await context.Database.ExecuteSqlRawAsync(WithIds(FirstRelease));
        }

        await portal.PrepareAsync();

        var trip = (await portal.Get<TripQueries>().FindAsync("probe", Audience.Public, evenUnpublished: false, CancellationToken.None))!;
        Assert.Equal("Antje Möller", Assert.Single(trip.Participants).Person.Name);
        Assert.Equal("Oslo", Assert.Single(trip.Participants[0].Attendance).City);
        var contacts = await portal.Get<ContactQueries>().ListAsync(null, Audience.Member, CancellationToken.None);
        Assert.Equal([("Antje Möller", "030 1"), ("Otto Ohm", null)], contacts.Select(c => (c.Name, c.Phone?.Value)));
        await using var after = portal.Context();
        Assert.Equal(2, await after.Set<TripContact>().Select(t => t.Id).Distinct().CountAsync());
        var id = await after.Trips.Select(t => t.Id).SingleAsync();
        await portal.Get<TripCommands>().WithdrawAsync(id, Actor.Portal, CancellationToken.None);
    }

    private static string WithIds(string sql) =>
        System.Text.RegularExpressions.Regex.Replace(sql, "'([A-F][0-9])'", "'00000000-0000-7000-8000-0000000000$1'");
}
