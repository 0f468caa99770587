using DelegationPortal.Articles.Layout;
using DelegationPortal.Articles.Recognisers;

namespace DelegationPortal.Articles;

/// <summary>Last stage: lets every recogniser look at the article and puts their findings together.</summary>
public static class TripProposalBuilder
{
    public static TripProposal Build(ArticleReading reading)
    {
        var head = HeadReader.Read(reading);
        var contacts = ContactReader.Read(reading.Layout);
        var known = contacts.Select(contact => contact.Name).Concat(head.Authors.Select(author => author.Text)).Select(PersonKey.Of).ToHashSet(StringComparer.Ordinal);
        var people = PersonFinder.Find(reading.All, known);
        var places = PlaceFinder.Find(reading.All);
        var home = HomePlace.Of(reading);
        var tooMany = new TooMany(reading);
        var stops = tooMany.First(new StopFinder(reading, home).Find(WithoutPeople(places, people)), StopFinder.Most, "Städte", "cities");
        var timeline = new StopTimeline(reading, stops, places);
        var participants = new ParticipantFinder(reading, timeline, home, people, known);
        var travellers = participants.Find(stops);
        var visits = tooMany.First(new VisitFinder(reading, timeline, home, stops, people, participants.Hosts).Find(), VisitFinder.Most, "Programmpunkte", "visits");
        var (yes, reason) = new TripReportTest(reading, head, home).Judge(stops, visits, travellers.Count);
        var period = yes ? PeriodFinder.Find(reading, head.Issue) : null;

        var organisations = tooMany.First(new OrganisationFinder(reading, people).Find(yes ? visits : []), OrganisationFinder.Most, "Organisationen", "organisations");

        return new TripProposal(
            reading.Article, yes, reason, head, reading.Order.Blocks,
            yes ? head.Title : null, period, yes ? SizeFinder.Find(reading) : null,
            yes ? stops : [], yes ? InItineraryOrder(visits, stops) : [], yes ? travellers : [],
            contacts, organisations, CaptionReader.Read(reading, people, timeline),
            yes ? HighlightFinder.Find(reading, timeline) : [],
            [.. tooMany.Questions, .. Questions.Of(reading, yes, head, period, stops, visits)]);
    }

    private static List<FoundVisit> InItineraryOrder(IReadOnlyList<FoundVisit> visits, IReadOnlyList<FoundStop> stops)
    {
        var order = stops.Select((stop, index) => (stop.City, index)).ToDictionary(pair => pair.City, pair => pair.index, StringComparer.Ordinal);
        return [.. visits.OrderBy(visit => visit.Stop is not null && order.TryGetValue(visit.Stop, out var index) ? index : order.Count)];
    }

    private static List<PlaceMention> WithoutPeople(IReadOnlyList<PlaceMention> places, IReadOnlyList<PersonMention> people)
    {
        var bySentence = people.ToLookup(person => person.Sentence.Index);
        return [.. places.Where(place => !bySentence[place.Sentence.Index].Any(person => person.NameStart <= place.Last && place.First <= person.NameEnd))];
    }
}
