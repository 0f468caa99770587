namespace DelegationPortal.Articles;

/// <summary>What became of one article.</summary>
/// <param name="TripSlug">Null when no trip came of it.</param>
/// <param name="Reason">Why the importer takes it for a trip report, or not.</param>
public sealed record ImportOutcome(ImportResult Result, string? TripSlug, string Reason);

public enum ImportResult
{
    Imported,

    /// <summary>The very same text was imported before; nothing changed.</summary>
    AlreadyThere,

    /// <summary>Nothing was stored.</summary>
    NoTripReport,
}
