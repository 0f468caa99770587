using DelegationPortal.Articles.Vocabulary;
using DelegationPortal.Provenance;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>The programme: hosts and events with the stop at which the story is.</summary>
public sealed class VisitFinder(ArticleReading reading, StopTimeline timeline, HomePlace home, IReadOnlyList<FoundStop> stops, IReadOnlyList<PersonMention> people, IReadOnlySet<string> hosts)
{
    // More is no programme of a journey; each is compared with all the others.
    public const int Most = 300;

    private readonly bool _isAbroad = stops.Count > 0 && stops.All(stop => stop.Country != home.Country);

    private readonly NamedHouses _houses = new(home);

    private readonly ILookup<int, PersonMention> _people = people.ToLookup(person => person.Sentence.Index);

    private readonly List<string> _travellersOwn =
        [.. people.Where(person => person.Organisation is not null && !hosts.Contains(person.Key)).Select(person => person.Organisation!).Distinct(StringComparer.Ordinal).Take(Most)];

    public IReadOnlyList<FoundVisit> Find()
    {
        var phrases = new HostPhrases(home, _people);
        var visits = new List<FoundVisit>();
        foreach (var sentence in reading.Story.Concat(reading.Captions.SelectMany(caption => caption).Where(caption => caption.NamesGroup)))
        {
            if (visits.Count > Most)
            {
                break;
            }

            if (sentence.IsCancelled && !sentence.Has(";", ":") || (sentence.LooksAhead && !sentence.NamesGroup && !(sentence.Word(0) is "Geplant" or "Vorgesehen" or "Planned")) || sentence.IsWayHome)
            {
                continue;
            }

            AddFocus(sentence, visits);
            var found = phrases.In(sentence);
            AddPhrases(sentence, found, visits);
            AddNamedHouses(sentence, found, visits);
            AddHosts(sentence, visits, found.Count > 0);
        }

        return visits;
    }

    private void AddPhrases(Sentence sentence, IReadOnlyList<HostPhrase> found, List<FoundVisit> visits)
    {
        var venueAndHost = found.Count == 2 && !sentence.Words(found[0].Last, found[1].First).Contains(',', StringComparison.Ordinal) && found[0].Rule is "visit-occasion" or "visit-at" && found[0].First < 4 && found[^1].Rule == "visit-host-verb";
        var topic = found.Count == 0 ? null : VisitTopic.Of(sentence, found[^1]);
        for (var i = 0; i < found.Count; i++)
        {
            var host = found[i];
            if (IsVenueOf(sentence, found, i))
            {
                continue;
            }

            var (stop, stated, setBy) = timeline.At(sentence, host.Last);
            if (stop is null && !reading.IsGerman && visits.Count == 0)
            {
                continue;
            }

            var name = NounPhrase.Name(sentence, host.First, host.Last);
            if (venueAndHost)
            {
                name += " / " + NounPhrase.Name(sentence, found[1].First, found[1].Last);
                i++;
            }

            // "Bürgermeister NAME bat ins Rathaus": house and host are one visit.
            if (sentence.Word(host.Last) is "Rathaus" or "Hall" && _people[sentence.Index].FirstOrDefault(person => hosts.Contains(person.Key) && IsOfTownHall(person)) is { } mayor && !name.Contains(mayor.Name, StringComparison.Ordinal) && (mayor.Start > host.Last || mayor.End < host.First))
            {
                name += " / " + mayor.Role + " " + mayor.Name;
            }

            if (host.Rule != "visit-opening" && (IsTravellersOwn(name) || IsFromHome(name)))
            {
                continue;
            }

            if (stop is null && timeline.Opening(sentence) is { } opening)
            {
                (stop, stated, setBy) = (opening.Stop, false, opening.SetBy);
            }

            var own = VisitTopic.Of(sentence, host);
            Add(visits, stop, name, own == host.Occasion ? topic ?? own : own, stated || stop is null, setBy, sentence, stated || stop is null ? host.Rule : "stop-from-context");
        }
    }

    private void AddNamedHouses(Sentence sentence, IReadOnlyList<HostPhrase> found, List<FoundVisit> visits)
    {
        if (!reading.IsGerman || sentence.IsCaption)
        {
            return;
        }

        foreach (var house in _houses.In(sentence, found, [.. _people[sentence.Index]]))
        {
            var (stop, stated, setBy) = timeline.At(sentence, house.Last);
            var name = NounPhrase.Name(sentence, house.First, house.Last);
            if (stop is not null && !IsTravellersOwn(name) && !IsFromHome(name))
            {
                Add(visits, stop, name, null, stated, setBy, sentence, stated ? house.Rule : "stop-from-context");
            }
        }
    }

    private readonly List<string> _travellersNames = [.. people.Where(person => !hosts.Contains(person.Key) && person.Surname.Length > 3).Select(person => person.Surname).Distinct(StringComparer.Ordinal).Take(Most)];

    // A firm that bears the name of somebody who travels is no host.
    private bool IsTravellersOwn(string name) => _travellersNames.Exists(surname => name.Contains(surname, StringComparison.Ordinal) && name.Split(' ').Contains(surname)) || name.Length > 4
        && _travellersOwn.Exists(own => own.Contains(name, StringComparison.Ordinal) || name.Contains(own, StringComparison.Ordinal));

    // "die Hochschule Kiel", "die Hamburger Speicherstadt", told on a journey abroad: a house that bears a town at home was not visited there.
    private bool IsFromHome(string name) => home.Country is not null && _isAbroad && name.Split(' ') is { Length: > 1 } words
        && (words.Any(word => word is not "Halle" && IsThere(word)) || words[0].Length > 4 && words[0].EndsWith("er", StringComparison.Ordinal) && IsThere(words[0][..^2]));

    private bool IsThere(string town) => Maps.Gazetteer.Default.Find(town) is [{ Population: > 10_000 } place, ..] && place.Country == home.Country;

    // "Konferenz „A“ im Haus B": one visit, the house goes with it.
    private static bool IsVenueOf(Sentence sentence, IReadOnlyList<HostPhrase> found, int i) =>
        i > 0 && found[i].First - found[i - 1].Last == 2 && sentence.Word(found[i].First - 1) is "im" or "in" or "am" or "at" && i > 0 && sentence.Word(found[i - 1].Last) is "“";

    private void AddHosts(Sentence sentence, List<FoundVisit> visits, bool hasHouse)
    {
        foreach (var person in _people[sentence.Index].Where(person => hosts.Contains(person.Key) && person.Organisation is not null && !sentence.IsCaption && person.Rule != "known-name"))
        {
            var (stop, stated, setBy) = timeline.At(sentence, person.NameEnd);
            if (stop is not null && OrganisationPhrase.IsNamed(sentence, person.NameEnd + 1, person.End) | person.Organisation!.Length > 6)
            {
                Add(visits, stop, person.Organisation!, null, stated, setBy, sentence, stated ? "visit-of-host" : "stop-from-context");
            }
        }

        foreach (var person in _people[sentence.Index].Where(person => hosts.Contains(person.Key) && person.Role is not null && !sentence.IsCaption))
        {
            if (visits.Exists(visit => visit.Host.EndsWith(person.Name, StringComparison.Ordinal)) || hasHouse && !Receives(sentence, person) || !IsEminent(person.Role!) || IsSomewhereElse(sentence, person) || person.Role!.Contains("räsident", StringComparison.Ordinal) && !sentence.TellsVisit)
            {
                continue;
            }

            var (stop, stated, setBy) = timeline.At(sentence, person.NameEnd);
            if (stop is not null)
            {
                Add(visits, stop, person.Role + " " + person.Name, null, stated, setBy, sentence, stated ? "visit-eminent-host" : "stop-from-context");
            }
        }
    }

    // "Im Fokus stand dabei das Projekt A": the topic of the visit just told.
    private static void AddFocus(Sentence sentence, List<FoundVisit> visits)
    {
        if (visits.Count == 0 || visits[^1].Topic is not null || !(sentence.Text.StartsWith("Im Fokus", StringComparison.Ordinal) || sentence.Text.StartsWith("Im Mittelpunkt", StringComparison.Ordinal)))
        {
            return;
        }

        for (var i = 2; i < sentence.Tokens.Count - 1; i++)
        {
            var last = sentence.Tokens[i].IsCapitalised ? NounPhrase.End(sentence, i) : -1;
            if (last >= i)
            {
                var visit = visits[^1];
                visits[^1] = visit with { Topic = sentence.Words(i, last), Grounds = visit.Grounds with { Sources = [.. visit.Grounds.Sources, .. sentence.Sources] } };
                return;
            }
        }
    }

    // "Gouverneur NAME empfing im Palast", "ein Gespräch mit Minister NAME": the person is the visit, wherever it was.
    private static bool Receives(Sentence sentence, PersonMention person) => FunctionWords.IsDeterminer(sentence.Word(person.Start - 1)) && IsReceiving(sentence.Word(person.Start - 2)) || IsReceiving(sentence.Word(person.End + 1)) && sentence.Word(person.End + 1) is not ("bat" or "holte") || sentence.Word(person.End + 1) is "empfing" or "empfängt" or "begrüßte" or "begrüßt" or "lud" or "lädt" or "bat" or "received" or "welcomed" or "hosted" or "invited"
        || sentence.Word(person.Start - 1) is "empfing" or "empfängt" or "lud" or "lädt" or "bat"
        || sentence.Word(person.Start - 1) is "mit" or "bei" or "with" && VisitLanguage.IsOccasion(sentence.Word(person.Start - 2));

    private static bool IsReceiving(string verb) => verb is "empfing" or "empfängt" or "begrüßte" or "begrüßt" or "lud" or "lädt" or "bat" or "erwartete" or "erwartet" or "received" or "welcomed" or "hosted" or "invited";

    private static bool IsOfTownHall(PersonMention person) => ((string[])["ürgermeister", "tadtpräsident", "tadtrat", "tadträt", "Mayor", "mayor", "ouncillor"]).Any(part => person.Role?.Contains(part, StringComparison.Ordinal) == true);

    // "saß zwei Reihen dahinter", "hatte die Ministerin geschickt", "war angereist": one who is met on the way is no visit.
    private static bool IsSomewhereElse(Sentence sentence, PersonMention person) => sentence.Has("angereist", "geschickt", "zufällig", "abzuholen", "abgeholt", "begleitet", "schickte") || sentence.Word(person.End + 1) is "saß" or "sitzt" && sentence.Word(person.Start - 1) is not ("mit" or "bei" or "neben") || sentence.Word(person.End + 2) is "saß" || sentence.Has("auf dem Podium", "on the panel") || sentence.Has("Rathaus", "town hall", "city hall") && !IsOfTownHall(person);

    private static bool IsEminent(string role) =>
        ((string[])["otschafter", "inister", "ouverneur", "onsul", "ürgermeister", "tadträt", "mbassador", "overnor", "ayor", "räsident"]).Any(part => role.Contains(part, StringComparison.Ordinal));

    // Counted, see "confidence" of the benchmarks: a stop of the same sentence makes sure, a mere name does not.
    private static double ConfidenceOf(bool stated, string rule) => !stated ? 0.62 : rule is "visit-named-house" ? 0.66 : 0.8;

    private static void Add(List<FoundVisit> visits, string? stop, string host, string? topic, bool stated, Sentence? setBy, Sentence sentence, string rule)
    {
        if (visits.Any(visit => visit.Stop == stop && (visit.Host.Contains(host, StringComparison.OrdinalIgnoreCase) || host.Contains(visit.Host, StringComparison.OrdinalIgnoreCase))))
        {
            return;
        }

        var sources = stated || setBy is null ? sentence.Sources : [.. setBy.Sources, .. sentence.Sources];
        visits.Add(new FoundVisit(stop, host, topic, new Grounds(ConfidenceOf(stated, rule), stated ? Certainty.Stated : Certainty.Inferred, rule, sources)));
    }
}
