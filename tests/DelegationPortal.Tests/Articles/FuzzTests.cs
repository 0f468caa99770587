using DelegationPortal.Testing;
using System.Diagnostics;
using DelegationPortal.Articles;
using DelegationPortal.Tests.Articles.Generated;
using Xunit.Abstractions;

namespace DelegationPortal.Tests.Articles;

/// <summary>Damaged pages by the thousand. A few seconds of it here; an hour's worth with <c>PORTAL_LABS=long</c>.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int Quick = 800;
    private const int Long = 300_000;

    private static readonly string Seed = File.ReadAllText(RepositoryFiles.Seed);

    private static int Runs => Labs.Long ? Long : Quick;

    [Fact]
    public void Any_damaged_page_gets_a_valid_answer()
    {
        var watch = Stopwatch.StartNew();
        var found = FirstOffence(Runs, ArticleImporter.Read);
        output.WriteLine($"Seeds 0 to {Runs - 1}, {watch.Elapsed.TotalSeconds:0} s.");

        Assert.True(found is null, found);
    }

    [Fact]
    public void A_planted_mistake_is_found_and_its_seed_told()
    {
        var found = FirstOffence(Quick, Careless);

        Assert.NotNull(found);
        Assert.StartsWith("Seed ", found, StringComparison.Ordinal);
    }

    // Loses the last block of a page that holds half a surrogate pair.
    private static TripProposal Careless(string text)
    {
        var trip = ArticleImporter.Read(text);
        return text.Contains('\uD800', StringComparison.Ordinal) && trip.Blocks.Count > 0 ? trip with { Blocks = [.. trip.Blocks.SkipLast(1)] } : trip;
    }

    private static string? FirstOffence(int runs, Func<string, TripProposal> read) => Enumerable.Range(0, runs).AsParallel().AsOrdered()
        .Select(seed => Importer.Offence(Damaged(seed), read) is { } offence ? $"Seed {seed}: {offence}" : null).FirstOrDefault(found => found is not null);

    private static string Damaged(int seed) => new Mutator(seed).Damage(seed % 3 == 0 ? Seed : ArticleGenerator.Of(seed).Shuffled(seed));
}
