using DelegationPortal.Pdf.Tests.Samples;
using DelegationPortal.Testing.Pdf;
using Xunit.Abstractions;

namespace DelegationPortal.Pdf.Tests.Checking;

public sealed class PdfCheckerTests(ITestOutputHelper output)
{
    private const int FirstSeed = 1_000;

    [Fact]
    public void The_sample_of_a_stop_summary_breaks_no_rule() => Assert.Empty(PdfChecker.Check(StopSummarySample.Create().ToBytes()));

    [Fact]
    public void Two_hundred_nasty_documents_break_no_rule()
    {
        output.WriteLine($"Seeds {FirstSeed} to {FirstSeed + 199}");
        var findings = Enumerable.Range(FirstSeed, 200).AsParallel().SelectMany(seed =>
            PdfChecker.Check(new NastyDocuments(seed).Create().ToBytes()).Select(finding => $"Seed {seed}: {finding}"));

        Assert.Empty(findings);
    }
}
