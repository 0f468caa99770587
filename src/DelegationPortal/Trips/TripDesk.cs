using DelegationPortal.Provenance;

namespace DelegationPortal.Trips;

/// <summary>A trip as staff work on it: every part with its id, its version and the form it opens in.</summary>
/// <param name="Questions">What the importer could not decide, as long as nobody has reviewed the trip.</param>
public sealed record TripDesk(
    Guid Id,
    TripStatus Status,
    DateTime? ReviewedAt,
    TripInput Input,
    IReadOnlyList<string> Questions,
    IReadOnlyList<DeskStop> Stops,
    IReadOnlyList<DeskVisit> Visits,
    IReadOnlyList<DeskParticipant> Participants,
    IReadOnlyList<DeskHighlight> Highlights,
    IReadOnlyList<DeskContact> Contacts,
    IReadOnlyList<PublishingDoubt> Doubts);

public sealed record DeskStop(Guid Id, string Slug, StopInput Input);

public sealed record DeskVisit(Guid Id, VisitInput Input);

/// <param name="Attendance">By stop; one that is missing is unknown.</param>
public sealed record DeskParticipant(Guid Id, ParticipantInput Input, IReadOnlyDictionary<Guid, Certainty> Attendance);

public sealed record DeskHighlight(Guid Id, HighlightInput Input);

/// <param name="PublicId">What stands in the address.</param>
public sealed record DeskContact(Guid Id, string PublicId, string Name);
