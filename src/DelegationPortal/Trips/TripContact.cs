using DelegationPortal.Contacts;

namespace DelegationPortal.Trips;

/// <summary>A contact whom the report of a trip names.</summary>
public sealed class TripContact
{
    private TripContact()
    {
    }

    public Guid TripId { get; private init; }

    public Guid ContactId { get; private init; }

    public Contact Contact { get; private init; } = null!;

    public int Number { get; private init; }

    internal static TripContact Create(Guid tripId, int number, Contact contact) =>
        new() { TripId = tripId, Number = number, ContactId = contact.Id, Contact = contact };
}
