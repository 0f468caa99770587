using System.Text.RegularExpressions;
using DelegationPortal.Pdf.Content;
using DelegationPortal.Pdf.Tests.Samples;
using DelegationPortal.Testing;
using static DelegationPortal.Pdf.Tests.Samples.Writing;

namespace DelegationPortal.Pdf.Tests.Checking;

/// <summary>What programs of others find in our files.</summary>
public sealed partial class OutsideToolTests
{
    private static readonly string[] Sentences = [.. Enumerable.Range(1, 120).Select(number =>
        $"Satz {number} erzählt von der {number}. Begegnung, an der Frau Łukasiewicz-Ștefănescu und der Vorsitzende der Ostsee-Kommission lange und mit großem Gewinn teilnahmen.")];

    public static TheoryData<int> Seeds => [1000, 1001, 1004, 1007, 1010];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Qpdf_finds_nothing_wrong(int seed) =>
        Assert.Contains("No syntax or stream encoding errors found", Run(ExternalTool.Qpdf, new NastyDocuments(seed).Create(), file => ["--check", file]), StringComparison.Ordinal);

    [Fact]
    public void Poppler_sees_a_tagged_file_with_metadata()
    {
        var information = Run(ExternalTool.PdfInfo, StopSummarySample.Create(), file => [file]);

        Assert.Matches(@"Tagged:\s+yes", information);
        Assert.Matches(@"Metadata Stream:\s+yes", information);
        Assert.Matches(@"Title:\s+Tallinn – Brücken nach Norden", information);
    }

    [Fact]
    public void Poppler_hears_every_sentence_once_and_in_order()
    {
        var heard = Run(ExternalTool.PdfInfo, Report(), file => ["-struct-text", file]);

        Assert.Equal(Sentences, SentencesIn(heard));
    }

    [Fact]
    public void Poppler_reads_every_sentence_once_and_in_order()
    {
        var read = Run(ExternalTool.PdfToText, Report(), file => ["-raw", file, "-"]);

        Assert.Equal(Sentences, SentencesIn(read));
    }

    [Fact]
    public void A_word_that_is_divided_at_a_soft_hyphen_is_heard_whole()
    {
        const string Word = "Donau\u00ADdampf\u00ADschiff\u00ADfahrts\u00ADgesell\u00ADschafts\u00ADkapitän";
        var heard = Run(ExternalTool.PdfInfo, DocumentOf(new Paragraph(string.Join(' ', Enumerable.Repeat(Word, 20)))), file => ["-struct-text", file]);

        Assert.Equal(20, Regex.Count(heard, "Donaudampfschifffahrtsgesellschaftskapitän"));
    }

    [Fact]
    public void Letters_that_no_font_has_are_read_all_the_same()
    {
        var read = Run(ExternalTool.PdfToText, DocumentOf(new Paragraph("Start 🚀 frei, 漢字 auch")), file => [file, "-"]);

        Assert.Contains("Start 🚀 frei, 漢字 auch", read, StringComparison.Ordinal);
    }

    private static PdfDocument Report() => DocumentOf(
    [
        new Heading(1, "Bericht"),
        new Columns([new([.. Paragraphs(0, 10)]), new([.. Paragraphs(10, 5)]) { Width = 120 }]),
        .. Paragraphs(15, 50),
        new ListBlock(ListMarker.Bullet, [.. Sentences[65..85].Select(sentence => (ListItem)sentence)]),
        new Table([new("Kopf", 3), new("Zwei")], [.. Sentences[85..105].Select(sentence => new TableRow([sentence, "ja"]))]),
        .. Paragraphs(105, 15),
    ]) with { Head = new("Bericht über alles", "Seite {page}") };

    private static IEnumerable<Paragraph> Paragraphs(int from, int count) => Sentences.Skip(from).Take(count).Select(sentence => new Paragraph(sentence));

    // Line ends are poppler's, behind hyphens too; running heads and the short cells of the table stand between sentences, never in them.
    private static IEnumerable<string> SentencesIn(string text) =>
        Sentence().Matches(LineEndBehindHyphen().Replace(Space().Replace(text, " "), "-")).Select(match => match.Value);

    private static string Run(ExternalTool tool, PdfDocument document, Func<string, string[]> arguments)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("sample.pdf");
        File.WriteAllBytes(file, document.ToBytes());
        return tool.Run(arguments(file));
    }

    [GeneratedRegex(@"Satz \d+ erzählt.*?teilnahmen\.")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"(?<=\w)- (?=\w)")]
    private static partial Regex LineEndBehindHyphen();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
