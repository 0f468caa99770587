using DelegationPortal.Articles;

namespace DelegationPortal.Tests.Articles.Generated;

/// <summary>A fact that the importer found, how sure it was, and whether it is true.</summary>
public sealed record Judgement(string Kind, string Fact, double Confidence, bool IsRight)
{
    public static IEnumerable<Judgement> Of(GeneratedArticle article, TripProposal trip) =>
        Of(trip, article.Stops, article.Participants, article.Hosts, article.Title, [article.Author]);

    public static IEnumerable<Judgement> Of(
        TripProposal trip, IReadOnlyList<string> stops, IReadOnlyList<string> participants, IReadOnlyList<string> hosts, string? title, IReadOnlyList<string> authors)
    {
        foreach (var stop in trip.Stops)
        {
            yield return new Judgement("stop", stop.City, stop.Grounds.Confidence, stops.Contains(stop.City));
        }

        foreach (var person in trip.Participants)
        {
            yield return new Judgement("participant", person.Name, person.Grounds.Confidence, participants.Any(name => Plain(name) == Plain(person.Name)));
        }

        foreach (var visit in trip.Visits)
        {
            yield return new Judgement("visit", visit.Host, visit.Grounds.Confidence, hosts.Any(host => Plain(visit.Host).Contains(Plain(host)) || Plain(host).Contains(Plain(visit.Host))));
        }

        foreach (var author in trip.Head.Authors)
        {
            yield return new Judgement("author", author.Text, author.Grounds.Confidence, authors.Any(name => Plain(name) == Plain(author.Text)));
        }

        if (trip.Head.Title is { } found && title is not null)
        {
            yield return new Judgement("title", found.Text, found.Grounds.Confidence, Plain(found.Text) == Plain(title));
        }
    }

    private static string Plain(string name) => string.Concat(name.Split(' ').Select(Uninflected).SelectMany(word => word).Where(char.IsLetterOrDigit)).ToUpperInvariant();

    // "des Lettischen Verbands" is the "Lettischer Verband".
    private static string Uninflected(string word) => word.Length > 5 ? word.TrimEnd('e', 'n', 'r', 's') : word;
}
