using BenchmarkDotNet.Attributes;
using DelegationPortal.Articles;
using DelegationPortal.Tests.Articles.Generated;

namespace DelegationPortal.Benchmarks;

/// <summary>How long the importer reads one page, and texts many times as long. The ratios say whether time grows with length.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class ReadingBenchmarks
{
    private const int Page = 3_000;

    private string _text = "";

    [Params(Page, 10 * Page, 100 * Page, 10_000_000)]
    public int Characters { get; set; }

    [GlobalSetup]
    public void Write()
    {
        var text = new System.Text.StringBuilder(Characters + (2 * Page));
        for (var seed = 0; text.Length < Characters; seed++)
        {
            text.Append(ArticleGenerator.Of(seed).Text).Append('\f');
        }

        _text = text.ToString(0, Characters);
    }

    [Benchmark]
    public TripProposal Read() => ArticleImporter.Read(_text);
}
