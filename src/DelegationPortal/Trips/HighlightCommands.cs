using DelegationPortal.Accounts;
using DelegationPortal.Data;
using DelegationPortal.History;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.Trips;

public sealed class HighlightCommands(RecordWriter writer)
{
    /// <param name="id">Of the new highlight; a second call with the same id changes nothing.</param>
    public Task<Guid> CreateAsync(Guid id, Guid tripId, HighlightInput input, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Editor);
        input.Check();
        return writer.CreateAsync<Highlight>(actor, id, async context =>
        {
            var trip = await TripAsync(context, tripId, cancellation);
            await TripStops.RequireAsync(context, tripId, input.StopId, cancellation);
            context.Add(trip.AddHighlight(id, input.StopId, input.Text));
        }, cancellation);
    }

    /// <summary>Saves what was changed since <paramref name="started"/>; see <see cref="RecordWriter.EditAsync"/>.</summary>
    public Task<Guid> SaveAsync(Guid id, HighlightInput started, HighlightInput mine, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Editor);
        mine.Check();
        return writer.EditAsync(
            actor,
            context => context.Set<Highlight>().Where(h => h.Id == id),
            started,
            mine,
            HighlightInput.Of,
            async (context, highlight, input) =>
            {
                await TripStops.RequireAsync(context, highlight.TripId, input.StopId, cancellation);
                highlight.Write(input.StopId, input.Text);
            },
            cancellation);
    }

    public Task<Guid> DeleteAsync(Guid id, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Editor);
        return writer.BinAsync<Highlight>(actor, id, cancellation);
    }

    /// <summary>Puts a highlight before or behind its neighbour; at the end it stays.</summary>
    /// <param name="steps">How many places down; negative: up.</param>
    public Task<Guid> MoveAsync(Guid id, int steps, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Editor);
        return writer.WriteAsync(actor, async context =>
        {
            var tripId = await context.Set<Highlight>().Where(h => h.Id == id).Select(h => h.TripId).SingleOrDefaultAsync(cancellation);
            var trip = await TripAsync(context, tripId, cancellation);
            trip.MoveHighlight(id, steps);
        }, cancellation);
    }

    private static async Task<Trip> TripAsync(PortalDbContext context, Guid tripId, CancellationToken cancellation) =>
        await context.Trips.Include(t => t.Highlights).SingleOrDefaultAsync(t => t.Id == tripId, cancellation) ?? throw new RecordGoneException();
}
