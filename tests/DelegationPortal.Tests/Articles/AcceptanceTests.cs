using DelegationPortal.Accounts;
using DelegationPortal.Articles;
using DelegationPortal.Contacts;
using DelegationPortal.Provenance;
using DelegationPortal.Trips;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.Tests.Articles;

/// <summary>What is stored of an article, and that every statement of it leads back to its words.</summary>
public sealed class AcceptanceTests
{
    private static readonly string Seed = File.ReadAllText(RepositoryFiles.Seed);

    [Fact]
    public async Task Every_imported_statement_has_evidence_that_holds_words_of_the_article()
    {
        await using var portal = await ImportedAsync();
        await using var context = portal.Context();
        var trip = await context.Trips.Include(t => t.Stops).Include(t => t.Visits).Include(t => t.Participants).ThenInclude(p => p.Attendance)
            .Include(t => t.Highlights).Include(t => t.Captions).Include(t => t.Contacts).Include(t => t.Organisations).AsSplitQuery().SingleAsync();
        var evidence = await context.Evidence.ToListAsync();

        Guid[] subjects =
        [
            .. trip.Stops.Select(s => s.Id), .. trip.Visits.Select(v => v.Id), .. trip.Participants.Select(p => p.Id),
            .. trip.Participants.SelectMany(p => p.Attendance).Select(a => a.Id), .. trip.Highlights.Select(h => h.Id),
            .. trip.Captions.Select(c => c.Id), .. trip.Contacts.Select(c => c.ContactId), .. trip.Organisations.Select(o => o.Id),
        ];
        Assert.All(subjects, subject => Assert.Contains(evidence, e => e.SubjectId == subject && e.Field == EvidenceField.Whole));
        Assert.All([EvidenceField.Title, EvidenceField.Lead, EvidenceField.Period], field => Assert.Contains(evidence, e => e.SubjectId == trip.Id && e.Field == field));
        Assert.All([EvidenceField.Author, EvidenceField.PhotoCredits], field => Assert.Contains(evidence, e => e.SubjectId == trip.ArticleId && e.Field == field));
        Assert.All(evidence, e => Assert.NotEmpty(e.Ranges));
        Assert.All(evidence.SelectMany(e => e.Ranges), range => Assert.False(string.IsNullOrWhiteSpace(Seed[range.Start..range.End])));
    }

    [Fact]
    public async Task The_raw_text_is_kept_as_it_came()
    {
        await using var portal = await ImportedAsync();
        await using var context = portal.Context();

        Assert.Equal(Seed, (await context.Articles.SingleAsync()).RawText);
    }

    [Fact]
    public async Task The_same_article_twice_is_one_trip()
    {
        await using var portal = await ImportedAsync();

        var again = await portal.Get<ArticleCommands>().ImportAsync("again.txt", Seed, publish: true, Actor.Portal, CancellationToken.None);

        Assert.Equal((ImportResult.AlreadyThere, "impulse-made-in-usa"), (again.Result, again.TripSlug));
        await using var context = portal.Context();
        Assert.Equal((1, 1), (await context.Articles.CountAsync(), await context.Trips.CountAsync()));
    }

    [Fact]
    public async Task The_same_article_at_the_same_moment_from_many_sides_is_one_trip()
    {
        await using var portal = await TestPortal.StartAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() =>
            portal.Get<ArticleCommands>().ImportAsync("a.txt", Seed, publish: true, Actor.Portal, CancellationToken.None))));

        Assert.Single(outcomes, o => o.Result == ImportResult.Imported);
        await using var context = portal.Context();
        Assert.Equal(1, await context.Trips.CountAsync());
    }

    [Fact]
    public async Task Another_article_with_the_same_title_gets_an_address_of_its_own_and_knows_the_people_in_the_same_role()
    {
        await using var portal = await ImportedAsync();

        var other = await portal.Get<ArticleCommands>().ImportAsync("b.txt", Seed + " ", publish: true, Actor.Portal, CancellationToken.None);

        Assert.Equal("impulse-made-in-usa-2", other.TripSlug);
        await using var context = portal.Context();
        Assert.Equal(1, await context.People.CountAsync(p => p.Name == "Henry Marx"));
        Assert.Equal(2, await context.Contacts.CountAsync());
    }

    [Fact]
    public async Task What_is_no_trip_report_is_not_stored()
    {
        await using var portal = await TestPortal.StartAsync();

        var outcome = await portal.Get<ArticleCommands>().ImportAsync("rezept.txt", "Man nehme drei Eier.", publish: true, Actor.Portal, CancellationToken.None);

        Assert.Equal(ImportResult.NoTripReport, outcome.Result);
        await using var context = portal.Context();
        Assert.False(await context.Articles.AnyAsync());
    }

    [Fact]
    public async Task A_draft_is_not_shown()
    {
        await using var portal = await TestPortal.StartAsync();
        await portal.Get<ArticleCommands>().ImportAsync("a.txt", Seed, publish: false, Actor.Portal, CancellationToken.None);

        Assert.Null(await portal.Get<TripQueries>().FindAsync("impulse-made-in-usa", Audience.Public, evenUnpublished: false, CancellationToken.None));
        Assert.Empty((await portal.Get<TripQueries>().ListAsync(new TripFilter(), CancellationToken.None)).Trips);
        Assert.Empty(await portal.Get<ContactQueries>().ListAsync(null, Audience.Public, CancellationToken.None));
    }

    private static async Task<TestPortal> ImportedAsync()
    {
        var portal = await TestPortal.StartAsync();
        await portal.Get<ArticleCommands>().ImportAsync("seed.txt", Seed, publish: true, Actor.Portal, CancellationToken.None);
        return portal;
    }
}
