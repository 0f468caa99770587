using DelegationPortal.Contacts;
using DelegationPortal.History;

namespace DelegationPortal.Trips;

/// <summary>A contact whom the report of a trip names.</summary>
public sealed class TripContact : IBinnable
{
    private TripContact()
    {
    }

    public Guid Id { get; private init; }

    public Guid TripId { get; private init; }

    public Guid ContactId { get; private init; }

    public Contact Contact { get; private init; } = null!;

    public int Number { get; private set; }

    public Guid Version { get; private set; } = Guid.CreateVersion7();

    public DateTime? DeletedAt { get; private set; }

    internal static TripContact Create(Guid tripId, int number, Contact contact) =>
        new() { Id = Guid.CreateVersion7(), TripId = tripId, Number = number, ContactId = contact.Id, Contact = contact };

    public void Bin(DateTime now) => DeletedAt ??= now;

    public void TakeOut() => DeletedAt = null;
}
