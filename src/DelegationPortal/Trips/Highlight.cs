using DelegationPortal.History;

namespace DelegationPortal.Trips;

/// <summary>One result worth reporting.</summary>
public sealed class Highlight : IBinnable
{
    private Highlight()
    {
    }

    public Guid Id { get; private init; }

    public Guid TripId { get; private init; }

    /// <summary>Null when it belongs to the trip as a whole.</summary>
    public Guid? StopId { get; private set; }

    public int Number { get; private set; }

    /// <summary>A short text in Markdown.</summary>
    public string Text { get; private set; } = "";

    public Guid Version { get; private set; } = Guid.CreateVersion7();

    public DateTime? DeletedAt { get; private set; }

    internal static Highlight Create(Guid id, Guid tripId, int number, Guid? stopId, string text) => new()
    {
        Id = id,
        TripId = tripId,
        StopId = stopId,
        Number = number,
        Text = text,
    };

    public void Write(Guid? stopId, string markdown)
    {
        StopId = stopId;
        Text = markdown;
    }

    internal void Renumber(int number) => Number = number;

    public void Bin(DateTime now) => DeletedAt ??= now;

    public void TakeOut() => DeletedAt = null;
}
