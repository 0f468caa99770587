using DelegationPortal.Accounts;
using DelegationPortal.Contacts;
using DelegationPortal.History;
using DelegationPortal.Trips;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.Tests.History;

/// <summary>Who changed what, and the way back.</summary>
public sealed class HistoryTests : IAsyncLifetime
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
    public async Task A_changed_field_is_told_with_who_when_from_and_to()
    {
        var contact = await Staff.CreatesContactAsync(_portal, _erika, _trip);
        await SavePhoneAsync(contact, "030 2");

        var save = (await HistoryAsync(new ChangeFilter(RecordId: contact))).Saves[0];

        Assert.Equal("Erika Eichhorn", save.By);
        var change = Assert.Single(save.Changes);
        Assert.Equal(
            (ChangeKind.Changed, RecordKind.Contact, "Antje Möller", "Phone.Value", "\"030 1\"", "\"030 2\""),
            (change.Kind, change.Record, change.Label, change.Field, change.From, change.To));
    }

    [Fact]
    public async Task A_save_without_its_history_is_refused()
    {
        await using var context = _portal.Context();
        (await context.Trips.SingleAsync()).Withdraw();

        await Assert.ThrowsAsync<InvalidOperationException>(() => context.SaveChangesAsync());
    }

    [Fact]
    public async Task A_save_of_somebody_whose_session_has_ended_changes_nothing()
    {
        await using (var context = _portal.Context())
        {
            (await context.Sessions.SingleAsync()).End(DateTime.UnixEpoch);
            await context.SaveChangesAsync();
        }

        await Assert.ThrowsAsync<NotAllowedException>(() => _portal.Get<TripCommands>().PublishAsync(_trip, _erika, CancellationToken.None));

        await using var after = _portal.Context();
        Assert.Equal(TripStatus.Draft, (await after.Trips.SingleAsync()).Status);
    }

    [Fact]
    public async Task Undoing_a_save_takes_all_of_it_back_and_can_be_undone()
    {
        var contact = await Staff.CreatesContactAsync(_portal, _erika, _trip);
        var save = await SavePhoneAsync(contact, "030 2");

        var undo = await UndoAsync(save);
        Assert.Equal("030 1", await PhoneAsync(contact));

        await UndoAsync(undo);
        Assert.Equal("030 2", await PhoneAsync(contact));
    }

    [Fact]
    public async Task What_was_changed_again_since_is_not_undone()
    {
        var contact = await Staff.CreatesContactAsync(_portal, _erika, _trip);
        var save = await SavePhoneAsync(contact, "030 2");
        await SavePhoneAsync(contact, "030 3");

        var refused = await Assert.ThrowsAsync<UndoConflictException>(() => UndoAsync(save));

        Assert.Equal("Phone.Value", Assert.Single(refused.ChangedSince).Field);
        Assert.Equal("030 3", await PhoneAsync(contact));
    }

    [Fact]
    public async Task A_record_goes_back_to_any_earlier_state()
    {
        var contact = await Staff.CreatesContactAsync(_portal, _erika, _trip);
        await SavePhoneAsync(contact, "030 2");
        await SavePhoneAsync(contact, "030 3");
        var first = (await HistoryAsync(new ChangeFilter(RecordId: contact))).Saves[^2].Changes[0];

        await _portal.Get<HistoryCommands>().RestoreAsync(first.Id, _erika, CancellationToken.None);

        Assert.Equal("030 1", await PhoneAsync(contact));
    }

    [Fact]
    public async Task A_stop_goes_into_the_bin_with_all_that_happened_there_and_comes_back_with_it()
    {
        var (oslo, bergen) = (await Staff.CreatesStopAsync(_portal, _erika, _trip, "Oslo"), await Staff.CreatesStopAsync(_portal, _erika, _trip, "Bergen"));
        await _portal.Get<VisitCommands>().CreateAsync(Guid.CreateVersion7(), _trip, new VisitInput { StopId = oslo, Host = "Werft" }, _erika, CancellationToken.None);

        await _portal.Get<StopCommands>().DeleteAsync(oslo, _erika, CancellationToken.None);

        Assert.Equal([("Bergen", 1)], await StopsAsync());
        Assert.Equal(0, await VisitsAsync());
        var binned = Assert.Single(await _portal.Get<ChangeQueries>().BinAsync(_erika, CancellationToken.None));

        await _portal.Get<HistoryCommands>().TakeOutAsync(binned.SaveId, _erika, CancellationToken.None);

        Assert.Equal([("Oslo", 1), ("Bergen", 2)], await StopsAsync());
        Assert.Equal(1, await VisitsAsync());
        Assert.Empty(await _portal.Get<ChangeQueries>().BinAsync(_erika, CancellationToken.None));
        Assert.NotEqual(oslo, bergen);
    }

    [Fact]
    public async Task Only_an_administrator_empties_the_bin()
    {
        var administrator = await Staff.JoinsAsync(_portal, "Ada Amtmann", Role.Administrator);
        var save = await _portal.Get<TripCommands>().DeleteAsync(_trip, _erika, CancellationToken.None);

        await Assert.ThrowsAsync<NotAllowedException>(() => _portal.Get<HistoryCommands>().EraseAsync(save, _erika, CancellationToken.None));
        await _portal.Get<HistoryCommands>().EraseAsync(save, administrator, CancellationToken.None);

        await using var context = _portal.Context();
        Assert.False(await context.Trips.IgnoreQueryFilters().AnyAsync());
        Assert.Equal(ChangeKind.Erased, (await HistoryAsync(new ChangeFilter())).Saves[0].Changes[0].Kind);
    }

    [Fact]
    public async Task The_history_can_be_narrowed_by_person_trip_and_day()
    {
        var otto = await Staff.JoinsAsync(_portal, "Otto Ohm");
        await Staff.CreatesContactAsync(_portal, otto);
        var today = DateOnly.FromDateTime(DateTime.UtcNow);

        Assert.Equal(1, (await HistoryAsync(new ChangeFilter(UserId: otto.UserId))).Count);
        Assert.Equal(1, (await HistoryAsync(new ChangeFilter(TripId: _trip))).Count);
        Assert.Equal(2, (await HistoryAsync(new ChangeFilter(Since: today.AddDays(-1), Until: today.AddDays(1)))).Count);
        Assert.Equal(0, (await HistoryAsync(new ChangeFilter(Since: today.AddDays(2)))).Count);
    }

    private Task<SaveList> HistoryAsync(ChangeFilter filter) => _portal.Get<ChangeQueries>().ListAsync(filter, _erika, CancellationToken.None);

    private Task<Guid> UndoAsync(Guid save) => _portal.Get<HistoryCommands>().UndoAsync(save, _erika, CancellationToken.None);

    private async Task<Guid> SavePhoneAsync(Guid id, string phone)
    {
        await using var context = _portal.Context();
        var started = ContactInput.Of(await context.Contacts.AsNoTracking().Include(c => c.Person).SingleAsync(c => c.Id == id));
        return await _portal.Get<ContactCommands>().SaveAsync(id, started, started with { Phone = started.Phone with { Value = phone } }, _erika, CancellationToken.None);
    }

    private async Task<string> PhoneAsync(Guid id)
    {
        await using var context = _portal.Context();
        return (await context.Contacts.SingleAsync(c => c.Id == id)).Phone.Value;
    }

    private async Task<List<(string, int)>> StopsAsync()
    {
        await using var context = _portal.Context();
        return [.. (await context.Set<Stop>().OrderBy(s => s.Number).ToListAsync()).Select(s => (s.City, s.Number))];
    }

    private async Task<int> VisitsAsync()
    {
        await using var context = _portal.Context();
        return await context.Set<Visit>().CountAsync();
    }
}
