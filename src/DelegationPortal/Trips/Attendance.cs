using DelegationPortal.History;
using DelegationPortal.Provenance;

namespace DelegationPortal.Trips;

/// <summary>A participant at a stop.</summary>
public sealed class Attendance : IBinnable
{
    private Attendance()
    {
    }

    public Guid Id { get; private init; }

    public Guid TripId { get; private init; }

    public Guid ParticipantId { get; private init; }

    public Guid StopId { get; private init; }

    public Certainty Certainty { get; private set; }

    public Guid Version { get; private set; } = Guid.CreateVersion7();

    public DateTime? DeletedAt { get; private set; }

    internal static Attendance Create(Guid tripId, Guid participantId, Guid stopId, Certainty certainty) => new()
    {
        Id = Guid.CreateVersion7(),
        TripId = tripId,
        ParticipantId = participantId,
        StopId = stopId,
        Certainty = certainty,
    };

    public void Become(Certainty certainty) => Certainty = certainty;

    public void Bin(DateTime now) => DeletedAt ??= now;

    public void TakeOut() => DeletedAt = null;
}
