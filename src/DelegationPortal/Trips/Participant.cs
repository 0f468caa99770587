using DelegationPortal.History;
using DelegationPortal.People;
using DelegationPortal.Provenance;

namespace DelegationPortal.Trips;

/// <summary>A person on the trip, in a role, for an organisation.</summary>
public sealed class Participant : IBinnable
{
    private readonly List<Attendance> _attendance = [];

    private Participant()
    {
    }

    public Guid Id { get; private init; }

    public Guid TripId { get; private init; }

    public int Number { get; private set; }

    public Guid PersonId { get; private init; }

    public Person Person { get; private init; } = null!;

    public string? Role { get; private set; }

    public string? Organisation { get; private set; }

    /// <summary>A stop that is not listed is unknown.</summary>
    public IReadOnlyList<Attendance> Attendance => _attendance;

    public Guid Version { get; private set; } = Guid.CreateVersion7();

    public DateTime? DeletedAt { get; private set; }

    internal static Participant Create(Guid id, Guid tripId, int number, Person person, string? role, string? organisation) => new()
    {
        Id = id,
        TripId = tripId,
        Number = number,
        PersonId = person.Id,
        Person = person,
        Role = role,
        Organisation = organisation,
    };

    public Attendance Attends(Stop stop, Certainty certainty)
    {
        var attendance = Trips.Attendance.Create(TripId, Id, stop.Id, certainty);
        _attendance.Add(attendance);
        return attendance;
    }

    public Certainty CertaintyAt(Guid stopId) =>
        _attendance.Find(a => a.StopId == stopId)?.Certainty ?? Certainty.Unknown;

    internal void Describe(string? role, string? organisation)
    {
        Role = role;
        Organisation = organisation;
    }

    public void Bin(DateTime now) => DeletedAt ??= now;

    public void TakeOut() => DeletedAt = null;
}
