using System.Globalization;
using System.Linq.Expressions;
using DelegationPortal.Contacts;
using DelegationPortal.Data;
using DelegationPortal.History;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.Trips;

/// <param name="ShowArticleText">Whether readers see the whole article or only the words that evidence quotes.</param>
public sealed record TripDisplay(bool ShowArticleText);

public sealed class TripQueries(IDbContextFactory<PortalDbContext> contexts, ContactQueries contacts, TripDisplay display)
{
    /// <summary>The published trips, newest first.</summary>
    /// <remarks>Filtered in memory, so that Ä finds ä, which SQLite's LIKE does not; a chamber has tens of trips a year.</remarks>
    public async Task<TripList> ListAsync(TripFilter filter, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var trips = await context.Trips.AsNoTracking().AsSplitQuery()
            .Where(t => t.Status == TripStatus.Published)
            .Include(t => t.Stops).Include(t => t.Visits).Include(t => t.Participants).ThenInclude(p => p.Person)
            .Select(t => new { Trip = t, ChangedAt = context.Changes.Where(c => c.TripId == t.Id).Max(c => (DateTime?)c.At), Article = context.Articles.Where(a => a.Id == t.ArticleId).Select(a => new ArticleSummary(a.Publication, a.Issue, a.IssueLabel, a.Topic)).FirstOrDefault() })
            .ToListAsync(cancellation);

        var listed = trips.Select(t => new ListedTrip(t.Trip, t.ChangedAt, t.Article)).OrderByDescending(t => t.SortKey, StringComparer.Ordinal).ThenByDescending(t => t.Trip.Id).ToList();
        var found = listed.Where(t => t.Matches(filter)).ToList();
        var (page, pages) = Paging.Of(found.Count, filter.PageSize, filter.Page);
        return new TripList(
            [.. found.Cut(page, filter.PageSize).Select(t => t.Summary())],
            found.Count,
            page,
            pages,
            [.. listed.SelectMany(t => t.Trip.Stops).Select(s => s.Country).OfType<string>().Distinct().Order(StringComparer.Ordinal)],
            [.. listed.Select(t => t.Year).OfType<int>().Distinct().OrderDescending()],
            [.. listed.Select(t => t.Article?.Topic).OfType<string>().Distinct().Order(StringComparer.CurrentCulture)]);
    }

    /// <param name="reader">Whose fields of contacts are shown.</param>
    /// <param name="evenUnpublished">For a preview by staff.</param>
    /// <returns>Null when there is no trip of this slug for the reader.</returns>
    public Task<TripDetails?> FindAsync(string slug, Audience reader, bool evenUnpublished, CancellationToken cancellation) =>
        FindAsync(t => t.Slug == slug && (evenUnpublished || t.Status == TripStatus.Published), reader, cancellation);

    /// <returns>Null when it is not published, or there is no such trip.</returns>
    public Task<TripDetails?> FindAsync(Guid id, Audience reader, CancellationToken cancellation) =>
        FindAsync(t => t.Id == id && t.Status == TripStatus.Published, reader, cancellation);

    private async Task<TripDetails?> FindAsync(Expression<Func<Trip, bool>> which, Audience reader, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var trip = await context.Trips.AsNoTrackingWithIdentityResolution().AsSplitQuery()
            .Include(t => t.Stops)
            .Include(t => t.Visits).ThenInclude(v => v.Organisations)
            .Include(t => t.Highlights)
            .Include(t => t.Captions).ThenInclude(c => c.People).ThenInclude(p => p.Person)
            .Include(t => t.Participants).ThenInclude(p => p.Person)
            .Include(t => t.Participants).ThenInclude(p => p.Attendance)
            .Include(t => t.Organisations)
            .FirstOrDefaultAsync(which, cancellation);
        if (trip is null)
        {
            return null;
        }

        var article = await context.Articles.AsNoTracking().Include(a => a.Authors).ThenInclude(a => a.Person)
            .FirstOrDefaultAsync(a => a.Id == trip.ArticleId, cancellation);
        var evidence = await context.Evidence.AsNoTracking().Where(e => e.ArticleId == trip.ArticleId).ToListAsync(cancellation);
        var people = trip.Participants.Select(p => p.Person.Id).ToList();
        var changes = await RecordChanges.ReadAsync(context, c => c.TripId == trip.Id || people.Contains(c.RecordId), cancellation);
        var named = await contacts.OfTripAsync(trip.Id, reader, cancellation);
        return new TripDetailsBuilder(trip, article, evidence, changes, named, display.ShowArticleText).Build();
    }

    /// <summary>Why there is no trip at an address: it moved, or was withdrawn. Null: there never was one.</summary>
    public async Task<TripWhereabouts?> WhereaboutsAsync(string slug, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var moved = await context.FormerSlugs.Where(f => f.Slug == slug).Join(context.Trips, f => f.TripId, t => t.Id, (_, t) => t)
            .Where(t => t.Status != TripStatus.Draft).Select(t => t.Slug).FirstOrDefaultAsync(cancellation);
        var withdrawn = moved is null && await context.Trips.AnyAsync(t => t.Slug == slug && t.Status == TripStatus.Withdrawn, cancellation);
        return moved is not null || withdrawn ? new TripWhereabouts(moved) : null;
    }

    private sealed record ArticleSummary(string? Publication, string? Issue, string? IssueLabel, string? Topic);

    private sealed record ListedTrip(Trip Trip, DateTime? ChangedAt, ArticleSummary? Article)
    {
        public int? Year => Trip.Period.From?.Year ?? (Article?.Issue is { } issue ? int.Parse(issue.AsSpan(0, 4), CultureInfo.InvariantCulture) : null);

        /// <summary>The trip's first day, else the issue that reports it, else the day it came here.</summary>
        public string SortKey => Trip.Period.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? Article?.Issue ?? Trip.CreatedAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        public bool Matches(TripFilter filter) =>
            (filter.Country is null || Trip.Stops.Any(s => s.Country == filter.Country))
            && (filter.Year is null || Year == filter.Year)
            && (filter.Topic is null || Article?.Topic == filter.Topic)
            && SearchText.Matches(filter.Text, [
                Trip.Title, Trip.Lead, Article?.Topic,
                .. Trip.Stops.Select(s => s.City),
                .. Trip.Visits.SelectMany(v => new[] { v.Host, v.Topic }),
                .. Trip.Participants.SelectMany(p => new[] { p.Person.Name, p.Role, p.Organisation })]);

        public TripSummary Summary() => new(
            Trip.Slug, Trip.Title, Trip.Lead, Trip.Language, Trip.ReviewedAt is not null, Trip.Period, Article?.Publication, Article?.IssueLabel, Article?.Topic,
            [.. Trip.Stops.OrderBy(s => s.Number).Select(s => new StopSummary(s.Number, s.Slug, s.City, s.Country, s.Latitude, s.Longitude, Trip.Visits.Count(v => v.StopId == s.Id)))],
            Trip.Id, Trip.PublishedAt ?? Trip.CreatedAt, ChangedAt ?? Trip.CreatedAt);
    }
}

/// <param name="MovedTo">The slug that it has now; null when it was withdrawn.</param>
public sealed record TripWhereabouts(string? MovedTo);
