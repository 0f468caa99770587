using DelegationPortal.History;

namespace DelegationPortal.People;

/// <summary>One human being, once: participant, contact, author or named in a caption.</summary>
public sealed class Person : IRecord
{
    private Person()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>What stands in the address, see <see cref="DelegationPortal.PublicId"/>.</summary>
    public string PublicId { get; private init; } = "";

    public string Name { get; private set; } = "";

    public Guid Version { get; private set; } = Guid.CreateVersion7();

    public void Rename(string name) => Name = name;

    public static Person Create(string name) => new()
    {
        Id = Guid.CreateVersion7(),
        PublicId = DelegationPortal.PublicId.Create(),
        Name = name,
    };
}
