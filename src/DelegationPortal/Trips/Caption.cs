using DelegationPortal.People;

namespace DelegationPortal.Trips;

/// <summary>What the article prints below a photo. The photo itself is not in the portal.</summary>
public sealed class Caption
{
    private readonly List<CaptionPerson> _people = [];

    private Caption()
    {
    }

    public Guid Id { get; private init; }

    public Guid TripId { get; private init; }

    /// <summary>The stop that it shows, if it says so.</summary>
    public Guid? StopId { get; private init; }

    public int Number { get; private init; }

    public string Text { get; private init; } = "";

    /// <summary>In printed order.</summary>
    public IReadOnlyList<CaptionPerson> People => _people;

    internal static Caption Create(Guid tripId, int number, Guid? stopId, string text, IEnumerable<Person> people)
    {
        var caption = new Caption { Id = Guid.CreateVersion7(), TripId = tripId, Number = number, StopId = stopId, Text = text };
        caption._people.AddRange(people.Select((person, index) => CaptionPerson.Create(caption.Id, index + 1, person)));
        return caption;
    }
}

/// <summary>A person that a caption names.</summary>
public sealed class CaptionPerson
{
    private CaptionPerson()
    {
    }

    public Guid CaptionId { get; private init; }

    public int Number { get; private init; }

    public Guid PersonId { get; private init; }

    public Person Person { get; private init; } = null!;

    internal static CaptionPerson Create(Guid captionId, int number, Person person) =>
        new() { CaptionId = captionId, Number = number, PersonId = person.Id, Person = person };
}
