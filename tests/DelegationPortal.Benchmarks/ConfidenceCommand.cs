using System.Globalization;
using System.Text.Json;
using DelegationPortal.Articles;
using DelegationPortal.Tests.Articles.Generated;

namespace DelegationPortal.Benchmarks;

/// <summary><c>confidence [CORPUS]</c>: how often facts of one score are right, on invented articles and on a folder with <c>text</c> and <c>gold</c>.</summary>
internal static class ConfidenceCommand
{
    private const int Articles = 2_000;

    public static void Run(TextWriter output, string? corpus)
    {
        Print(output, "generated", Enumerable.Range(0, Articles).Select(ArticleGenerator.Of).SelectMany(article => Judgement.Of(article, ArticleImporter.Read(article.Text))));
        if (corpus is not null && Directory.Exists(Path.Combine(corpus, "gold")))
        {
            Print(output, "corpus", Directory.EnumerateFiles(Path.Combine(corpus, "gold"), "*.json").Order(StringComparer.Ordinal).SelectMany(gold => Corpus(corpus, gold)));
        }
        else if (corpus is not null)
        {
            output.WriteLine("corpus: not measured");
        }
    }

    private static IEnumerable<Judgement> Corpus(string corpus, string file)
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(file));
        var root = gold.RootElement;
        var trip = ArticleImporter.Read(ArticleFile.Read(Path.Combine(corpus, "text", Path.GetFileNameWithoutExtension(file) + ".txt")).Text ?? "");
        var uncertain = Names(root, "participants", "name", person => !Certain(person));
        return [.. Judgement.Of(
            trip with { Participants = [.. trip.Participants.Where(person => !uncertain.Contains(person.Name))] }, Names(root, "stops", "city"), Names(root, "participants", "name"),
            Names(root, "visits", "host_or_event"), Text(root, "title"), Text(root, "author") is { } author ? author.Split(["; ", ", ", " und ", " and "], StringSplitOptions.None) : [])];
    }

    private static List<string> Names(JsonElement root, string list, string field, Func<JsonElement, bool>? where = null) =>
        root.TryGetProperty(list, out var items) && items.ValueKind == JsonValueKind.Array
            ? [.. items.EnumerateArray().Where(item => where is null || where(item)).Select(item => Text(item, field)).OfType<string>()] : [];

    private static bool Certain(JsonElement person) => !person.TryGetProperty("certain", out var certain) || certain.ValueKind != JsonValueKind.False;

    private static string? Text(JsonElement item, string field) =>
        item.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static void Print(TextWriter output, string title, IEnumerable<Judgement> judgements)
    {
        var all = judgements.ToList();
        output.WriteLine($"{title}: {all.Count} facts");
        output.WriteLine("score      facts  right  share");
        foreach (var bin in ConfidenceTable.Of(all))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bin.From:0.0}-{bin.To:0.0} {bin.Facts,9} {bin.Right,6}  {(bin.Facts == 0 ? "-" : bin.Share.ToString("0.000", CultureInfo.InvariantCulture))}"));
        }

        foreach (var kind in all.GroupBy(judgement => (judgement.Kind, Score: Math.Round(judgement.Confidence, 2))).OrderBy(group => group.Key.Score).ThenBy(group => group.Key.Kind, StringComparer.Ordinal))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {kind.Key.Score:0.00} {kind.Key.Kind,-12} {kind.Count(),6} {kind.Count(judgement => judgement.IsRight),6}  {kind.Average(judgement => judgement.IsRight ? 1 : 0):0.000}  {string.Join("; ", kind.Where(judgement => !judgement.IsRight).Take(5).Select(judgement => judgement.Fact))}"));
        }
    }
}
