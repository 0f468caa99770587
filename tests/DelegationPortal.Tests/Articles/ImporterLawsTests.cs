using DelegationPortal.Articles;
using FsCheck;
using FsCheck.Fluent;

namespace DelegationPortal.Tests.Articles;

/// <summary>What holds for every text: made of torn pieces of the source article, of marks that mean something, and of anything at all.</summary>
public sealed class ImporterLawsTests
{
    private static readonly string Raw = File.ReadAllText(RepositoryFiles.Seed);

    private static readonly string[] Marks =
    [
        " ", "\n", "\n\n", "\f", "-", "- ", "\u00AD", "\uFEFF", "■ ", ". ", ", ", "„", "“", "(v. l.)", "(Foto) ", "1 ", "FOTOS: ", "Tel.: 030 / 1-2 ", "a@ b.de ", "von Anna Muster ",
        "AGENDA | Reise | 1 Blatt 12 | 2024 ", "\uD800", "ß", "Delegation ", "Reise nach Prag und Wien ", "eröffnet. ", "am 31. Februar 2024 ", "Liebe Leserin ",
    ];

    private static readonly Arbitrary<string> Texts = Gen.OneOf(
        Gen.Choose(0, Raw.Length - 1).Two().Select(pair => Raw[Math.Min(pair.Item1, pair.Item2)..Math.Max(pair.Item1, pair.Item2)]),
        Gen.ListOf(Gen.OneOf(Gen.Elements(Marks), Gen.Choose(0, Raw.Length - 80).Select(at => Raw.Substring(at, 80)))).Select(parts => string.Concat(parts)),
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")).ToArbitrary();

    [Fact]
    public void Reading_never_fails_and_is_repeatable() => Prop.ForAll(Texts, text => Line(text) == Line(text)).Hold();

    [Fact]
    public void Blocks_cover_all_that_can_be_seen_and_never_overlap() => Prop.ForAll(Texts, text =>
    {
        var position = 0;
        foreach (var block in ArticleImporter.Read(text).Blocks.OrderBy(block => block.Range.Start))
        {
            if (block.Range.Start < position || block.Range.End > text.Length || !string.IsNullOrWhiteSpace(text[position..block.Range.Start]))
            {
                return false;
            }

            position = block.Range.End;
        }

        return string.IsNullOrWhiteSpace(text[position..]);
    }).Hold();

    [Fact]
    public void Every_finding_has_sources_inside_the_text() => Prop.ForAll(Texts, text =>
        Grounds(ArticleImporter.Read(text)).All(grounds => grounds.Sources.Count > 0
            && grounds.Sources.All(range => 0 <= range.Start && range.Start < range.End && range.End <= text.Length))).Hold();

    [Fact]
    public void Cleaning_the_whole_range_gives_the_clean_text() => Prop.ForAll(Texts, text =>
    {
        var article = ArticleCleaner.Clean(text);
        return article.CleanOf(new TextRange(0, text.Length)) == article.Clean;
    }).Hold();

    [Fact]
    public void A_text_that_is_no_trip_report_has_no_trip() => Prop.ForAll(Texts, text =>
    {
        var trip = ArticleImporter.Read(text);
        return trip.IsTripReport || (trip.Stops.Count, trip.Visits.Count, trip.Participants.Count, trip.Period) is (0, 0, 0, null);
    }).Hold();

    private static string Line(string text)
    {
        using var output = new StringWriter();
        ParseResult.WriteLine(output, "a.txt", ArticleImporter.Read(text));
        return output.ToString();
    }

    private static IEnumerable<Grounds> Grounds(TripProposal trip) =>
    [
        .. trip.Stops.Select(found => found.Grounds), .. trip.Visits.Select(found => found.Grounds), .. trip.Participants.Select(found => found.Grounds),
        .. trip.Contacts.Select(found => found.Grounds), .. trip.Organisations.Select(found => found.Grounds), .. trip.Captions.Select(found => found.Grounds),
        .. trip.Highlights.Select(found => found.Grounds), .. trip.Head.Authors.Select(found => found.Grounds),
        .. new[] { trip.Head.Title, trip.Head.Lead, trip.Head.PhotoCredits }.OfType<FoundText>().Select(found => found.Grounds),
    ];
}
