namespace DelegationPortal.Search;

/// <summary>In the order in which they are shown.</summary>
public enum SearchKind
{
    Trip,
    Stop,
    Person,
    Contact,
    Organisation,
    Visit,
    Highlight,
}

/// <summary>Something that a search found, and where it is shown.</summary>
/// <param name="Language">Of title and text; null where they are names.</param>
public sealed record SearchHit(SearchKind Kind, string Title, string? About, string? Language)
{
    /// <summary>Slug of the trip that it belongs to.</summary>
    public string? Trip { get; init; }

    /// <summary>Slug of the stop; null when it belongs to the trip as a whole.</summary>
    public string? Stop { get; init; }

    /// <summary>Public id of a person or contact, slug of an organisation.</summary>
    public string? Id { get; init; }

    /// <summary>Searched, and not shown in the list.</summary>
    internal IReadOnlyList<string?> More { get; init; } = [];

    internal IEnumerable<string?> Texts => [Title, About, .. More];
}

public sealed record SearchResults(IReadOnlyList<SearchHit> Hits, int Total, int Page, int Pages);
