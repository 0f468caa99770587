using DelegationPortal.Organisations;

namespace DelegationPortal.Trips;

/// <summary>One item of the programme: who or what was visited, about what.</summary>
public sealed class Visit
{
    private readonly List<Organisation> _organisations = [];

    private Visit()
    {
    }

    public Guid Id { get; private init; }

    public Guid TripId { get; private init; }

    /// <summary>Null when it is open at which stop the visit was.</summary>
    public Guid? StopId { get; private init; }

    public int Number { get; private init; }

    /// <summary>Host or event.</summary>
    public string Host { get; private init; } = "";

    public string? Topic { get; private init; }

    public DateOnly? Date { get; private init; }

    /// <summary>Those that host or topic name.</summary>
    public IReadOnlyList<Organisation> Organisations => _organisations;

    internal static Visit Create(Guid tripId, int number, Guid? stopId, string host, string? topic) => new()
    {
        Id = Guid.CreateVersion7(),
        TripId = tripId,
        StopId = stopId,
        Number = number,
        Host = host,
        Topic = topic,
    };

    public void AddOrganisation(Organisation organisation)
    {
        if (!_organisations.Contains(organisation))
        {
            _organisations.Add(organisation);
        }
    }
}
