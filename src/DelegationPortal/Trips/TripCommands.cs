using DelegationPortal.Accounts;
using DelegationPortal.Data;
using DelegationPortal.History;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.Trips;

public sealed class TripCommands(RecordWriter writer)
{
    /// <summary>A draft without an article.</summary>
    /// <param name="id">Of the new trip; a second call with the same id changes nothing.</param>
    public Task<Guid> CreateAsync(Guid id, TripInput input, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Editor);
        input.Check();
        return writer.CreateAsync<Trip>(actor, id, async context =>
        {
            var slug = await FreeSlugAsync(context, id, input, cancellation);
            context.Add(Trip.Create(id, slug, input.Title.Trim(), input.LeadText, input.Language, input.Period, input.Size, articleId: null, writer.Now));
        }, cancellation);
    }

    /// <summary>Saves what was changed since <paramref name="started"/>; see <see cref="RecordWriter.EditAsync"/>.</summary>
    public Task<Guid> SaveAsync(Guid id, TripInput started, TripInput mine, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Editor);
        mine.Check();
        return writer.EditAsync(
            actor,
            context => context.Trips.Where(t => t.Id == id),
            started,
            mine,
            TripInput.Of,
            async (context, trip, input) =>
            {
                if (input.Slug != trip.Slug)
                {
                    await MoveAsync(context, trip, await FreeSlugAsync(context, id, input, cancellation), cancellation);
                }

                trip.Describe(input.Title.Trim(), input.LeadText, input.Language, input.Period, input.Size);
            },
            cancellation);
    }

    /// <summary>Shows the trip to everybody; whoever publishes has read it, so it counts as reviewed.</summary>
    public Task<Guid> PublishAsync(Guid id, Actor actor, CancellationToken cancellation) => ChangeAsync(id, actor, trip =>
    {
        trip.Publish(writer.Now);
        trip.Review(writer.Now);
    }, cancellation);

    /// <summary>Takes it from the public again; its address says so.</summary>
    public Task<Guid> WithdrawAsync(Guid id, Actor actor, CancellationToken cancellation) => ChangeAsync(id, actor, trip => trip.Withdraw(), cancellation);

    /// <summary>A person confirms what a machine has read.</summary>
    public Task<Guid> ReviewAsync(Guid id, Actor actor, CancellationToken cancellation) => ChangeAsync(id, actor, trip => trip.Review(writer.Now), cancellation);

    /// <summary>Into the bin, with all that belongs to it.</summary>
    public Task<Guid> DeleteAsync(Guid id, Actor actor, CancellationToken cancellation) => ChangeAsync(id, actor, trip => trip.Bin(writer.Now), cancellation);

    private Task<Guid> ChangeAsync(Guid id, Actor actor, Action<Trip> change, CancellationToken cancellation)
    {
        actor.Require(Role.Editor);
        return writer.WriteAsync(actor, async context =>
            change(await context.Trips.SingleOrDefaultAsync(t => t.Id == id, cancellation) ?? throw new RecordGoneException()), cancellation);
    }

    private static async Task<string> FreeSlugAsync(PortalDbContext context, Guid id, TripInput input, CancellationToken cancellation)
    {
        var taken = await TripSlugs.TakenAsync(context, exceptTrip: id, cancellation);
        RuleViolationException.ThrowIf(taken.Contains(input.Slug), "SlugTaken", nameof(TripInput.Slug), input.Slug);
        return input.Slug.Length > 0 ? input.Slug : Slug.Unique(input.Title, "reise", taken);
    }

    private static async Task MoveAsync(PortalDbContext context, Trip trip, string slug, CancellationToken cancellation)
    {
        await context.FormerSlugs.Where(f => f.Slug == slug).ExecuteDeleteAsync(cancellation);
        context.Add(FormerSlug.Create(trip.Slug, trip.Id));
        trip.Move(slug);
    }
}
