using DelegationPortal.History;
using DelegationPortal.Organisations;

namespace DelegationPortal.Trips;

/// <summary>One item of the programme: who or what was visited, about what.</summary>
public sealed class Visit : IBinnable
{
    private readonly List<Organisation> _organisations = [];

    private Visit()
    {
    }

    public Guid Id { get; private init; }

    public Guid TripId { get; private init; }

    /// <summary>Null when it is open at which stop the visit was.</summary>
    public Guid? StopId { get; private set; }

    public int Number { get; private set; }

    /// <summary>Host or event.</summary>
    public string Host { get; private set; } = "";

    public string? Topic { get; private set; }

    public DateOnly? Date { get; private set; }

    /// <summary>Those that host or topic name.</summary>
    public IReadOnlyList<Organisation> Organisations => _organisations;

    public Guid Version { get; private set; } = Guid.CreateVersion7();

    public DateTime? DeletedAt { get; private set; }

    internal static Visit Create(Guid id, Guid tripId, int number, Guid? stopId, string host, string? topic) => new()
    {
        Id = id,
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

    internal void Describe(VisitInput input)
    {
        StopId = input.StopId;
        Host = input.Host.Trim();
        Topic = input.Topic.Trim() is { Length: > 0 } topic ? topic : null;
        Date = input.Date;
    }

    public void Bin(DateTime now) => DeletedAt ??= now;

    public void TakeOut() => DeletedAt = null;
}
