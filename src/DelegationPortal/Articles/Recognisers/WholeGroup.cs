namespace DelegationPortal.Articles.Recognisers;

/// <summary>"… machte sich der Großteil der Delegation auf den Weg nach A": nobody can say who was at A.</summary>
internal sealed class WholeGroup(ArticleReading reading)
{
    private static readonly string[] Parts =
        ["Großteil der", "ein Teil der", "Ein Teil der", "Teile der", "einige der", "die meisten", "most of the delegation", "part of the delegation", "some of the"];

    private readonly List<string> _behindPart = [.. reading.Story.Select(BehindPart).OfType<string>()];
    private readonly Dictionary<string, bool> _asked = new(StringComparer.Ordinal);

    public bool GoesTo(string city)
    {
        if (!_asked.TryGetValue(city, out var whole))
        {
            whole = !_behindPart.Exists(words => words.IndexOf(city, 1, StringComparison.Ordinal) > 0);
            _asked[city] = whole;
        }

        return whole;
    }

    private static string? BehindPart(Sentence sentence)
    {
        var first = Parts.Select(part => sentence.Text.IndexOf(part, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(-1).Min();
        return first < 0 ? null : sentence.Text[first..];
    }
}
