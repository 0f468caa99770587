using DelegationPortal.Accounts;
using DelegationPortal.Data;
using DelegationPortal.History;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.Trips;

public sealed class StopCommands(RecordWriter writer)
{
    /// <param name="id">Of the new stop; a second call with the same id changes nothing.</param>
    public Task<Guid> CreateAsync(Guid id, Guid tripId, StopInput input, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Editor);
        input.Check();
        return writer.CreateAsync<Stop>(actor, id, async context =>
        {
            var trip = await TripAsync(context, tripId, cancellation);
            var taken = await context.Set<Stop>().IgnoreQueryFilters().Where(s => s.TripId == tripId).Select(s => s.Slug).ToHashSetAsync(cancellation);
            context.Add(trip.AddStop(id, input, taken));
        }, cancellation);
    }

    /// <summary>Saves what was changed since <paramref name="started"/>; see <see cref="RecordWriter.EditAsync"/>.</summary>
    public Task<Guid> SaveAsync(Guid id, StopInput started, StopInput mine, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Editor);
        mine.Check();
        return writer.EditAsync(
            actor,
            context => context.Set<Stop>().Where(s => s.Id == id),
            started,
            mine,
            StopInput.Of,
            (_, stop, input) =>
            {
                stop.Describe(input);
                return Task.CompletedTask;
            },
            cancellation);
    }

    /// <summary>Puts a stop before or behind its neighbour; at the end it stays.</summary>
    /// <param name="steps">How many places down; negative: up.</param>
    public Task<Guid> MoveAsync(Guid id, int steps, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Editor);
        return writer.WriteAsync(actor, async context =>
        {
            var tripId = await context.Set<Stop>().Where(s => s.Id == id).Select(s => s.TripId).SingleOrDefaultAsync(cancellation);
            (await TripAsync(context, tripId, cancellation)).MoveStop(id, steps);
        }, cancellation);
    }

    /// <summary>Into the bin, with the visits and highlights there and who attended.</summary>
    public Task<Guid> DeleteAsync(Guid id, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Editor);
        return writer.WriteAsync(actor, async context =>
        {
            var stop = await context.Set<Stop>().SingleOrDefaultAsync(s => s.Id == id, cancellation) ?? throw new RecordGoneException();
            List<IBinnable> parts =
            [
                .. await context.Set<Visit>().Where(v => v.StopId == id).ToListAsync(cancellation),
                .. await context.Set<Highlight>().Where(h => h.StopId == id).ToListAsync(cancellation),
                .. await context.Set<Attendance>().Where(a => a.StopId == id).ToListAsync(cancellation),
            ];
            foreach (var part in parts.Append(stop))
            {
                part.Bin(writer.Now);
            }

            var trip = await TripAsync(context, stop.TripId, cancellation);
            trip.RenumberStops();
        }, cancellation);
    }

    private static async Task<Trip> TripAsync(PortalDbContext context, Guid tripId, CancellationToken cancellation) =>
        await context.Trips.Include(t => t.Stops).SingleOrDefaultAsync(t => t.Id == tripId, cancellation) ?? throw new RecordGoneException();
}
