using DelegationPortal.Accounts;
using DelegationPortal.Articles;
using DelegationPortal.Contacts;
using DelegationPortal.Tests.Articles;
using DelegationPortal.Trips;

namespace DelegationPortal.Tests.History;

/// <summary>A statement that staff have changed does not pass for what the article says.</summary>
public sealed class RecordChangesTests : IAsyncLifetime
{
    private TestPortal _portal = null!;
    private Actor _erika = null!;
    private string _slug = "";

    public async Task InitializeAsync()
    {
        _portal = await TestPortal.StartAsync();
        _erika = await Staff.JoinsAsync(_portal);
        var seed = await File.ReadAllTextAsync(RepositoryFiles.Seed);
        _slug = (await _portal.Get<ArticleCommands>().ImportAsync("seed.txt", seed, publish: true, Actor.Portal, CancellationToken.None)).TripSlug!;
    }

    public async Task DisposeAsync() => await _portal.DisposeAsync();

    [Fact]
    public async Task What_was_imported_says_what_its_evidence_says() =>
        Assert.All(Evidence(await TripAsync()), isOutdated => Assert.False(isOutdated));

    [Fact]
    public async Task A_changed_statement_says_so_until_it_is_what_it_was()
    {
        var trip = (await _portal.Get<TripDeskQueries>().FindAsync(_slug, _erika, CancellationToken.None))!;
        var highlight = trip.Highlights[0];
        await SaveAsync(highlight.Input, highlight.Input with { Text = "Etwas ganz anderes." });

        Assert.Single(Evidence(await TripAsync()), true);
        Assert.True((await HighlightAsync("Etwas ganz anderes.")).Evidence!.IsOutdated);

        await SaveAsync(highlight.Input with { Text = "Etwas ganz anderes." }, highlight.Input);
        Assert.DoesNotContain(true, Evidence(await TripAsync()));

        Task<Guid> SaveAsync(HighlightInput started, HighlightInput mine) =>
            _portal.Get<HighlightCommands>().SaveAsync(highlight.Id, started, mine, _erika, CancellationToken.None);
    }

    [Fact]
    public async Task A_corrected_number_changes_the_contact_and_its_audience_does_not()
    {
        var id = (await TripAsync()).Contacts[0].Id;
        var desk = (await _portal.Get<ContactDeskQueries>().FindAsync(id, _erika, CancellationToken.None))!;
        var hidden = desk.Input with { Phone = desk.Input.Phone with { Source = "selbst gesagt" } };
        await _portal.Get<ContactCommands>().SaveAsync(desk.Id, desk.Input, hidden, _erika, CancellationToken.None);
        Assert.False((await TripAsync()).Contacts[0].Evidence!.IsOutdated);

        await _portal.Get<ContactCommands>().SaveAsync(desk.Id, hidden, hidden with { Phone = hidden.Phone with { Value = "030 1" } }, _erika, CancellationToken.None);
        Assert.True((await TripAsync()).Contacts[0].Evidence!.IsOutdated);
    }

    private static IEnumerable<bool> Evidence(TripDetails trip) =>
        new[] { trip.LeadEvidence, trip.PeriodEvidence, trip.SizeEvidence }
            .Concat(trip.Stops.Select(s => s.Evidence)).Concat(trip.Stops.SelectMany(s => s.Visits).Select(v => v.Evidence))
            .Concat(trip.Stops.SelectMany(s => s.Highlights).Concat(trip.HighlightsWithoutStop).Select(h => h.Evidence))
            .Concat(trip.Participants.Select(p => p.Evidence)).Concat(trip.Contacts.Select(c => c.Evidence))
            .Where(e => e is not null).Select(e => e!.IsOutdated);

    private async Task<HighlightDetails> HighlightAsync(string text)
    {
        var trip = await TripAsync();
        return trip.Stops.SelectMany(s => s.Highlights).Concat(trip.HighlightsWithoutStop).Single(h => h.Markdown == text);
    }

    private async Task<TripDetails> TripAsync() =>
        (await _portal.Get<TripQueries>().FindAsync(_slug, Audience.Public, evenUnpublished: false, CancellationToken.None))!;
}
