using DelegationPortal.Testing;
using System.Globalization;
using DelegationPortal.Accounts;
using DelegationPortal.Contacts;
using DelegationPortal.History;
using DelegationPortal.Trips;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.Tests.History;

/// <summary>Two people, one record.</summary>
public sealed class ConflictTests : IAsyncLifetime
{
    private TestPortal _portal = null!;
    private Actor _erika = null!;
    private Actor _otto = null!;
    private Guid _contact;

    public async Task InitializeAsync()
    {
        _portal = await TestPortal.StartAsync();
        _erika = await Staff.JoinsAsync(_portal);
        _otto = await Staff.JoinsAsync(_portal, "Otto Ohm");
        _contact = await Staff.CreatesContactAsync(_portal, _erika);
    }

    public async Task DisposeAsync() => await _portal.DisposeAsync();

    [Fact]
    public async Task Different_fields_are_both_kept()
    {
        var started = await ReadAsync();
        await SaveAsync(started, started with { Phone = new() { Value = "030 2" } }, _erika);
        await SaveAsync(started, started with { Name = "Antje Möller-Lüdenscheidt" }, _otto);

        var saved = await ReadAsync();
        Assert.Equal(("Antje Möller-Lüdenscheidt", "030 2"), (saved.Name, saved.Phone.Value));
    }

    [Fact]
    public async Task The_same_field_is_refused_with_all_three_values_and_nothing_is_saved()
    {
        var started = await ReadAsync();
        await SaveAsync(started, started with { Phone = new() { Value = "030 2" } }, _erika);

        var refused = await Assert.ThrowsAsync<EditConflictException>(() =>
            SaveAsync(started, started with { Name = "Jemand anders", Phone = new() { Value = "030 3" } }, _otto));

        var conflict = Assert.Single(refused.Conflicts);
        Assert.Equal(
            (nameof(ContactInput.Phone), "030 1", "030 3", "030 2"),
            (conflict.Field, Phone(conflict.Before), Phone(conflict.Mine), Phone(conflict.Theirs)));
        var saved = await ReadAsync();
        Assert.Equal(("Antje Möller", "030 2"), (saved.Name, saved.Phone.Value));
    }

    [Fact]
    public async Task The_same_value_from_both_is_no_conflict()
    {
        var started = await ReadAsync();
        await SaveAsync(started, started with { Phone = new() { Value = "030 2" } }, _erika);

        await SaveAsync(started, started with { Phone = new() { Value = "030 2" } }, _otto);

        Assert.Equal("030 2", (await ReadAsync()).Phone.Value);
    }

    [Fact]
    public async Task A_record_that_somebody_deleted_meanwhile_is_gone()
    {
        var started = await ReadAsync();
        await _portal.Get<ContactCommands>().DeleteAsync(_contact, _erika, CancellationToken.None);

        await Assert.ThrowsAsync<RecordGoneException>(() => SaveAsync(started, started with { Name = "Zu spät" }, _otto));
    }

    [Fact]
    public async Task Of_many_edits_at_once_none_is_lost()
    {
        var highlight = await HighlightAsync();

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < EditsEach; i++)
            {
                // Whoever is refused reads again, as a person would.
                while (!await AddOneAsync(await ReadHighlightAsync(highlight), writer))
                {
                }
            }
        })));

        Assert.Equal(Writers * EditsEach, Count(await ReadHighlightAsync(highlight)));
    }

    /// <summary>The negative control: two who read the same and write without comparing.</summary>
    [Fact]
    public async Task Without_comparing_an_edit_is_lost()
    {
        var highlight = await HighlightAsync();
        var (erikas, ottos) = (await ReadHighlightAsync(highlight), await ReadHighlightAsync(highlight));
        foreach (var text in new[] { $"{erikas.Text} Erika", $"{ottos.Text} Otto" })
        {
            await using var context = _portal.Context();
            await context.Set<Highlight>().Where(h => h.Id == highlight).ExecuteUpdateAsync(set => set.SetProperty(h => h.Text, text));
        }

        Assert.Equal("0 Otto", (await ReadHighlightAsync(highlight)).Text);
    }

    private const int Writers = 16;
    private static readonly int EditsEach = Labs.Long ? 625 : 8;

    private async Task<Guid> HighlightAsync() =>
        await Staff.CreatesHighlightAsync(_portal, _erika, await Staff.CreatesTripAsync(_portal, _erika), "0");

    private async Task<Highlight> ReadHighlightAsync(Guid id)
    {
        await using var context = _portal.Context();
        return await context.Set<Highlight>().AsNoTracking().SingleAsync(h => h.Id == id);
    }

    // Signed, since the same text from two people is no conflict.
    private static int Count(Highlight highlight) => int.Parse(highlight.Text.Split(' ')[0], CultureInfo.InvariantCulture);

    private async Task<bool> AddOneAsync(Highlight read, int writer)
    {
        try
        {
            var mine = new HighlightInput { Text = $"{Count(read) + 1} by {writer}" };
            await _portal.Get<HighlightCommands>().SaveAsync(read.Id, HighlightInput.Of(read), mine, _otto, CancellationToken.None);
            return true;
        }
        catch (EditConflictException)
        {
            return false;
        }
    }

    private static string Phone(object? field) => ((ContactFieldInput)field!).Value;

    private Task<Guid> SaveAsync(ContactInput started, ContactInput mine, Actor actor) =>
        _portal.Get<ContactCommands>().SaveAsync(_contact, started, mine, actor, CancellationToken.None);

    private async Task<ContactInput> ReadAsync()
    {
        await using var context = _portal.Context();
        return ContactInput.Of(await context.Contacts.AsNoTracking().Include(c => c.Person).SingleAsync(c => c.Id == _contact));
    }
}
