using DelegationPortal.People;
using DelegationPortal.Provenance;

namespace DelegationPortal.Trips;

/// <summary>A person on the trip, in a role, for an organisation.</summary>
public sealed class Participant
{
    private readonly List<Attendance> _attendance = [];

    private Participant()
    {
    }

    public Guid Id { get; private init; }

    public Guid TripId { get; private init; }

    public int Number { get; private init; }

    public Guid PersonId { get; private init; }

    public Person Person { get; private init; } = null!;

    public string? Role { get; private init; }

    public string? Organisation { get; private init; }

    /// <summary>A stop that is not listed is unknown.</summary>
    public IReadOnlyList<Attendance> Attendance => _attendance;

    internal static Participant Create(Guid tripId, int number, Person person, string? role, string? organisation) => new()
    {
        Id = Guid.CreateVersion7(),
        TripId = tripId,
        Number = number,
        PersonId = person.Id,
        Person = person,
        Role = role,
        Organisation = organisation,
    };

    public Attendance Attends(Stop stop, Certainty certainty)
    {
        var attendance = Trips.Attendance.Create(Id, stop.Id, certainty);
        _attendance.Add(attendance);
        return attendance;
    }

    public Certainty CertaintyAt(Guid stopId) =>
        _attendance.Find(a => a.StopId == stopId)?.Certainty ?? Certainty.Unknown;
}
