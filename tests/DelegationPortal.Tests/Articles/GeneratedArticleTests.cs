using DelegationPortal.Articles;
using DelegationPortal.Tests.Articles.Generated;
using FsCheck;
using FsCheck.Fluent;

namespace DelegationPortal.Tests.Articles;

/// <summary>Laws that hold for every invented article, whose truth is known.</summary>
public sealed class GeneratedArticleTests
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, 1_000_000).ToArbitrary();

    private static readonly Arbitrary<int> GermanSeeds = Gen.Choose(0, 200_000).Select(seed => seed * 5).ToArbitrary();

    [Fact]
    public void The_columns_of_a_shuffled_page_are_put_back_in_order() => Prop.ForAll(GermanSeeds, seed =>
    {
        var article = ArticleGenerator.Of(seed);
        var shuffled = article.Shuffled(seed + 1);
        var trip = ArticleImporter.Read(shuffled);
        var bodies = trip.Blocks.Where(block => block.Kind == BlockKind.Body).Select(block => block.Range.Start).ToList();
        var columns = article.Columns.Select(column => shuffled.IndexOf(column[1..], StringComparison.Ordinal)).ToList();
        return bodies.Select(start => columns.FindIndex(column => Math.Abs(column - start) < 3)).Where(column => column >= 0).SequenceEqual(Enumerable.Range(0, columns.Count));
    }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void Lines_of_noise_change_no_fact() => Prop.ForAll(Seeds, seed =>
    {
        var article = ArticleGenerator.Of(seed);
        return Facts(ArticleImporter.Read(article.WithNoise(seed))).SequenceEqual(Facts(ArticleImporter.Read(article.Text)));
    }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void Every_invented_journey_is_a_trip_report() => Prop.ForAll(Seeds, seed =>
        ArticleImporter.Read(ArticleGenerator.Of(seed).Text).IsTripReport).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void The_edits_rebuild_the_raw_text_from_the_clean_one() => Prop.ForAll(Seeds, seed =>
    {
        var text = ArticleCleaner.Clean(ArticleGenerator.Of(seed).Shuffled(seed));
        return Importer.Rebuilt(text) == text.Raw;
    }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void The_same_seed_invents_the_same_article() =>
        Assert.Equal(ArticleGenerator.Of(7).Shuffled(3), ArticleGenerator.Of(7).Shuffled(3));

    private static IEnumerable<string> Facts(TripProposal trip) =>
    [
        trip.Head.Title?.Text ?? "-", trip.Period?.Text ?? "-", .. trip.Stops.Select(stop => stop.City), .. trip.Visits.Select(visit => visit.Stop + ": " + visit.Host),
        .. trip.Participants.Select(person => person.Name + ", " + person.Role), .. trip.Contacts.Select(contact => contact.Name + contact.Phone), .. trip.Captions.Select(caption => caption.Text),
    ];
}
