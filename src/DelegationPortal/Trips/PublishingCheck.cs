using DelegationPortal.Contacts;
using DelegationPortal.History;

namespace DelegationPortal.Trips;

/// <summary>What staff should look at before everybody sees a trip.</summary>
internal static class PublishingCheck
{
    public static IReadOnlyList<PublishingDoubt> Of(Trip trip, IReadOnlyList<Contact> contacts, IReadOnlyList<string> questions) =>
    [
        .. questions.Select(q => new PublishingDoubt(PublishingDoubtKind.OpenQuestion, RecordKind.Trip, trip.Id, q)),
        .. trip.Stops.Count == 0 ? [new PublishingDoubt(PublishingDoubtKind.NoStops, RecordKind.Trip, trip.Id, trip.Title)] : Array.Empty<PublishingDoubt>(),
        .. trip.Stops.Where(s => s.Country is null).Select(s => new PublishingDoubt(PublishingDoubtKind.MissingCountry, RecordKind.Stop, s.Id, s.City)),
        .. trip.Stops.Where(s => s.Latitude is null).Select(s => new PublishingDoubt(PublishingDoubtKind.UnknownPlace, RecordKind.Stop, s.Id, s.City)),
        .. trip.Visits.Where(v => trip.Stops.All(s => s.Id != v.StopId)).Select(v => new PublishingDoubt(PublishingDoubtKind.VisitWithoutStop, RecordKind.Visit, v.Id, v.Host)),
        .. trip.Highlights.Count == 0 ? [new PublishingDoubt(PublishingDoubtKind.NoHighlights, RecordKind.Trip, trip.Id, trip.Title)] : Array.Empty<PublishingDoubt>(),
        .. contacts.Where(c => Fields(c).Any(f => f is { IsGiven: true, Audience: Audience.Public, Source: null }))
            .Select(c => new PublishingDoubt(PublishingDoubtKind.ContactFieldWithoutSource, RecordKind.Contact, c.Id, c.Person.Name)),
    ];

    private static ContactField[] Fields(Contact contact) => [contact.Function, contact.Phone, contact.Email];
}
