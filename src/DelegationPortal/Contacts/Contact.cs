using DelegationPortal.History;
using DelegationPortal.People;

namespace DelegationPortal.Contacts;

/// <summary>Whom to call about a topic.</summary>
public sealed class Contact : IBinnable
{
    private Contact()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>What stands in the address, see <see cref="DelegationPortal.PublicId"/>.</summary>
    public string PublicId { get; private init; } = "";

    public Guid PersonId { get; private init; }

    public Person Person { get; private init; } = null!;

    public ContactField Function { get; private set; } = ContactField.None;

    public ContactField Phone { get; private set; } = ContactField.None;

    public ContactField Email { get; private set; } = ContactField.None;

    public Guid Version { get; private set; } = Guid.CreateVersion7();

    public DateTime? DeletedAt { get; private set; }

    public static Contact Create(Person person, ContactField function, ContactField phone, ContactField email) =>
        Create(Guid.CreateVersion7(), person, function, phone, email);

    /// <param name="id">Chosen before, so that text typed for a new contact can be kept under it.</param>
    public static Contact Create(Guid id, Person person, ContactField function, ContactField phone, ContactField email) => new()
    {
        Id = id,
        PublicId = DelegationPortal.PublicId.Create(),
        PersonId = person.Id,
        Person = person,
        Function = function,
        Phone = phone,
        Email = email,
    };

    /// <summary>All that is known of the contact, field by field.</summary>
    public void Describe(ContactField function, ContactField phone, ContactField email)
    {
        Function = function;
        Phone = phone;
        Email = email;
    }

    public void Bin(DateTime now) => DeletedAt ??= now;

    public void TakeOut() => DeletedAt = null;
}
