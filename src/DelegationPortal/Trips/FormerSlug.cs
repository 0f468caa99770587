namespace DelegationPortal.Trips;

/// <summary>A slug that a trip once had; its address leads to the trip for ever.</summary>
public sealed class FormerSlug
{
    private FormerSlug()
    {
    }

    public string Slug { get; private init; } = "";

    public Guid TripId { get; private init; }

    internal static FormerSlug Create(string slug, Guid tripId) => new() { Slug = slug, TripId = tripId };
}
