using DelegationPortal.Provenance;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>Who travelled along: people of the delegation, not their hosts, not the author or the contacts.</summary>
public sealed class ParticipantFinder(ArticleReading reading, StopTimeline timeline, HomePlace home, IReadOnlyList<PersonMention> people, IReadOnlySet<string> others)
{
    // Everybody at every stop: a whole magazine would give more lines than it has words.
    private const int MostInferred = 100_000;

    private readonly HostOrGuest _judge = new(reading, home);
    private readonly SurnameMentions _surnames = new(reading, people);
    private readonly WholeGroup _group = new(reading);
    private readonly Dictionary<int, bool> _itineraries = [];
    private int _inferred;

    /// <summary>People who receive the travellers.</summary>
    public IReadOnlySet<string> Hosts { get; } = new HashSet<string>(StringComparer.Ordinal);

    public IReadOnlyList<FoundParticipant> Find(IReadOnlyList<FoundStop> stops)
    {
        var found = new List<FoundParticipant>();
        foreach (var person in people.GroupBy(mention => mention.Key, StringComparer.Ordinal))
        {
            var mentions = person.Concat(_surnames.Of(person.First())).OrderBy(mention => mention.Sentence.Index).ToList();
            var onlyCaption = mentions.All(mention => mention.Sentence.IsCaption);
            var weights = mentions.Select(mention => _judge.Weigh(mention, onlyCaption)).ToList();
            var points = weights.Min() <= HostOrGuest.HostForSure && !mentions.Exists(mention => mention.Sentence.TellsMembers) ? weights.Min() : weights.Max() >= 3 ? weights.Max() : weights.Max() + Math.Min(0, weights.Min());
            points += IsMetAtSeveralStops(mentions, weights) ? 3 : 0;
            if (points < 0)
            {
                ((HashSet<string>)Hosts).Add(person.Key);
            }

            // A bare name needs a sign that its bearer came along.
            if (points < (onlyCaption || person.All(mention => mention.Rule is "given-name" or "known-name" && mention.Organisation is null) ? 2 : 0) || (others.Contains(person.Key) && points < 3))
            {
                continue;
            }

            found.Add(ToParticipant(person.ToList(), mentions, stops, points, onlyCaption));
        }

        return found;
    }

    // Hosts stay where they are; who is told of at two stops has travelled between them.
    private bool IsMetAtSeveralStops(List<PersonMention> mentions, List<double> weights)
    {
        if (weights.Min() <= -4)
        {
            return false;
        }

        string? first = null;
        foreach (var mention in mentions)
        {
            if (mention.Sentence.IsCaption || timeline.At(mention.Sentence, mention.NameEnd).Stop is not { } stop)
            {
                continue;
            }

            if (first is not null && first != stop)
            {
                return true;
            }

            first ??= stop;
        }

        return false;
    }

    private FoundParticipant ToParticipant(List<PersonMention> full, List<PersonMention> all, IReadOnlyList<FoundStop> stops, double points, bool onlyCaption)
    {
        var best = full.OrderByDescending(mention => mention.Role is null ? 0 : mention.Sentence.IsCaption ? 1 : 2).First();
        var sources = full.SelectMany(mention => mention.Sentence.Sources).Distinct().OrderBy(range => range.Start).ToList();
        var role = full.Where(mention => mention.Role is not null).OrderByDescending(mention => mention.Role!.StartsWith("Regierend", StringComparison.Ordinal)).FirstOrDefault()?.Role;
        return new FoundParticipant(
            best.Name, role, full.Select(mention => mention.Organisation).FirstOrDefault(name => name is not null), Attendance(all, stops, onlyCaption),
            new Grounds(ConfidenceOf(points), Certainty.Stated, best.Rule, sources));
    }

    // Counted, see "confidence" of the benchmarks: a named group or a role from home makes sure, two points alone do not.
    private static double ConfidenceOf(double points) => points >= 3 ? Math.Min(0.95, 0.5 + (points / 10)) : points >= 2 ? 0.58 : 0.5 + (Math.Max(0, points) / 20);

    private List<FoundAttendance> Attendance(List<PersonMention> mentions, IReadOnlyList<FoundStop> stops, bool onlyCaption)
    {
        var stated = mentions.Select(mention => (mention.Sentence, At: timeline.At(mention.Sentence, mention.NameEnd)))
            .Where(pair => pair.At.Stated && !IsItinerary(pair.Sentence, stops)).ToLookup(pair => pair.At.Stop, pair => pair.Sentence);
        var member = onlyCaption || _inferred > MostInferred ? null
            : mentions.Find(mention => !mention.Sentence.IsCaption && mention.Sentence.NamesGroup)?.Sentence;
        var attendance = new List<FoundAttendance>();
        foreach (var city in stops.Select(stop => stop.City))
        {
            if (stated.Contains(city))
            {
                attendance.Add(new FoundAttendance(city, Certainty.Stated, [.. stated[city].SelectMany(sentence => sentence.Sources).Distinct()]));
            }
            else if (member is not null && _group.GoesTo(city))
            {
                attendance.Add(new FoundAttendance(city, Certainty.Inferred, member.Sources));
                _inferred++;
            }
        }

        return attendance;
    }

    private bool IsItinerary(Sentence sentence, IReadOnlyList<FoundStop> stops)
    {
        if (!_itineraries.TryGetValue(sentence.Index, out var names))
        {
            names = stops.Count(stop => sentence.Text.Contains(stop.City, StringComparison.Ordinal)) > 1;
            _itineraries[sentence.Index] = names;
        }

        return names;
    }
}
