using DelegationPortal.History;

namespace DelegationPortal.Trips;

/// <summary>Something to look at before a trip is published; none of them forbids it.</summary>
/// <param name="Subject">The words that name it: a city, a name, a question.</param>
public sealed record PublishingDoubt(PublishingDoubtKind Kind, RecordKind Record, Guid RecordId, string Subject);

public enum PublishingDoubtKind
{
    OpenQuestion,
    NoStops,
    MissingCountry,
    UnknownPlace,
    VisitWithoutStop,
    NoHighlights,
    ContactFieldWithoutSource,
}
