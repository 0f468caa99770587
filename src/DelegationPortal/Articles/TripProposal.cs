using DelegationPortal.Provenance;

namespace DelegationPortal.Articles;

/// <summary>What the importer reads in an article and offers as a trip; nothing of it is stored yet.</summary>
/// <param name="Text">The article as received and as cleaned.</param>
/// <param name="IsTripReport">False: stops, visits and participants are empty.</param>
/// <param name="Reason">One sentence: why it is or is not a trip report.</param>
/// <param name="Blocks">All of the raw text but whitespace, without overlap, in recovered reading order.</param>
/// <param name="Questions">What the importer could not decide, for a person to answer.</param>
public sealed record TripProposal(
    ArticleText Text,
    bool IsTripReport,
    string Reason,
    ArticleHead Head,
    IReadOnlyList<Block> Blocks,
    FoundText? TripTitle,
    FoundPeriod? Period,
    FoundSize? Size,
    IReadOnlyList<FoundStop> Stops,
    IReadOnlyList<FoundVisit> Visits,
    IReadOnlyList<FoundParticipant> Participants,
    IReadOnlyList<FoundContact> Contacts,
    IReadOnlyList<FoundOrganisation> Organisations,
    IReadOnlyList<FoundCaption> Captions,
    IReadOnlyList<FoundHighlight> Highlights,
    IReadOnlyList<string> Questions);

/// <summary>What the page says of itself.</summary>
/// <param name="Issue">Year and month as <c>2024-12</c>; a double issue is its first month.</param>
/// <param name="IssueLabel">The issue as printed, such as <c>07-08 | 2024</c>.</param>
/// <param name="Language"><c>de</c> or <c>en</c>.</param>
public sealed record ArticleHead(
    FoundText? Title,
    FoundText? Lead,
    IReadOnlyList<FoundText> Authors,
    string? Publication,
    string? Issue,
    string? IssueLabel,
    int? Page,
    string? Section,
    string? Topic,
    string Language,
    FoundText? PhotoCredits);

public sealed record FoundText(string Text, Grounds Grounds);

/// <summary>When the trip was; the days only when the article gives full dates.</summary>
/// <param name="To">The last day, inclusive.</param>
public sealed record FoundPeriod(string Text, DateOnly? From, DateOnly? To, Grounds Grounds);

public sealed record FoundSize(int Value, Grounds Grounds);

/// <param name="City">As the article names it, uninflected.</param>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
public sealed record FoundStop(string City, string? Country, Grounds Grounds);

/// <param name="Stop">City of one of the stops; null when the article leaves it open.</param>
public sealed record FoundVisit(string? Stop, string Host, string? Topic, Grounds Grounds);

public sealed record FoundParticipant(
    string Name, string? Role, string? Organisation, IReadOnlyList<FoundAttendance> Attendance, Grounds Grounds);

/// <param name="Certainty">Stated or inferred; a stop that is not listed is unknown.</param>
public sealed record FoundAttendance(string Stop, Certainty Certainty, IReadOnlyList<TextRange> Sources);

public sealed record FoundContact(string Name, string? Function, string? Phone, string? Email, Grounds Grounds);

public sealed record FoundOrganisation(string Name, string? Abbreviation, Grounds Grounds);

/// <param name="People">In printed order.</param>
/// <param name="Stop">City of the stop that the caption shows, if it says so.</param>
public sealed record FoundCaption(string Text, IReadOnlyList<string> People, string? Stop, Grounds Grounds);

/// <param name="Text">A whole sentence of the article.</param>
public sealed record FoundHighlight(string Text, string? Stop, Grounds Grounds);
