using DelegationPortal.Accounts;
using DelegationPortal.Data;
using DelegationPortal.History;
using DelegationPortal.UnsavedTexts;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.Trips;

public sealed class VisitCommands(RecordWriter writer)
{
    /// <param name="id">Of the new visit; a second call with the same id changes nothing.</param>
    public Task<Guid> CreateAsync(Guid id, Guid tripId, VisitInput input, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Editor);
        input.Check();
        return writer.WriteAsync(actor, async context =>
        {
            var trip = await context.Trips.Include(t => t.Visits).SingleOrDefaultAsync(t => t.Id == tripId, cancellation) ?? throw new RecordGoneException();
            await CheckStopAsync(context, tripId, input.StopId, cancellation);
            if (await context.Set<Visit>().IgnoreQueryFilters().AnyAsync(v => v.Id == id, cancellation))
            {
                return;
            }

            context.Add(trip.AddVisit(id, input));
            await UnsavedTextCommands.Of(context, id, actor).ExecuteDeleteAsync(cancellation);
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
                await CheckStopAsync(context, visit.TripId, input.StopId, cancellation);
                visit.Describe(input);
            },
            cancellation);
    }

    public Task<Guid> DeleteAsync(Guid id, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Editor);
        return writer.WriteAsync(actor, async context =>
            (await context.Set<Visit>().SingleOrDefaultAsync(v => v.Id == id, cancellation) ?? throw new RecordGoneException()).Bin(writer.Now), cancellation);
    }

    private static async Task CheckStopAsync(PortalDbContext context, Guid tripId, Guid? stopId, CancellationToken cancellation) =>
        RuleViolationException.ThrowIf(
            stopId is not null && !await context.Set<Stop>().AnyAsync(s => s.Id == stopId && s.TripId == tripId, cancellation), "StopGone", nameof(Visit.StopId));
}
