using DelegationPortal.Contacts;
using DelegationPortal.Data;
using DelegationPortal.Maps;
using DelegationPortal.Markup;
using DelegationPortal.Organisations;
using DelegationPortal.People;
using DelegationPortal.Provenance;
using DelegationPortal.Trips;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.Articles;

/// <summary>Turns a proposal into the article, the trip and the evidence of every statement, ready to be saved.</summary>
internal sealed class ProposalAcceptance(PortalDbContext context, string fileName, string sha256, TripProposal proposal, DateTime now)
{
    private readonly Article _article = Article.Create(fileName, sha256, proposal, now);
    private readonly Dictionary<string, Person> _people = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Stop> _stops = [];

    public async Task<Trip> AcceptAsync(CancellationToken cancellation)
    {
        context.Add(_article);
        var trip = await CreateTripAsync(cancellation);
        AddStops(trip);
        AddVisits(trip);
        AddHighlights(trip);
        await AddOrganisationsAsync(trip, cancellation);
        await AddParticipantsAsync(trip, cancellation);
        await AddContactsAsync(trip, cancellation);
        await AddCaptionsAsync(trip, cancellation);
        await AddAuthorsAsync(cancellation);
        context.Add(trip);
        return trip;
    }

    private async Task<Trip> CreateTripAsync(CancellationToken cancellation)
    {
        var head = proposal.Head;
        var title = proposal.TripTitle?.Text ?? head.Title?.Text ?? TitleFromStops();
        var taken = await TripSlugs.TakenAsync(context, exceptTrip: null, cancellation);
        var period = new TripPeriod(proposal.Period?.Text, proposal.Period?.From, proposal.Period?.To);
        var trip = Trip.Create(
            Slug.Unique(title, "reise", taken), title, head.Lead?.Text, head.Language, period, proposal.Size?.Value, _article.Id, now);

        Prove(trip.Id, EvidenceField.Title, (proposal.TripTitle ?? head.Title)?.Grounds);
        Prove(trip.Id, EvidenceField.Lead, head.Lead?.Grounds);
        Prove(trip.Id, EvidenceField.Period, proposal.Period?.Grounds);
        Prove(trip.Id, EvidenceField.Size, proposal.Size?.Grounds);
        Prove(_article.Id, EvidenceField.PhotoCredits, head.PhotoCredits?.Grounds);
        return trip;
    }

    // An article whose title nobody could find is called after its way, and has no evidence for that.
    private string TitleFromStops() =>
        proposal.Stops.Count > 0 ? string.Join(", ", proposal.Stops.Select(s => s.City)) : Path.GetFileNameWithoutExtension(fileName);

    private void AddStops(Trip trip)
    {
        foreach (var found in proposal.Stops)
        {
            var place = Gazetteer.Default.Find(found.City).FirstOrDefault(p => p.Country == found.Country);
            var stop = trip.AddStop(found.City, found.Country, place?.Latitude, place?.Longitude);
            _stops.TryAdd(found.City, stop);
            Prove(stop.Id, EvidenceField.Whole, found.Grounds);
        }
    }

    private void AddVisits(Trip trip)
    {
        foreach (var found in proposal.Visits)
        {
            var visit = trip.AddVisit(StopOf(found.Stop), found.Host, found.Topic);
            Prove(visit.Id, EvidenceField.Whole, found.Grounds);
        }
    }

    private void AddHighlights(Trip trip)
    {
        foreach (var found in proposal.Highlights)
        {
            var highlight = trip.AddHighlight(StopOf(found.Stop), SafeMarkdown.Escape(found.Text));
            Prove(highlight.Id, EvidenceField.Whole, found.Grounds);
        }
    }

    private async Task AddOrganisationsAsync(Trip trip, CancellationToken cancellation)
    {
        var taken = await context.Organisations.Select(o => o.Slug).ToHashSetAsync(cancellation);
        foreach (var found in proposal.Organisations)
        {
            var organisation =
                await context.Organisations.FirstOrDefaultAsync(o => o.Name == found.Name, cancellation)
                ?? context.Organisations.Local.FirstOrDefault(o => o.Name == found.Name)
                ?? context.Add(Organisation.Create(Slug.Unique(found.Name, "organisation", taken), found.Name, found.Abbreviation)).Entity;

            taken.Add(organisation.Slug);
            trip.AddOrganisation(organisation);
            foreach (var visit in trip.Visits.Where(v => organisation.IsNamedIn($"{v.Host} {v.Topic}")))
            {
                visit.AddOrganisation(organisation);
            }

            Prove(organisation.Id, EvidenceField.Whole, found.Grounds);
        }
    }

    private async Task AddParticipantsAsync(Trip trip, CancellationToken cancellation)
    {
        foreach (var found in proposal.Participants)
        {
            var participant = trip.AddParticipant(await PersonAsync(found.Name, found.Role, cancellation), found.Role, found.Organisation);
            Prove(participant.Id, EvidenceField.Whole, found.Grounds);
            foreach (var at in found.Attendance)
            {
                if (StopOf(at.Stop) is { } stop && participant.CertaintyAt(stop.Id) == Certainty.Unknown)
                {
                    var attendance = participant.Attends(stop, at.Certainty);
                    Prove(attendance.Id, EvidenceField.Whole, found.Grounds with { Certainty = at.Certainty, Sources = at.Sources });
                }
            }
        }
    }

    private async Task AddContactsAsync(Trip trip, CancellationToken cancellation)
    {
        foreach (var found in proposal.Contacts)
        {
            var person = await PersonAsync(found.Name, found.Function, cancellation);
            var contact = await context.Contacts.Include(c => c.Person)
                    .FirstOrDefaultAsync(c => c.Person.Name == found.Name && c.Email.Value == (found.Email ?? "") && c.Phone.Value == (found.Phone ?? ""), cancellation)
                ?? context.Add(Contact.Create(person, Printed(found.Function), Printed(found.Phone), Printed(found.Email))).Entity;

            trip.AddContact(contact);
            Prove(contact.Id, EvidenceField.Whole, found.Grounds);
        }
    }

    private async Task AddCaptionsAsync(Trip trip, CancellationToken cancellation)
    {
        foreach (var found in proposal.Captions)
        {
            var people = new List<Person>();
            foreach (var name in found.People)
            {
                people.Add(await PersonAsync(name, null, cancellation));
            }

            var caption = trip.AddCaption(StopOf(found.Stop), found.Text, people);
            Prove(caption.Id, EvidenceField.Whole, found.Grounds);
        }
    }

    private async Task AddAuthorsAsync(CancellationToken cancellation)
    {
        foreach (var found in proposal.Head.Authors)
        {
            _article.AddAuthor(await PersonAsync(found.Text, null, cancellation));
            Prove(_article.Id, EvidenceField.Author, found.Grounds);
        }
    }

    /// <summary>One name in one article is one person; across articles the role must agree too, for names repeat.</summary>
    private async Task<Person> PersonAsync(string name, string? role, CancellationToken cancellation)
    {
        if (_people.TryGetValue(name, out var person))
        {
            return person;
        }

        person = role is null
            ? null
            : await context.People.FirstOrDefaultAsync(
                p => p.Name == name
                    && (context.Set<Participant>().Any(x => x.PersonId == p.Id && x.Role == role)
                        || context.Contacts.Any(c => c.PersonId == p.Id && c.Function.Value == role)),
                cancellation);

        return _people[name] = person ?? context.Add(Person.Create(name)).Entity;
    }

    // What a magazine printed is public, and nobody has checked since.
    private ContactField Printed(string? value) =>
        value is null ? ContactField.None : new ContactField(value, Audience.Public, ArticleCitation.Of(_article), VerifiedOn: null);

    private Stop? StopOf(string? city) => city is null ? null : _stops.GetValueOrDefault(city);

    private void Prove(Guid subject, EvidenceField field, Grounds? grounds)
    {
        if (grounds is not null)
        {
            context.Add(Evidence.Create(_article.Id, subject, field, grounds));
        }
    }
}
