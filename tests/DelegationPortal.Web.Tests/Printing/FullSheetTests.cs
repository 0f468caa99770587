using System.Globalization;
using System.Text.RegularExpressions;
using DelegationPortal.Maps;
using DelegationPortal.Pdf;
using DelegationPortal.Provenance;
using DelegationPortal.Testing;
using DelegationPortal.Testing.Pdf;
using DelegationPortal.Trips;
using DelegationPortal.Web.Printing;
using DelegationPortal.Web.Shell;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace DelegationPortal.Web.Tests.Printing;

/// <summary>A stop with as much as a sheet has to hold, read by a program of others.</summary>
public sealed partial class FullSheetTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const int Visits = 12;
    private const int Highlights = 6;

    [Fact]
    public void Twelve_visits_and_six_highlights_take_two_pages()
    {
        var print = Print();

        Assert.Equal(2, print.Write(Stream.Null).PageCount);
        Assert.Empty(PdfChecker.Check(Printed.Bytes(print)));
    }

    [Fact]
    public void Poppler_hears_every_sentence_once_and_in_order() => Assert.Equal(Sentences, Found(ExternalTool.PdfInfo, file => ["-struct-text", file]));

    /// <summary>Page by page, and on each column by column.</summary>
    [Fact]
    public void Poppler_reads_every_sentence_once() => Assert.Equal(Sentences.Order(), Found(ExternalTool.PdfToText, file => ["-raw", file, "-"]).Order());

    [Fact]
    public void Qpdf_finds_nothing_wrong() =>
        Assert.Contains("No syntax or stream encoding errors found", Run(ExternalTool.Qpdf, file => ["--check", file]), StringComparison.Ordinal);

    private static IEnumerable<string> Sentences =>
    [
        .. Enumerable.Range(1, Visits).Select(n => $"Besuch {n}"), .. Enumerable.Range(1, Highlights).Select(n => $"Erfolg {n}"),
        .. Enumerable.Range(1, 5).Select(n => $"Rolle {n}"), .. Enumerable.Range(1, Visits + Highlights).Select(n => $"Beleg {n}"),
    ];

    private PdfDocument Print()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de");
        var note = 0;
        var stop = new StopDetails(1, "tallinn", "Tallinn", "EE", 59.44, 24.75, null, null, null,
            [.. Enumerable.Range(1, Visits).Select(n => new VisitDetails($"Haus {(char)('A' + n)}", $"Satz Besuch {n} mit Umlauten äöü.", null, [], Evidence()))],
            [.. Enumerable.Range(1, Highlights).Select(n => new HighlightDetails($"Satz Erfolg {n} war ein großer Gewinn für alle, die dabei waren.", Evidence()))], []);
        var trip = new TripDetails("reise", "Eine Reise", null, null, TripStatus.Published, true, new TripPeriod(null, null, null), null, null, null, [stop], [], [], [],
            [.. Enumerable.Range(1, 5).Select(n => new ParticipantDetails(new PersonLink("a", $"Person {(char)('A' + n)}"), $"Satz Rolle {n}.", null, [new AttendanceDetails("tallinn", "Tallinn", Certainty.Stated)], null))],
            [], [], null);
        return StopPrint.Create(trip, stop, Printed.Edition, portal.Services.GetRequiredService<RouteMaps>(), portal.Services.GetRequiredService<IStringLocalizer<Texts>>());

        EvidenceDetails Evidence() => new(Certainty.Stated, "a-rule", 7, [new Quote($"Satz Beleg {++note} steht so im Artikel und ist nicht kurz.", false, null)]);
    }

    private IEnumerable<string> Found(ExternalTool tool, Func<string, string[]> arguments) =>
        Sentence().Matches(Space().Replace(Run(tool, arguments), " ")).Select(m => m.Groups[1].Value);

    private string Run(ExternalTool tool, Func<string, string[]> arguments)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "sheet.pdf");
        File.WriteAllBytes(file, Printed.Bytes(Print()));
        return tool.Run(arguments(file));
    }

    [GeneratedRegex(@"Satz (\w+ \d+)\b")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
