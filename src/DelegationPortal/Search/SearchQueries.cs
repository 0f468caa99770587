using System.Globalization;
using DelegationPortal.Contacts;
using DelegationPortal.Data;
using DelegationPortal.Maps;
using DelegationPortal.Markup;
using DelegationPortal.Organisations;
using DelegationPortal.Trips;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.Search;

/// <summary>Finds whatever published trips show.</summary>
/// <remarks>Compared in memory, so that ä finds Ä, which SQLite's LIKE does not; a chamber has tens of trips a year.</remarks>
public sealed class SearchQueries(IDbContextFactory<PortalDbContext> contexts, ContactQueries contacts, OrganisationQueries organisations)
{
    public const int UsualPageSize = 20;

    /// <param name="text">Words that must all occur; blank finds nothing.</param>
    /// <param name="reader">Whose fields of contacts are searched.</param>
    /// <param name="page">From 1; a page too far is the last.</param>
    public async Task<SearchResults> FindAsync(string? text, Audience reader, int page, CancellationToken cancellation, int pageSize = UsualPageSize)
    {
        var found = string.IsNullOrWhiteSpace(text) ? [] : (await AllAsync(reader, cancellation))
            .Where(hit => SearchText.Matches(text, hit.Texts))
            .OrderByDescending(hit => SearchText.Matches(text, [hit.Title])).ThenBy(hit => hit.Kind)
            .ToList();
        var (shown, pages) = Paging.Of(found.Count, pageSize, page);
        return new SearchResults([.. found.Cut(shown, pageSize)], found.Count, shown, pages);
    }

    /// <summary>Everything that can be found, in the order of kinds.</summary>
    public async Task<IReadOnlyList<SearchHit>> AllAsync(Audience reader, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var trips = await context.Trips.AsNoTrackingWithIdentityResolution().AsSplitQuery()
            .Where(t => t.Status == TripStatus.Published)
            .Include(t => t.Stops).Include(t => t.Visits).Include(t => t.Highlights)
            .Include(t => t.Participants).ThenInclude(p => p.Person)
            .Include(t => t.Captions).ThenInclude(c => c.People).ThenInclude(p => p.Person)
            .OrderByDescending(t => t.Id)
            .ToListAsync(cancellation);
        var authors = await (
            from article in context.Articles
            from author in article.Authors
            where context.Trips.Any(t => t.ArticleId == article.Id && t.Status == TripStatus.Published)
            select author.Person).AsNoTracking().ToListAsync(cancellation);
        var people = trips.SelectMany(t => t.Participants.Select(p => (p.Person, About: Joined(p.Role, p.Organisation))))
            .Concat(trips.SelectMany(t => t.Captions).SelectMany(c => c.People).Select(p => (p.Person, About: "")))
            .Concat(authors.Select(p => (Person: p, About: "")))
            .GroupBy(p => p.Person.PublicId)
            .Select(g => new SearchHit(SearchKind.Person, g.First().Person.Name, g.First().About, null) { Id = g.Key, More = [.. g.Select(p => p.About)] });
        return
        [
            .. trips.Select(t => new SearchHit(SearchKind.Trip, t.Title, t.Lead, t.Language) { Trip = t.Slug }),
            .. trips.SelectMany(Stops),
            .. people,
            .. (await contacts.ListAsync(null, reader, cancellation)).Select(c => new SearchHit(SearchKind.Contact, c.Name, c.Function?.Value, null)
            {
                Id = c.Id,
                More = [c.Phone?.Value, c.Email?.Value],
            }),
            .. (await organisations.ListAsync(cancellation)).Select(o => new SearchHit(SearchKind.Organisation, o.Name, o.Abbreviation, null) { Id = o.Slug }),
            .. trips.SelectMany(t => t.Visits.Select(v => new SearchHit(SearchKind.Visit, v.Host, v.Topic, t.Language) { Trip = t.Slug, Stop = StopOf(t, v.StopId) })),
            .. trips.SelectMany(t => t.Highlights.Select(h => new SearchHit(SearchKind.Highlight, Beginning.OfMarkdown(h.Text), t.Title, t.Language)
            {
                Trip = t.Slug,
                Stop = StopOf(t, h.StopId),
                More = [Beginning.Plain(h.Text)],
            })),
        ];
    }

    private static IEnumerable<SearchHit> Stops(Trip trip) => trip.Stops.OrderBy(s => s.Number).Select(s => new SearchHit(SearchKind.Stop, s.City, trip.Title, trip.Language)
    {
        Trip = trip.Slug,
        Stop = s.Slug,
        More = [s.Country is { } country ? Gazetteer.CountryName(country, CultureInfo.CurrentUICulture) : null],
    });

    private static string? StopOf(Trip trip, Guid? stop) => trip.Stops.FirstOrDefault(s => s.Id == stop)?.Slug;

    private static string Joined(params string?[] texts) => string.Join(", ", texts.Where(t => !string.IsNullOrEmpty(t)));
}
