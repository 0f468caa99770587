using DelegationPortal.People;

namespace DelegationPortal.Contacts;

/// <summary>Whom to call about a topic.</summary>
public sealed class Contact
{
    private Contact()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>What stands in the address, see <see cref="DelegationPortal.PublicId"/>.</summary>
    public string PublicId { get; private init; } = "";

    public Guid PersonId { get; private init; }

    public Person Person { get; private init; } = null!;

    public ContactField? Function { get; private init; }

    public ContactField? Phone { get; private init; }

    public ContactField? Email { get; private init; }

    public static Contact Create(Person person, ContactField? function, ContactField? phone, ContactField? email) => new()
    {
        Id = Guid.CreateVersion7(),
        PublicId = DelegationPortal.PublicId.Create(),
        PersonId = person.Id,
        Person = person,
        Function = function,
        Phone = phone,
        Email = email,
    };
}
