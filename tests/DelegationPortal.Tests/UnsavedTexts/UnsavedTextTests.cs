using DelegationPortal.Accounts;
using DelegationPortal.History;
using DelegationPortal.Trips;
using DelegationPortal.UnsavedTexts;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.Tests.UnsavedTexts;

/// <summary>What was typed and not saved.</summary>
public sealed class UnsavedTextTests : IAsyncLifetime
{
    private TestPortal _portal = null!;
    private Actor _erika = null!;
    private Guid _trip;
    private readonly Guid _highlight = Guid.CreateVersion7();

    public async Task InitializeAsync()
    {
        _portal = await TestPortal.StartAsync();
        _erika = await Staff.JoinsAsync(_portal);
        _trip = await Staff.CreatesTripAsync(_portal, _erika);
    }

    public async Task DisposeAsync() => await _portal.DisposeAsync();

    [Fact]
    public async Task The_last_words_that_were_typed_are_kept()
    {
        await KeepAsync("eins");
        await KeepAsync("eins zwei");

        Assert.Equal("eins zwei", Assert.Single(await Queries.ListAsync(_erika, CancellationToken.None)).Typed);
    }

    [Fact]
    public async Task Nobody_sees_what_another_one_types()
    {
        await KeepAsync("eins");
        var otto = await Staff.JoinsAsync(_portal, "Otto Ohm", Role.Administrator);

        Assert.Null(await Queries.FindAsync(_highlight, otto, CancellationToken.None));
        await Commands.DiscardAsync(_highlight, otto, CancellationToken.None);

        Assert.NotNull(await Queries.FindAsync(_highlight, _erika, CancellationToken.None));
    }

    [Fact]
    public async Task Of_many_who_type_at_once_only_those_are_refused_who_may_not_write_any_more()
    {
        var people = new List<Actor>();
        for (var i = 0; i < 8; i++)
        {
            people.Add(await Staff.JoinsAsync(_portal, $"Erika {i}"));
        }

        await _portal.Get<SessionCommands>().EndAllAsync(people[3], CancellationToken.None);
        await _portal.Get<AccountCommands>().DisableAsync(people[5].UserId!.Value, Actor.Portal, CancellationToken.None);

        var keeping = people.Select(each => Task.Run(() => Commands.KeepAsync(RecordKind.Highlight, _highlight, _trip, "", each.Name, each, CancellationToken.None))).ToList();

        foreach (var (each, kept) in people.Zip(keeping))
        {
            var mayNot = each == people[3] || each == people[5];
            var refusal = await Record.ExceptionAsync(() => kept);

            Assert.Equal(mayNot, refusal is NotAllowedException);
            Assert.Equal(mayNot ? null : each.Name, (await Queries.FindAsync(_highlight, each, CancellationToken.None))?.Typed);
        }
    }

    [Fact]
    public async Task Saving_the_record_forgets_its_unsaved_text()
    {
        await KeepAsync("eins");

        await _portal.Get<HighlightCommands>().CreateAsync(_highlight, _trip, new HighlightInput { Text = "eins" }, _erika, CancellationToken.None);

        Assert.Null(await Queries.FindAsync(_highlight, _erika, CancellationToken.None));
    }

    [Fact]
    public async Task What_nobody_came_back_for_is_forgotten()
    {
        await KeepAsync("eins");
        await using var context = _portal.Context();
        await context.UnsavedTexts.ExecuteUpdateAsync(set => set.SetProperty(t => t.TypedAt, DateTime.UtcNow - UnsavedText.Lifetime - TimeSpan.FromMinutes(1)));

        Assert.Empty(await Queries.ListAsync(_erika, CancellationToken.None));
        await Commands.DiscardOldAsync(Actor.Portal, CancellationToken.None);

        Assert.False(await context.UnsavedTexts.AnyAsync());
    }

    [Fact]
    public async Task A_save_that_is_refused_keeps_it()
    {
        await KeepAsync("eins");

        await Assert.ThrowsAsync<RuleViolationException>(() =>
            _portal.Get<HighlightCommands>().CreateAsync(_highlight, _trip, new HighlightInput { Text = "eins", StopId = Guid.CreateVersion7() }, _erika, CancellationToken.None));

        Assert.NotNull(await Queries.FindAsync(_highlight, _erika, CancellationToken.None));
    }

    [Fact]
    public async Task Creating_twice_with_the_same_id_makes_one()
    {
        var input = new HighlightInput { Text = "eins" };
        await _portal.Get<HighlightCommands>().CreateAsync(_highlight, _trip, input, _erika, CancellationToken.None);
        await _portal.Get<HighlightCommands>().CreateAsync(_highlight, _trip, input, _erika, CancellationToken.None);

        await using var context = _portal.Context();
        Assert.Single(context.Set<Highlight>());
    }

    private UnsavedTextCommands Commands => _portal.Get<UnsavedTextCommands>();

    private UnsavedTextQueries Queries => _portal.Get<UnsavedTextQueries>();

    private Task KeepAsync(string typed) =>
        Commands.KeepAsync(RecordKind.Highlight, _highlight, _trip, "", typed, _erika, CancellationToken.None);
}
