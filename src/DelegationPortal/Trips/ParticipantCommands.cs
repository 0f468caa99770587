using DelegationPortal.Accounts;
using DelegationPortal.History;
using DelegationPortal.People;
using DelegationPortal.Provenance;
using DelegationPortal.UnsavedTexts;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.Trips;

public sealed class ParticipantCommands(RecordWriter writer)
{
    /// <summary>As many as a spreadsheet that somebody pastes may have.</summary>
    public const int MaximumAtOnce = 500;

    /// <param name="added">With the ids of the new participants; one that is there already is left out.</param>
    public Task<Guid> CreateAsync(Guid tripId, IReadOnlyList<(Guid Id, ParticipantInput Input)> added, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Accounts.Role.Editor);
        RuleViolationException.ThrowIf(added.Count > MaximumAtOnce, "TooManyAtOnce", null, MaximumAtOnce);
        foreach (var (_, input) in added)
        {
            input.Check();
        }

        return writer.WriteAsync(actor, async context =>
        {
            var trip = await context.Trips.Include(t => t.Participants).SingleOrDefaultAsync(t => t.Id == tripId, cancellation) ?? throw new RecordGoneException();
            var known = await context.Set<Participant>().IgnoreQueryFilters().Where(p => p.TripId == tripId).Select(p => p.Id).ToHashSetAsync(cancellation);
            foreach (var (id, input) in added.Where(a => !known.Contains(a.Id)))
            {
                var person = Person.Create(input.Name.Trim());
                context.AddRange(person, trip.AddParticipant(id, person, Given(input.Role), Given(input.Organisation)));
                await UnsavedTextCommands.Of(context, id, actor).ExecuteDeleteAsync(cancellation);
            }
        }, cancellation);
    }

    /// <summary>Saves what was changed since <paramref name="started"/>; see <see cref="RecordWriter.EditAsync"/>.</summary>
    public Task<Guid> SaveAsync(Guid id, ParticipantInput started, ParticipantInput mine, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Accounts.Role.Editor);
        mine.Check();
        return writer.EditAsync(
            actor,
            context => context.Set<Participant>().Include(p => p.Person).Where(p => p.Id == id),
            started,
            mine,
            ParticipantInput.Of,
            (_, participant, input) =>
            {
                participant.Person.Rename(input.Name.Trim());
                participant.Describe(Given(input.Role), Given(input.Organisation));
                return Task.CompletedTask;
            },
            cancellation);
    }

    /// <param name="certainty">Unknown takes the note away.</param>
    public Task<Guid> AttendAsync(Guid id, Guid stopId, Certainty certainty, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Accounts.Role.Editor);
        return writer.WriteAsync(actor, async context =>
        {
            var participant = await context.Set<Participant>().SingleOrDefaultAsync(p => p.Id == id, cancellation) ?? throw new RecordGoneException();
            var stop = await context.Set<Stop>().SingleOrDefaultAsync(s => s.Id == stopId && s.TripId == participant.TripId, cancellation) ?? throw new RecordGoneException();
            var attendance = await context.Set<Attendance>().IgnoreQueryFilters().SingleOrDefaultAsync(a => a.ParticipantId == id && a.StopId == stopId, cancellation);
            if (certainty == Certainty.Unknown)
            {
                attendance?.Bin(writer.Now);
            }
            else if (attendance is null)
            {
                context.Add(participant.Attends(stop, certainty));
            }
            else
            {
                attendance.TakeOut();
                attendance.Become(certainty);
            }
        }, cancellation);
    }

    public Task<Guid> DeleteAsync(Guid id, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Accounts.Role.Editor);
        return writer.BinAsync<Participant>(actor, id, cancellation);
    }

    private static string? Given(string text) => text.Trim() is { Length: > 0 } given ? given : null;
}
