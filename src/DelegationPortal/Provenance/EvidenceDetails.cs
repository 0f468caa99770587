namespace DelegationPortal.Provenance;

/// <summary>What a reader sees of an evidence.</summary>
/// <param name="Rule">Name of the importer's rule; an inferred statement explains itself by it.</param>
/// <param name="Page">Page of the magazine.</param>
/// <param name="IsOutdated">Staff have changed the statement since it was read, so the words tell what it said before.</param>
public sealed record EvidenceDetails(Certainty Certainty, string Rule, int? Page, IReadOnlyList<Quote> Quotes, bool IsOutdated = false);

/// <summary>Words of the article, cleaned, in one piece even where two columns tear them.</summary>
/// <param name="FromCaption">They stand below a photo, not in the running text.</param>
/// <param name="Passage">Id of the passage in the article as the trip page shows it; null when it is not shown there.</param>
public sealed record Quote(string Text, bool FromCaption, string? Passage);
