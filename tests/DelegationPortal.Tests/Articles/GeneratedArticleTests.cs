using DelegationPortal.Articles;
using DelegationPortal.Tests.Articles.Generated;
using FsCheck;
using FsCheck.Fluent;

namespace DelegationPortal.Tests.Articles;

/// <summary>Laws that hold for every invented article, whose truth is known.</summary>
public sealed class GeneratedArticleTests
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, 1_000_000).ToArbitrary();

    /// <summary>Every fifth seed is surely a German article.</summary>
    private const int GermanEvery = 5;

    /// <summary>Not always: where both ends of two columns make sound sentences, nothing in the language tells them apart.</summary>
    [Fact]
    public void The_columns_of_shuffled_pages_are_put_back_in_order_nine_times_out_of_ten()
    {
        const int Pages = 200;

        Assert.InRange(Enumerable.Range(0, Pages).Count(page => IsPutBack(page * GermanEvery)), Pages * 9 / 10, Pages);
    }

    [Fact]
    public void Lines_of_noise_change_no_fact() => Prop.ForAll(Seeds, seed =>
    {
        var article = ArticleGenerator.Of(seed);
        return Facts(ArticleImporter.Read(article.WithNoise(seed))).SequenceEqual(Facts(ArticleImporter.Read(article.Text)));
    }).Hold();

    [Fact]
    public void Every_invented_journey_is_a_trip_report() => Prop.ForAll(Seeds, seed =>
        ArticleImporter.Read(ArticleGenerator.Of(seed).Text).IsTripReport).Hold();

    [Fact]
    public void The_edits_rebuild_the_raw_text_from_the_clean_one() => Prop.ForAll(Seeds, seed =>
    {
        var text = ArticleCleaner.Clean(ArticleGenerator.Of(seed).Shuffled(seed));
        return Importer.Rebuilt(text) == text.Raw;
    }).Hold();

    [Fact]
    public void The_same_seed_invents_the_same_article() =>
        Assert.Equal(ArticleGenerator.Of(7).Shuffled(3), ArticleGenerator.Of(7).Shuffled(3));

    private static bool IsPutBack(int seed)
    {
        var article = ArticleGenerator.Of(seed);
        var shuffled = article.Shuffled(seed + 1);
        var bodies = ArticleImporter.Read(shuffled).Blocks.Where(block => block.Kind == BlockKind.Body).Select(block => block.Range.Start).ToList();
        var columns = article.Columns.Select(column => shuffled.IndexOf(column[1..], StringComparison.Ordinal)).ToList();
        return bodies.Select(start => columns.FindIndex(column => Math.Abs(column - start) < 3)).Where(column => column >= 0).SequenceEqual(Enumerable.Range(0, columns.Count));
    }

    private static IEnumerable<string> Facts(TripProposal trip) =>
    [
        trip.Head.Title?.Text ?? "-", trip.Period?.Text ?? "-", .. trip.Stops.Select(stop => stop.City), .. trip.Visits.Select(visit => visit.Stop + ": " + visit.Host),
        .. trip.Participants.Select(person => person.Name + ", " + person.Role), .. trip.Contacts.Select(contact => contact.Name + contact.Phone), .. trip.Captions.Select(caption => caption.Text),
    ];
}
