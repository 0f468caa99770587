using DelegationPortal.Trips;

namespace DelegationPortal.Documents;

/// <summary>What programs read of a trip, by the name of its format; a trip may have none of a kind.</summary>
public static class TripDocuments
{
    public static IReadOnlyDictionary<string, Func<TripDetails, DocumentLinks, Document?>> ByFormat { get; } =
        new Dictionary<string, Func<TripDetails, DocumentLinks, Document?>>
        {
            ["json"] = TripJson.Document,
            ["csv"] = ParticipantTable.Of,
            ["ics"] = CalendarFile.Of,
        };
}
