using System.Linq.Expressions;
using DelegationPortal.Accounts;
using DelegationPortal.Data;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.Trips;

/// <summary>Trips for those who work on them: drafts and withdrawn ones too.</summary>
public sealed class TripDeskQueries(IDbContextFactory<PortalDbContext> contexts)
{
    /// <summary>All trips, the newest first.</summary>
    public async Task<IReadOnlyList<TripDeskItem>> ListAsync(Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Editor);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var trips = await context.Trips.AsNoTracking().OrderByDescending(t => t.Id)
            .Select(t => new { t.Id, t.Slug, t.Title, t.Status, t.ReviewedAt, t.CreatedAt, Questions = context.Articles.Where(a => a.Id == t.ArticleId).Select(a => a.Questions).FirstOrDefault() })
            .ToListAsync(cancellation);
        return [.. trips.Select(t => new TripDeskItem(
            t.Id, t.Slug, t.Title, t.Status, t.ReviewedAt is not null || t.Questions is null, t.ReviewedAt is null ? t.Questions?.Count ?? 0 : 0, t.CreatedAt))];
    }

    /// <returns>Null when there is no trip of this slug.</returns>
    public Task<TripDesk?> FindAsync(string slug, Actor actor, CancellationToken cancellation) => FindAsync(t => t.Slug == slug, actor, cancellation);

    /// <returns>Null when there is no trip of this id.</returns>
    public Task<TripDesk?> FindAsync(Guid id, Actor actor, CancellationToken cancellation) => FindAsync(t => t.Id == id, actor, cancellation);

    private async Task<TripDesk?> FindAsync(Expression<Func<Trip, bool>> which, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Editor);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var trip = await context.Trips.AsNoTrackingWithIdentityResolution().AsSplitQuery()
            .Include(t => t.Stops).Include(t => t.Visits).Include(t => t.Highlights)
            .Include(t => t.Participants).ThenInclude(p => p.Person)
            .Include(t => t.Participants).ThenInclude(p => p.Attendance)
            .Include(t => t.Contacts).ThenInclude(c => c.Contact).ThenInclude(c => c.Person)
            .FirstOrDefaultAsync(which, cancellation);
        if (trip is null)
        {
            return null;
        }

        var questions = trip.ReviewedAt is not null
            ? []
            : await context.Articles.Where(a => a.Id == trip.ArticleId).Select(a => a.Questions).FirstOrDefaultAsync(cancellation) ?? [];
        var contacts = trip.Contacts.OrderBy(c => c.Number).Select(c => c.Contact).ToList();
        return new TripDesk(
            trip.Id,
            trip.Status,
            trip.ReviewedAt,
            TripInput.Of(trip),
            questions,
            [.. trip.Stops.OrderBy(s => s.Number).Select(s => new DeskStop(s.Id, s.Slug, StopInput.Of(s)))],
            [.. trip.Visits.OrderBy(v => v.Number).Select(v => new DeskVisit(v.Id, VisitInput.Of(v)))],
            [.. trip.Participants.OrderBy(p => p.Number).Select(p => new DeskParticipant(p.Id, ParticipantInput.Of(p), p.Attendance.ToDictionary(a => a.StopId, a => a.Certainty)))],
            [.. trip.Highlights.OrderBy(h => h.Number).Select(h => new DeskHighlight(h.Id, HighlightInput.Of(h)))],
            [.. contacts.Select(c => new DeskContact(c.Id, c.PublicId, c.Person.Name))],
            PublishingCheck.Of(trip, contacts, questions));
    }
}

/// <param name="IsReviewed">Whether a person has read what a machine found; nothing is to be reviewed when no machine was asked.</param>
/// <param name="Questions">How many questions of the importer are open.</param>
public sealed record TripDeskItem(Guid Id, string Slug, string Title, TripStatus Status, bool IsReviewed, int Questions, DateTime CreatedAt);
