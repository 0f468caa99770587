using DelegationPortal.Accounts;
using DelegationPortal.History;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.Trips;

public sealed class VisitCommands(RecordWriter writer)
{
    /// <param name="id">Of the new visit; a second call with the same id changes nothing.</param>
    public Task<Guid> CreateAsync(Guid id, Guid tripId, VisitInput input, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Editor);
        input.Check();
        return writer.CreateAsync<Visit>(actor, id, async context =>
        {
            var trip = await context.Trips.Include(t => t.Visits).SingleOrDefaultAsync(t => t.Id == tripId, cancellation) ?? throw new RecordGoneException();
            await TripStops.RequireAsync(context, tripId, input.StopId, cancellation);
            context.Add(trip.AddVisit(id, input));
        }, cancellation);
    }

    /// <summary>Saves what was changed since <paramref name="started"/>; see <see cref="RecordWriter.EditAsync"/>.</summary>
    public Task<Guid> SaveAsync(Guid id, VisitInput started, VisitInput mine, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Editor);
        mine.Check();
        return writer.EditAsync(
            actor,
            context => context.Set<Visit>().Where(v => v.Id == id),
            started,
            mine,
            VisitInput.Of,
            async (context, visit, input) =>
            {
                await TripStops.RequireAsync(context, visit.TripId, input.StopId, cancellation);
                visit.Describe(input);
            },
            cancellation);
    }

    public Task<Guid> DeleteAsync(Guid id, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Editor);
        return writer.BinAsync<Visit>(actor, id, cancellation);
    }
}
