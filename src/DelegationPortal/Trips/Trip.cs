using DelegationPortal.Contacts;
using DelegationPortal.Organisations;
using DelegationPortal.People;

namespace DelegationPortal.Trips;

/// <summary>One journey of a delegation.</summary>
public sealed class Trip
{
    private readonly List<Stop> _stops = [];
    private readonly List<Visit> _visits = [];
    private readonly List<Participant> _participants = [];
    private readonly List<Highlight> _highlights = [];
    private readonly List<Caption> _captions = [];
    private readonly List<TripContact> _contacts = [];
    private readonly List<Organisation> _organisations = [];

    private Trip()
    {
    }

    public Guid Id { get; private init; }

    public string Slug { get; private init; } = "";

    public string Title { get; private init; } = "";

    public string? Lead { get; private init; }

    /// <summary>The language that its texts are written in, <c>de</c> or <c>en</c>.</summary>
    public string Language { get; private init; } = "de";

    public TripPeriod Period { get; private init; } = new(null, null, null);

    /// <summary>How many people or companies travelled, if the source says so.</summary>
    public int? Size { get; private init; }

    public TripStatus Status { get; private set; }

    public DateTime CreatedAt { get; private init; }

    public DateTime? PublishedAt { get; private set; }

    /// <summary>When a person first confirmed what a machine had read; null: nobody has.</summary>
    public DateTime? ReviewedAt { get; private init; }

    /// <summary>The article it was read from; null for a trip entered by hand.</summary>
    public Guid? ArticleId { get; private init; }

    /// <summary>Changes with every saved change, so that nobody overwrites what they have not seen.</summary>
    public Guid Version { get; private set; }

    /// <summary>In itinerary order.</summary>
    public IReadOnlyList<Stop> Stops => _stops;

    public IReadOnlyList<Visit> Visits => _visits;

    public IReadOnlyList<Participant> Participants => _participants;

    public IReadOnlyList<Highlight> Highlights => _highlights;

    public IReadOnlyList<Caption> Captions => _captions;

    public IReadOnlyList<TripContact> Contacts => _contacts;

    /// <summary>Every organisation that the report names.</summary>
    public IReadOnlyList<Organisation> Organisations => _organisations;

    public static Trip Create(
        string slug, string title, string? lead, string language, TripPeriod period, int? size, Guid? articleId, DateTime now) => new()
    {
        Id = Guid.CreateVersion7(),
        Slug = slug,
        Title = title,
        Lead = lead,
        Language = language,
        Period = period,
        Size = size,
        ArticleId = articleId,
        CreatedAt = now,
        Version = Guid.CreateVersion7(),
    };

    public void Publish(DateTime now)
    {
        Status = TripStatus.Published;
        PublishedAt ??= now;
        Version = Guid.CreateVersion7();
    }

    public Stop AddStop(string city, string? country, double? latitude, double? longitude)
    {
        var slug = DelegationPortal.Slug.Unique(city, "station", _stops.Select(s => s.Slug).ToHashSet());
        var stop = Stop.Create(Id, _stops.Count + 1, slug, city, country, latitude, longitude);
        _stops.Add(stop);
        return stop;
    }

    /// <param name="stop">Null when it is open at which stop the visit was.</param>
    public Visit AddVisit(Stop? stop, string host, string? topic)
    {
        var visit = Visit.Create(Id, _visits.Count + 1, stop?.Id, host, topic);
        _visits.Add(visit);
        return visit;
    }

    public Participant AddParticipant(Person person, string? role, string? organisation)
    {
        var participant = Participant.Create(Id, _participants.Count + 1, person, role, organisation);
        _participants.Add(participant);
        return participant;
    }

    /// <param name="stop">Null when the highlight belongs to the trip as a whole.</param>
    public Highlight AddHighlight(Stop? stop, string markdown)
    {
        var highlight = Highlight.Create(Id, _highlights.Count + 1, stop?.Id, markdown);
        _highlights.Add(highlight);
        return highlight;
    }

    /// <param name="people">In printed order.</param>
    public Caption AddCaption(Stop? stop, string text, IEnumerable<Person> people)
    {
        var caption = Caption.Create(Id, _captions.Count + 1, stop?.Id, text, people);
        _captions.Add(caption);
        return caption;
    }

    public void AddContact(Contact contact)
    {
        if (_contacts.All(c => c.ContactId != contact.Id))
        {
            _contacts.Add(TripContact.Create(Id, _contacts.Count + 1, contact));
        }
    }

    public void AddOrganisation(Organisation organisation)
    {
        if (!_organisations.Contains(organisation))
        {
            _organisations.Add(organisation);
        }
    }
}
