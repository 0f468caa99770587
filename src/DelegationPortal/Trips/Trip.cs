using DelegationPortal.Contacts;
using DelegationPortal.History;
using DelegationPortal.Organisations;
using DelegationPortal.People;

namespace DelegationPortal.Trips;

/// <summary>One journey of a delegation.</summary>
public sealed class Trip : IBinnable
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

    public string Slug { get; private set; } = "";

    public string Title { get; private set; } = "";

    public string? Lead { get; private set; }

    /// <summary>The language that its texts are written in, <c>de</c> or <c>en</c>.</summary>
    public string Language { get; private set; } = "de";

    public TripPeriod Period { get; private set; } = new(null, null, null);

    /// <summary>How many people or companies travelled, if the source says so.</summary>
    public int? Size { get; private set; }

    public TripStatus Status { get; private set; }

    public DateTime CreatedAt { get; private init; }

    public DateTime? PublishedAt { get; private set; }

    /// <summary>When a person first confirmed what a machine had read; null: nobody has.</summary>
    public DateTime? ReviewedAt { get; private set; }

    /// <summary>The article it was read from; null for a trip entered by hand.</summary>
    public Guid? ArticleId { get; private init; }

    public Guid Version { get; private set; } = Guid.CreateVersion7();

    public DateTime? DeletedAt { get; private set; }

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
        string slug, string title, string? lead, string language, TripPeriod period, int? size, Guid? articleId, DateTime now) =>
        Create(Guid.CreateVersion7(), slug, title, lead, language, period, size, articleId, now);

    /// <param name="id">Chosen before, so that text typed for a new trip can be kept under it.</param>
    public static Trip Create(
        Guid id, string slug, string title, string? lead, string language, TripPeriod period, int? size, Guid? articleId, DateTime now) => new()
    {
        Id = id,
        Slug = slug,
        Title = title,
        Lead = lead,
        Language = language,
        Period = period,
        Size = size,
        ArticleId = articleId,
        CreatedAt = now,
    };

    public void Publish(DateTime now)
    {
        Status = TripStatus.Published;
        PublishedAt ??= now;
    }

    public void Withdraw() => Status = TripStatus.Withdrawn;

    public void Review(DateTime now) => ReviewedAt ??= now;

    public void Describe(string title, string? lead, string language, TripPeriod period, int? size) =>
        (Title, Lead, Language, Period, Size) = (title, lead, language, period, size);

    /// <summary>To another address.</summary>
    public void Move(string slug) => Slug = slug;

    public Stop AddStop(string city, string? country, double? latitude, double? longitude)
    {
        var slug = DelegationPortal.Slug.Unique(city, "station", _stops.Select(s => s.Slug).ToHashSet());
        var stop = Stop.Create(Guid.CreateVersion7(), Id, _stops.Count + 1, slug, city, country, latitude, longitude);
        _stops.Add(stop);
        return stop;
    }

    /// <param name="taken">The slugs of all stops that the trip has or had.</param>
    internal Stop AddStop(Guid id, StopInput input, IReadOnlySet<string> taken)
    {
        var stop = Stop.Create(id, Id, _stops.Count + 1, DelegationPortal.Slug.Unique(input.City, "station", taken), "", null, null, null);
        stop.Describe(input);
        _stops.Add(stop);
        return stop;
    }

    /// <param name="steps">How many places down; negative: up. At the end it stays.</param>
    internal void MoveStop(Guid id, int steps)
    {
        foreach (var (stop, number) in Reordered(_stops.OrderBy(s => s.Number), s => s.Id == id, steps))
        {
            stop.Renumber(number);
        }
    }

    /// <summary>1, 2, 3 … again after one has gone.</summary>
    internal void RenumberStops()
    {
        foreach (var (stop, index) in _stops.Where(s => s.DeletedAt is null).OrderBy(s => s.Number).Select((s, i) => (s, i)))
        {
            stop.Renumber(index + 1);
        }
    }

    /// <param name="stop">Null when it is open at which stop the visit was.</param>
    public Visit AddVisit(Stop? stop, string host, string? topic)
    {
        var visit = Visit.Create(Guid.CreateVersion7(), Id, _visits.Count + 1, stop?.Id, host, topic);
        _visits.Add(visit);
        return visit;
    }

    internal Visit AddVisit(Guid id, VisitInput input)
    {
        var visit = Visit.Create(id, Id, _visits.Select(v => v.Number).DefaultIfEmpty().Max() + 1, input.StopId, input.Host, null);
        visit.Describe(input);
        _visits.Add(visit);
        return visit;
    }

    public Participant AddParticipant(Person person, string? role, string? organisation) =>
        AddParticipant(Guid.CreateVersion7(), person, role, organisation);

    internal Participant AddParticipant(Guid id, Person person, string? role, string? organisation)
    {
        var participant = Participant.Create(id, Id, _participants.Select(p => p.Number).DefaultIfEmpty().Max() + 1, person, role, organisation);
        _participants.Add(participant);
        return participant;
    }

    /// <param name="stop">Null when the highlight belongs to the trip as a whole.</param>
    public Highlight AddHighlight(Stop? stop, string markdown) => AddHighlight(Guid.CreateVersion7(), stop?.Id, markdown);

    /// <param name="id">Chosen before, so that text typed for a new highlight can be kept under it.</param>
    public Highlight AddHighlight(Guid id, Guid? stopId, string markdown)
    {
        var highlight = Highlight.Create(id, Id, _highlights.Select(h => h.Number).DefaultIfEmpty().Max() + 1, stopId, markdown);
        _highlights.Add(highlight);
        return highlight;
    }

    /// <param name="steps">How many places down; negative: up. At the end it stays.</param>
    public void MoveHighlight(Guid id, int steps)
    {
        foreach (var (highlight, number) in Reordered(_highlights.OrderBy(h => h.Number), h => h.Id == id, steps))
        {
            highlight.Renumber(number);
        }
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

    private static IEnumerable<(T Item, int Number)> Reordered<T>(IEnumerable<T> ordered, Predicate<T> isMoved, int steps)
    {
        var items = ordered.ToList();
        var from = items.FindIndex(isMoved);
        if (from >= 0)
        {
            var moved = items[from];
            items.RemoveAt(from);
            items.Insert(Math.Clamp(from + steps, 0, items.Count), moved);
        }

        return items.Select((item, index) => (item, index + 1));
    }

    public void Bin(DateTime now) => DeletedAt ??= now;

    public void TakeOut() => DeletedAt = null;
}
