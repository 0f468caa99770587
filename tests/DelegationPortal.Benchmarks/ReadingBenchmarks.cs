using BenchmarkDotNet.Attributes;
using DelegationPortal.Articles;
using DelegationPortal.Tests.Articles.Generated;

namespace DelegationPortal.Benchmarks;

/// <summary>How long the importer reads the source article, and texts many times as long. The ratios say whether time grows with length.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 6, iterationCount: 8)]
[MinColumn]
public class ReadingBenchmarks
{
    private const int Page = 3_298;

    private string _text = "";

    [Params(Page, 10 * Page, 100 * Page, 10_000_000)]
    public int Characters { get; set; }

    [GlobalSetup]
    public void Write()
    {
        var text = new System.Text.StringBuilder(Characters + (2 * Page));
        text.Append(ArticleFile.Read(Seed()).Text).Append('\f');
        for (var seed = 0; text.Length < Characters; seed++)
        {
            text.Append(ArticleGenerator.Of(seed).Text).Append('\f');
        }

        _text = text.ToString(0, Characters);
    }

    [Benchmark]
    public TripProposal Read() => ArticleImporter.Read(_text);

    internal static string Seed()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "global.json")))
        {
            folder = folder.Parent;
        }

        return Directory.EnumerateFiles(Path.Combine(folder.FullName, "seeds"), "*.txt").Order(StringComparer.Ordinal).First();
    }
}
