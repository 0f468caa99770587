using DelegationPortal.Accounts;
using DelegationPortal.Contacts;
using DelegationPortal.Provenance;
using DelegationPortal.Trips;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.Tests.Trips;

/// <summary>Trips entered and changed by hand.</summary>
public sealed class TripCommandsTests : IAsyncLifetime
{
    private TestPortal _portal = null!;
    private Actor _erika = null!;
    private Guid _trip;

    public async Task InitializeAsync()
    {
        _portal = await TestPortal.StartAsync();
        _erika = await Staff.JoinsAsync(_portal);
        _trip = await Staff.CreatesTripAsync(_portal, _erika);
    }

    public async Task DisposeAsync() => await _portal.DisposeAsync();

    [Fact]
    public async Task A_draft_is_seen_by_nobody_until_it_is_published()
    {
        Assert.Null(await FindAsync("probereise"));

        await _portal.Get<TripCommands>().PublishAsync(_trip, _erika, CancellationToken.None);

        Assert.True((await FindAsync("probereise"))!.IsReviewed);
    }

    [Fact]
    public async Task A_withdrawn_trip_says_so_and_a_moved_one_says_where_it_is()
    {
        await _portal.Get<TripCommands>().PublishAsync(_trip, _erika, CancellationToken.None);
        await SaveAsync(input => input with { Slug = "neue-adresse" });
        Assert.Equal("neue-adresse", (await WhereaboutsAsync("probereise"))!.MovedTo);

        await _portal.Get<TripCommands>().WithdrawAsync(_trip, _erika, CancellationToken.None);
        Assert.Null(await FindAsync("neue-adresse"));
        Assert.Null((await WhereaboutsAsync("neue-adresse"))!.MovedTo);
        Assert.Null(await WhereaboutsAsync("nirgends"));
    }

    [Fact]
    public async Task An_address_that_another_trip_has_or_had_is_refused()
    {
        await SaveAsync(input => input with { Slug = "neue-adresse" });
        var other = Guid.CreateVersion7();

        var refused = await Assert.ThrowsAsync<RuleViolationException>(() => _portal.Get<TripCommands>().CreateAsync(
            other, new TripInput { Title = "Andere", Slug = "probereise" }, _erika, CancellationToken.None));

        Assert.Equal(("SlugTaken", nameof(TripInput.Slug)), (refused.Key, refused.Field));
    }

    [Theory]
    [InlineData("", null, null, "TitleMissing")]
    [InlineData("Reise", "2026-05-02", "2026-05-01", "PeriodBackwards")]
    [InlineData("Reise", null, "2026-05-01", "PeriodWithoutBeginning")]
    public async Task What_cannot_be_is_refused_by_name(string title, string? from, string? to, string rule)
    {
        var refused = await Assert.ThrowsAsync<RuleViolationException>(() =>
            SaveAsync(input => input with { Title = title, From = Day(from), To = Day(to) }));

        Assert.Equal(rule, refused.Key);
    }

    [Fact]
    public async Task Stops_keep_their_order_when_one_is_moved()
    {
        var ids = new List<Guid>();
        foreach (var city in new[] { "Oslo", "Bergen", "Tromsø" })
        {
            ids.Add(await Staff.CreatesStopAsync(_portal, _erika, _trip, city));
        }

        await _portal.Get<StopCommands>().MoveAsync(ids[2], -2, _erika, CancellationToken.None);
        await _portal.Get<StopCommands>().MoveAsync(ids[0], -5, _erika, CancellationToken.None);

        Assert.Equal(["Oslo", "Tromsø", "Bergen"], (await DeskAsync()).Stops.Select(s => s.Input.City));
    }

    [Fact]
    public async Task Rows_of_a_spreadsheet_become_participants()
    {
        var rows = PastedParticipants.Read("Antje Möller\tVorständin\tWerft AG\r\n\r\n\"Otto Ohm\";;\"Ohm & Söhne\"");
        await _portal.Get<ParticipantCommands>().CreateAsync(_trip, [.. rows.Select(r => (Guid.CreateVersion7(), r))], _erika, CancellationToken.None);

        Assert.Equal(
            [new ParticipantInput { Name = "Antje Möller", Role = "Vorständin", Organisation = "Werft AG" }, new ParticipantInput { Name = "Otto Ohm", Organisation = "Ohm & Söhne" }],
            (await DeskAsync()).Participants.Select(p => p.Input));
    }

    [Fact]
    public async Task Attendance_can_be_noted_taken_away_and_noted_again()
    {
        var stop = await Staff.CreatesStopAsync(_portal, _erika, _trip, "Oslo");
        var person = Guid.CreateVersion7();
        await _portal.Get<ParticipantCommands>().CreateAsync(_trip, [(person, new ParticipantInput { Name = "Otto Ohm" })], _erika, CancellationToken.None);

        foreach (var certainty in new[] { Certainty.Stated, Certainty.Unknown, Certainty.Inferred })
        {
            await _portal.Get<ParticipantCommands>().AttendAsync(person, stop, certainty, _erika, CancellationToken.None);
            Assert.Equal(certainty, (await DeskAsync()).Participants[0].Attendance.GetValueOrDefault(stop, Certainty.Unknown));
        }
    }

    [Fact]
    public async Task Before_publishing_open_points_are_named()
    {
        var contact = Guid.CreateVersion7();
        await _portal.Get<ContactCommands>().CreateAsync(
            contact, new ContactInput { Name = "Antje Möller", Phone = new() { Value = "030 1" } }, _trip, _erika, CancellationToken.None);
        await Staff.CreatesStopAsync(_portal, _erika, _trip, "Hintertupfing");

        Assert.Equal(
            [PublishingDoubtKind.MissingCountry, PublishingDoubtKind.UnknownPlace, PublishingDoubtKind.NoHighlights, PublishingDoubtKind.ContactFieldWithoutSource],
            (await DeskAsync()).Doubts.Select(d => d.Kind));
    }

    [Fact]
    public async Task Two_entries_of_one_contact_become_one_with_the_trips_of_both()
    {
        var (one, other) = (await Staff.CreatesContactAsync(_portal, _erika), await Staff.CreatesContactAsync(_portal, _erika, _trip));

        await _portal.Get<ContactCommands>().MergeAsync(one, other, _erika, CancellationToken.None);

        Assert.Equal([one], (await DeskAsync()).Contacts.Select(c => c.Id));
        await using var context = _portal.Context();
        Assert.Equal([one], await context.Contacts.Select(c => c.Id).ToListAsync());
    }

    [Fact]
    public async Task Ten_thousand_contacts_are_searched_sorted_and_cut_by_the_database()
    {
        await using (var context = _portal.Context())
        {
            context.AddRange(Enumerable.Range(0, 10_000).Select(i => Contact.Create(
                DelegationPortal.People.Person.Create($"{(i % 2 == 0 ? "Ärzte" : "Arzt")} {i:d5}"), ContactField.None, new ContactField($"030 {i}", Audience.Public, null, null), ContactField.None)));
            await context.SaveAsync(Actor.Portal, DateTime.UnixEpoch, CancellationToken.None);
        }

        var list = await _portal.Get<ContactDeskQueries>().ListAsync(new ContactFilter("ärz 0999", Descending: true, Take: 3), _erika, CancellationToken.None);

        Assert.Equal(11, list.Count);
        Assert.Equal(["Ärzte 09998", "Ärzte 09996", "Ärzte 09994"], list.Contacts.Select(c => c.Name));
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private async Task<Guid> SaveAsync(Func<TripInput, TripInput> change)
    {
        var started = (await _portal.Get<TripDeskQueries>().FindAsync(_trip, _erika, CancellationToken.None))!.Input;
        return await _portal.Get<TripCommands>().SaveAsync(_trip, started, change(started), _erika, CancellationToken.None);
    }

    private Task<TripDetails?> FindAsync(string slug) => _portal.Get<TripQueries>().FindAsync(slug, Audience.Public, evenUnpublished: false, CancellationToken.None);

    private Task<TripWhereabouts?> WhereaboutsAsync(string slug) => _portal.Get<TripQueries>().WhereaboutsAsync(slug, CancellationToken.None);

    private async Task<TripDesk> DeskAsync() => (await _portal.Get<TripDeskQueries>().FindAsync(_trip, _erika, CancellationToken.None))!;
}
