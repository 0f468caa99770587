using DelegationPortal.Provenance;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>Who travelled along: people of the delegation, not their hosts, not the author or the contacts.</summary>
public sealed class ParticipantFinder(ArticleReading reading, StopTimeline timeline, HomePlace home, IReadOnlyList<PersonMention> people, IReadOnlySet<string> others)
{
    private static readonly string[] PartOfGroup =
        ["Großteil der", "ein Teil der", "Ein Teil der", "Teile der", "einige der", "die meisten", "most of the delegation", "part of the delegation", "some of the"];

    private readonly HostOrGuest _judge = new(reading, home);

    /// <summary>People who receive the travellers.</summary>
    public IReadOnlySet<string> Hosts { get; } = new HashSet<string>(StringComparer.Ordinal);

    public IReadOnlyList<FoundParticipant> Find(IReadOnlyList<FoundStop> stops)
    {
        var found = new List<FoundParticipant>();
        foreach (var person in people.GroupBy(mention => mention.Key, StringComparer.Ordinal))
        {
            var mentions = person.Concat(BySurname(person.First())).OrderBy(mention => mention.Sentence.Index).ToList();
            var onlyCaption = mentions.All(mention => mention.Sentence.IsCaption);
            var weights = mentions.Select(mention => _judge.Weigh(mention, onlyCaption)).ToList();
            var points = weights.Max() >= 3 ? weights.Max() : weights.Max() + Math.Min(0, weights.Min());
            if (points < 0)
            {
                ((HashSet<string>)Hosts).Add(person.Key);
            }

            if (points < (onlyCaption ? 2 : 0) || (others.Contains(person.Key) && points < 3))
            {
                continue;
            }

            found.Add(ToParticipant(person.ToList(), mentions, stops, points, onlyCaption));
        }

        return found;
    }

    private IEnumerable<PersonMention> BySurname(PersonMention person)
    {
        if (person.Surname.Length < 3)
        {
            yield break;
        }

        foreach (var sentence in reading.Story)
        {
            for (var i = 0; i < sentence.Tokens.Count; i++)
            {
                if (sentence.Word(i) == person.Surname && !people.Any(other => other.Sentence == sentence && other.Start <= i && i <= other.NameEnd))
                {
                    yield return person with { Sentence = sentence, Start = i, NameStart = i, NameEnd = i, End = i, Rule = "surname" };
                }
            }
        }
    }

    private FoundParticipant ToParticipant(List<PersonMention> full, List<PersonMention> all, IReadOnlyList<FoundStop> stops, double points, bool onlyCaption)
    {
        var best = full.OrderByDescending(mention => mention.Role is null ? 0 : mention.Sentence.IsCaption ? 1 : 2).First();
        var sources = full.SelectMany(mention => mention.Sentence.Sources).Distinct().OrderBy(range => range.Start).ToList();
        var role = full.Where(mention => mention.Role is not null).OrderByDescending(mention => mention.Role!.StartsWith("Regierend", StringComparison.Ordinal)).FirstOrDefault()?.Role;
        return new FoundParticipant(
            best.Name, role, full.Select(mention => mention.Organisation).FirstOrDefault(name => name is not null), Attendance(all, stops, onlyCaption),
            new Grounds(Math.Clamp(0.5 + (points / 10), 0.5, 0.95), Certainty.Stated, best.Rule, sources));
    }

    private List<FoundAttendance> Attendance(List<PersonMention> mentions, IReadOnlyList<FoundStop> stops, bool onlyCaption)
    {
        var attendance = new List<FoundAttendance>();
        foreach (var stop in stops)
        {
            var stated = mentions.Select(mention => (mention.Sentence, At: timeline.At(mention.Sentence, mention.NameEnd)))
                .Where(pair => pair.At.Stop == stop.City && pair.At.Stated && !IsItinerary(pair.Sentence, stops)).Select(pair => pair.Sentence).ToList();
            var member = mentions.Where(mention => !mention.Sentence.IsCaption && TravelLanguage.NamesGroup(mention.Sentence.Text)).Select(mention => mention.Sentence).FirstOrDefault();
            if (stated.Count > 0)
            {
                attendance.Add(new FoundAttendance(stop.City, Certainty.Stated, [.. stated.SelectMany(sentence => sentence.Sources).Distinct()]));
            }
            else if (!onlyCaption && member is not null && !OnlyPartTravels(stop))
            {
                attendance.Add(new FoundAttendance(stop.City, Certainty.Inferred, member.Sources));
            }
        }

        return attendance;
    }

    private static bool IsItinerary(Sentence sentence, IReadOnlyList<FoundStop> stops) =>
        stops.Count(stop => sentence.Text.Contains(stop.City, StringComparison.Ordinal)) > 1;

    // "… machte sich der Großteil der Delegation auf den Weg nach A": nobody can say who was at A.
    private bool OnlyPartTravels(FoundStop stop) =>
        reading.Story.Any(sentence => PartOfGroup.Select(cue => sentence.Text.IndexOf(cue, StringComparison.Ordinal))
            .Any(at => at >= 0 && sentence.Text.IndexOf(stop.City, at, StringComparison.Ordinal) > 0));
}
