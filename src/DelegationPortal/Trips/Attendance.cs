using DelegationPortal.Provenance;

namespace DelegationPortal.Trips;

/// <summary>A participant at a stop.</summary>
public sealed class Attendance
{
    private Attendance()
    {
    }

    public Guid Id { get; private init; }

    public Guid ParticipantId { get; private init; }

    public Guid StopId { get; private init; }

    public Certainty Certainty { get; private init; }

    internal static Attendance Create(Guid participantId, Guid stopId, Certainty certainty) => new()
    {
        Id = Guid.CreateVersion7(),
        ParticipantId = participantId,
        StopId = stopId,
        Certainty = certainty,
    };
}
