using DelegationPortal.Contacts;
using DelegationPortal.Provenance;
using DelegationPortal.Trips;

namespace DelegationPortal.Documents;

/// <summary>A trip as data, for the API and the command line.</summary>
public sealed record TripJson(
    string Slug, string Url, string Title, string? Lead, string Language, bool Reviewed, DateTime UpdatedAt,
    PeriodJson Period, int? Size, IReadOnlyList<string> Countries,
    IReadOnlyList<StopJson> Stops, IReadOnlyList<VisitJson> VisitsWithoutStop, IReadOnlyList<HighlightJson> HighlightsWithoutStop,
    IReadOnlyList<ParticipantJson> Participants, IReadOnlyList<ContactJson> Contacts, IReadOnlyList<OrganisationJson> Organisations, SourceJson? Source)
{
    public static TripJson Of(TripDetails trip, DocumentLinks links) => new(
        trip.Slug, links.Trip(trip.Slug).AbsoluteUri, trip.Title, trip.Lead, trip.Language, trip.IsReviewed, trip.Revision.At,
        PeriodJson.Of(trip.Period), trip.Size, trip.Countries,
        [.. trip.Stops.Select(s => StopJson.Of(trip, s, links))],
        [.. trip.VisitsWithoutStop.Select(VisitJson.Of)],
        [.. trip.HighlightsWithoutStop.Select(HighlightJson.Of)],
        [.. trip.Participants.Select(p => ParticipantJson.Of(p, links))],
        [.. trip.Contacts.Select(c => ContactJson.Of(c, links))],
        [.. trip.Organisations.Select(o => new OrganisationJson(o.Slug, links.Organisation(o.Slug).AbsoluteUri, o.Name, o.Abbreviation))],
        trip.Source is { } source ? SourceJson.Of(source) : null);

    public static Document Document(TripDetails trip, DocumentLinks links) =>
        new(DocumentNames.Of(trip, ".json"), "application/json", DocumentJson.Of(Of(trip, links)));
}

/// <param name="Text">The words of the article.</param>
/// <param name="From">Null when no day is known.</param>
public sealed record PeriodJson(string? Text, DateOnly? From, DateOnly? To)
{
    public static PeriodJson Of(TripPeriod period) => new(period.Text, period.From, period.To);
}

public sealed record StopJson(
    int Number, string Slug, string Url, string City, string? Country, double? Latitude, double? Longitude, DateOnly? From, DateOnly? To,
    IReadOnlyList<VisitJson> Visits, IReadOnlyList<HighlightJson> Highlights, EvidenceJson? Evidence)
{
    public static StopJson Of(TripDetails trip, StopDetails stop, DocumentLinks links) => new(
        stop.Number, stop.Slug, links.Stop(trip.Slug, stop.Slug).AbsoluteUri, stop.City, stop.Country, stop.Latitude, stop.Longitude, stop.From, stop.To,
        [.. stop.Visits.Select(VisitJson.Of)], [.. stop.Highlights.Select(HighlightJson.Of)], EvidenceJson.Of(stop.Evidence));
}

public sealed record VisitJson(string Host, string? Topic, DateOnly? Date, EvidenceJson? Evidence)
{
    public static VisitJson Of(VisitDetails visit) => new(visit.Host, visit.Topic, visit.Date, EvidenceJson.Of(visit.Evidence));
}

public sealed record HighlightJson(string Markdown, EvidenceJson? Evidence)
{
    public static HighlightJson Of(HighlightDetails highlight) => new(highlight.Markdown, EvidenceJson.Of(highlight.Evidence));
}

public sealed record ParticipantJson(
    string Id, string Url, string Name, string? Role, string? Organisation, IReadOnlyList<AttendanceJson> Attendance, EvidenceJson? Evidence)
{
    public static ParticipantJson Of(ParticipantDetails participant, DocumentLinks links) => new(
        participant.Person.Id, links.Person(participant.Person.Id).AbsoluteUri, participant.Person.Name, participant.Role, participant.Organisation,
        [.. participant.Attendance.Select(a => new AttendanceJson(a.StopSlug, EvidenceJson.Word(a.Certainty)))], EvidenceJson.Of(participant.Evidence));
}

public sealed record AttendanceJson(string Stop, string Certainty);

/// <summary>A contact as its reader sees it: what is meant for a narrower circle is null.</summary>
public sealed record ContactJson(string Id, string Url, string Name, FieldJson? Function, FieldJson? Phone, FieldJson? Email, IReadOnlyList<TripLinkJson> Trips)
{
    public static ContactJson Of(ContactDetails contact, DocumentLinks links) => new(
        contact.Id, links.Contact(contact.Id).AbsoluteUri, contact.Name,
        FieldJson.Of(contact.Function), FieldJson.Of(contact.Phone), FieldJson.Of(contact.Email),
        [.. contact.Trips.Select(t => new TripLinkJson(t.Slug, links.Trip(t.Slug).AbsoluteUri, t.Title))]);
}

public sealed record FieldJson(string Value, string? Source, DateOnly? VerifiedOn)
{
    public static FieldJson? Of(ContactField? field) => field is null ? null : new FieldJson(field.Value, field.Source, field.VerifiedOn);
}

public sealed record TripLinkJson(string Slug, string Url, string Title);

public sealed record OrganisationJson(string Slug, string Url, string Name, string? Abbreviation);

public sealed record SourceJson(string? Title, IReadOnlyList<string> Authors, string? Publication, string? Issue, int? Page, IReadOnlyList<string> OpenQuestions)
{
    public static SourceJson Of(SourceDetails source) =>
        new(source.Title, [.. source.Authors.Select(a => a.Name)], source.Publication, source.IssueLabel, source.Page, source.Questions);
}

/// <param name="Certainty"><c>stated</c>, <c>inferred</c> or <c>unknown</c>.</param>
/// <param name="Quotes">The words of the article that carry the statement.</param>
public sealed record EvidenceJson(string Certainty, IReadOnlyList<string> Quotes, int? Page)
{
    public static EvidenceJson? Of(EvidenceDetails? evidence) =>
        evidence is null ? null : new EvidenceJson(Word(evidence.Certainty), [.. evidence.Quotes.Select(q => q.Text)], evidence.Page);

    internal static string Word(Certainty certainty) => certainty.ToString().ToLowerInvariant();
}
