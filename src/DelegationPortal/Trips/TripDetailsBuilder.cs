using DelegationPortal.Articles;
using DelegationPortal.Contacts;
using DelegationPortal.History;
using DelegationPortal.Organisations;
using DelegationPortal.People;
using DelegationPortal.Provenance;

namespace DelegationPortal.Trips;

/// <summary>Puts together what readers see of a trip from what is stored of it.</summary>
internal sealed class TripDetailsBuilder(
    Trip trip, Article? article, IReadOnlyList<Evidence> evidence, RecordChanges changes, IReadOnlyList<ContactDetails> contacts, bool showArticleText)
{
    private readonly ArticlePassages? _passages = article is null ? null : new ArticlePassages(article, evidence);
    private readonly ILookup<Guid, Evidence> _evidence = evidence.ToLookup(e => e.SubjectId);

    public TripDetails Build() => new(
        trip.Slug,
        trip.Title,
        trip.Lead,
        EvidenceFor(trip.Id, EvidenceField.Lead, changes.Any(trip.Id, nameof(Trip.Lead))),
        trip.Status,
        trip.ReviewedAt is not null,
        trip.Period,
        EvidenceFor(trip.Id, EvidenceField.Period, changes.Any(trip.Id, nameof(Trip.Period))),
        trip.Size,
        EvidenceFor(trip.Id, EvidenceField.Size, changes.Any(trip.Id, nameof(Trip.Size))),
        [.. trip.Stops.OrderBy(s => s.Number).Select(Stop)],
        Visits(null),
        Highlights(null),
        Captions(null),
        [.. trip.Participants.OrderBy(p => p.Number).Select(Participant)],
        contacts,
        [.. trip.Organisations.OrderBy(o => o.Name, StringComparer.CurrentCultureIgnoreCase).Select(Link)],
        Source())
    {
        Id = trip.Id,
        Language = trip.Language,
        Revision = changes.RevisionOf(trip.Id, trip.CreatedAt),
    };

    private StopDetails Stop(Stop stop) => new(
        stop.Number, stop.Slug, stop.City, stop.Country, stop.Latitude, stop.Longitude, stop.From, stop.To,
        EvidenceFor(stop.Id, changes.Any(stop.Id, nameof(Trips.Stop.City), nameof(Trips.Stop.Country))), Visits(stop.Id), Highlights(stop.Id), Captions(stop.Id));

    private List<VisitDetails> Visits(Guid? stop) =>
        [.. trip.Visits.Where(v => Shown(v.StopId) == stop).OrderBy(v => v.Number)
            .Select(v => new VisitDetails(v.Host, v.Topic, v.Date, [.. v.Organisations.Select(Link)], EvidenceFor(v.Id, changes.Any(v.Id, nameof(Visit.Host), nameof(Visit.Topic), nameof(Visit.StopId)))))];

    private List<HighlightDetails> Highlights(Guid? stop) =>
        [.. trip.Highlights.Where(h => Shown(h.StopId) == stop).OrderBy(h => h.Number)
            .Select(h => new HighlightDetails(h.Text, EvidenceFor(h.Id, changes.Any(h.Id, nameof(Highlight.Text), nameof(Highlight.StopId)))))];

    private List<CaptionDetails> Captions(Guid? stop) =>
        [.. trip.Captions.Where(c => Shown(c.StopId) == stop).OrderBy(c => c.Number)
            .Select(c => new CaptionDetails(c.Text, [.. c.People.OrderBy(p => p.Number).Select(p => Link(p.Person))], EvidenceFor(c.Id, isOutdated: false)))];

    // What was at a stop that lies in the bin belongs to the trip as a whole.
    private Guid? Shown(Guid? stop) => trip.Stops.Any(s => s.Id == stop) ? stop : null;

    private ParticipantDetails Participant(Participant participant) => new(
        Link(participant.Person),
        participant.Role,
        participant.Organisation,
        [.. trip.Stops.OrderBy(s => s.Number).Select(s => new AttendanceDetails(s.Slug, s.City, participant.CertaintyAt(s.Id)))],
        EvidenceFor(
            participant.Id,
            changes.Any(participant.Id, nameof(Trips.Participant.Role), nameof(Trips.Participant.Organisation)) || changes.Any(participant.Person.Id, nameof(Person.Name))));

    private SourceDetails? Source() => article is null ? null : new SourceDetails(
        article.Title,
        [.. article.Authors.OrderBy(a => a.Number).Select(a => Link(a.Person))],
        EvidenceFor(article.Id, EvidenceField.Author, isOutdated: false),
        article.Publication,
        article.IssueLabel,
        article.Page,
        article.Section,
        article.Topic,
        article.PhotoCredits,
        article.Language,
        showArticleText ? _passages!.View() : null,
        article.Questions);

    private EvidenceDetails? EvidenceFor(Guid subject, bool isOutdated) => EvidenceFor(subject, EvidenceField.Whole, isOutdated);

    private EvidenceDetails? EvidenceFor(Guid subject, EvidenceField field, bool isOutdated) =>
        _evidence[subject].FirstOrDefault(e => e.Field == field) is { } found ? Details(found, isOutdated) : null;

    private EvidenceDetails Details(Evidence found, bool isOutdated)
    {
        var details = _passages!.Details(found) with { IsOutdated = isOutdated };
        return showArticleText ? details : details with { Quotes = [.. details.Quotes.Select(q => q with { Passage = null })] };
    }

    private static PersonLink Link(Person person) => new(person.PublicId, person.Name);

    private static OrganisationLink Link(Organisation organisation) => new(organisation.Slug, organisation.Name, organisation.Abbreviation);
}
