namespace DelegationPortal.Trips;

/// <summary>One result worth reporting.</summary>
public sealed class Highlight
{
    private Highlight()
    {
    }

    public Guid Id { get; private init; }

    public Guid TripId { get; private init; }

    /// <summary>Null when it belongs to the trip as a whole.</summary>
    public Guid? StopId { get; private init; }

    public int Number { get; private init; }

    /// <summary>A short text in Markdown.</summary>
    public string Text { get; private init; } = "";

    internal static Highlight Create(Guid tripId, int number, Guid? stopId, string text) => new()
    {
        Id = Guid.CreateVersion7(),
        TripId = tripId,
        StopId = stopId,
        Number = number,
        Text = text,
    };
}
