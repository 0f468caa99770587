using DelegationPortal.Articles;
using DelegationPortal.Contacts;
using DelegationPortal.History;
using DelegationPortal.Provenance;

namespace DelegationPortal.Trips;

/// <summary>A trip as its readers see it: every page and document about a trip is made of this.</summary>
public sealed record TripDetails(
    string Slug,
    string Title,
    string? Lead,
    EvidenceDetails? LeadEvidence,
    TripStatus Status,
    bool IsReviewed,
    TripPeriod Period,
    EvidenceDetails? PeriodEvidence,
    int? Size,
    EvidenceDetails? SizeEvidence,
    IReadOnlyList<StopDetails> Stops,
    IReadOnlyList<VisitDetails> VisitsWithoutStop,
    IReadOnlyList<HighlightDetails> HighlightsWithoutStop,
    IReadOnlyList<CaptionDetails> CaptionsWithoutStop,
    IReadOnlyList<ParticipantDetails> Participants,
    IReadOnlyList<ContactDetails> Contacts,
    IReadOnlyList<OrganisationLink> Organisations,
    SourceDetails? Source)
{
    public Guid Id { get; init; }

    /// <summary>The language that its texts are written in, <c>de</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "de";

    public Revision Revision { get; init; } = Revision.None;

    /// <summary>The countries of the stops, ISO 3166-1 alpha-2, in itinerary order, each once.</summary>
    public IReadOnlyList<string> Countries => [.. Stops.Select(s => s.Country).OfType<string>().Distinct()];
}

/// <param name="Number">1, 2, 3 … in itinerary order.</param>
public sealed record StopDetails(
    int Number,
    string Slug,
    string City,
    string? Country,
    double? Latitude,
    double? Longitude,
    DateOnly? From,
    DateOnly? To,
    EvidenceDetails? Evidence,
    IReadOnlyList<VisitDetails> Visits,
    IReadOnlyList<HighlightDetails> Highlights,
    IReadOnlyList<CaptionDetails> Captions);

/// <param name="Organisations">Those that host or topic name; the pages link their names.</param>
public sealed record VisitDetails(
    string Host, string? Topic, DateOnly? Date, IReadOnlyList<OrganisationLink> Organisations, EvidenceDetails? Evidence);

/// <param name="Markdown">To be shown through <see cref="Markup.SafeMarkdown"/>.</param>
public sealed record HighlightDetails(string Markdown, EvidenceDetails? Evidence);

/// <param name="People">In printed order.</param>
public sealed record CaptionDetails(string Text, IReadOnlyList<PersonLink> People, EvidenceDetails? Evidence);

/// <param name="Attendance">One entry per stop, in itinerary order.</param>
public sealed record ParticipantDetails(
    PersonLink Person,
    string? Role,
    string? Organisation,
    IReadOnlyList<AttendanceDetails> Attendance,
    EvidenceDetails? Evidence);

public sealed record AttendanceDetails(string StopSlug, string City, Certainty Certainty);

/// <param name="Id">The short opaque id of the address.</param>
public sealed record PersonLink(string Id, string Name);

public sealed record OrganisationLink(string Slug, string Name, string? Abbreviation);

/// <summary>Where a trip came from.</summary>
/// <param name="Text">Null when the portal shows only quoted words, not the article.</param>
public sealed record SourceDetails(
    string? Title,
    IReadOnlyList<PersonLink> Authors,
    EvidenceDetails? AuthorEvidence,
    string? Publication,
    string? IssueLabel,
    int? Page,
    string? Section,
    string? Topic,
    string? PhotoCredits,
    string Language,
    ArticleView? Text,
    IReadOnlyList<string> Questions);
