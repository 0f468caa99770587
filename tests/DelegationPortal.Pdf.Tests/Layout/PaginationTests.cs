using DelegationPortal.Pdf.Content;
using DelegationPortal.Pdf.Styles;
using DelegationPortal.Pdf.Tests.Samples;
using DelegationPortal.Testing.Pdf.Reading;
using static DelegationPortal.Pdf.Tests.Samples.Writing;

namespace DelegationPortal.Pdf.Tests.Layout;

/// <summary>Pages with room for ten lines of ten points.</summary>
public sealed class PaginationTests
{
    private static readonly TextStyle Style = PdfTheme.Default.Body with { Leading = 10, SpaceAfter = 0 };
    private static readonly PageFormat Small = new(400, 140) { Top = 20, Bottom = 20, Left = 20, Right = 20 };

    [Theory]
    [InlineData(7, 3, "10")]
    [InlineData(7, 4, "9 2")]
    [InlineData(9, 3, "9 3")]
    [InlineData(9, 2, "9 2")]
    [InlineData(6, 5, "9 2")]
    [InlineData(0, 11, "9 2")]
    [InlineData(0, 25, "10 10 5")]
    [InlineData(0, 21, "10 9 2")]
    public void No_line_of_a_paragraph_is_left_alone(int before, int lines, string expected) =>
        Assert.Equal(expected, LinesOnPages(Lines(before), Lines(lines)));

    [Fact]
    public void A_heading_stays_with_what_follows() =>
        Assert.Equal("8 4", LinesOnPages(Lines(8), new Heading(1, "Kopf") { Style = Style }, Lines(3)));

    [Fact]
    public void Headings_in_a_row_stay_together() =>
        Assert.Equal("7 4", LinesOnPages(Lines(7), new Heading(1, "A") { Style = Style }, new Heading(2, "B") { Style = Style }, Lines(2)));

    [Fact]
    public void A_group_that_fits_on_a_page_is_not_divided() =>
        Assert.Equal("6 5", LinesOnPages(Lines(6), new KeepTogether([Lines(2), Lines(3)])));

    [Fact]
    public void A_group_that_fits_on_no_page_is_divided() =>
        Assert.Equal("6 10 2", LinesOnPages(Lines(6), new KeepTogether([Lines(6), Lines(6)])));

    [Fact]
    public void Columns_go_on_beside_each_other() =>
        Assert.Equal("20 6", LinesOnPages(new Columns([new([Lines(13)]), new([Lines(13)])])));

    [Fact]
    public void The_bottom_of_a_page_is_reached() =>
        Assert.Equal("4 8", LinesOnPages(Lines(4), new PageBottom([Lines(8)])));

    [Fact]
    public void A_list_goes_on_inside_an_item() =>
        Assert.Equal("10 8", LinesOnPages(new ListBlock(ListMarker.None, [new([Lines(6)]), new([Lines(12)])]) { Style = Style, Gap = 0 }));

    [Fact]
    public void The_header_of_a_table_is_read_once_and_seen_on_every_page()
    {
        var document = (DocumentOf(new Table([new("Kopf")], [.. Enumerable.Range(0, 20).Select(i => new TableRow([$"Zeile {i}"]))])) with { Page = Small }).ToRead();

        Assert.True(document.Pages.Count > 2);
        Assert.Single(document.Structure.All, element => element.Role == "TH");
        Assert.All(document.Pages.Skip(1), page => Assert.Contains(page.Content.Shown, shown => shown is { Operator: "Tj", IsArtifact: true }));
    }

    [Fact]
    public void A_row_that_is_longer_than_a_page_is_divided()
    {
        var document = (DocumentOf(new Table([new("Kopf")], [new([string.Concat(Enumerable.Repeat("Wort\n", 40))])])) with { Page = Small }).ToRead();

        Assert.InRange(document.Pages.Count, 5, 9);
    }

    [Fact]
    public void A_figure_that_is_taller_than_a_page_is_made_smaller() =>
        Assert.Equal(1, (DocumentOf(new Figure("Bild", 50, 5_000, [])) with { Page = Small }).Outcome().PageCount);

    [Fact]
    public void The_contents_name_the_pages_of_headings()
    {
        var text = (DocumentOf(new TableOfContents(), new PageBreak(), new Heading(1, "Eins"), new PageBreak(), new Heading(1, "Zwei")) with { Page = Small }).ToRead().Text();

        Assert.StartsWith("Eins 2\nZwei 3\n", text, StringComparison.Ordinal);
    }

    private static Paragraph Lines(int count) => new(string.Join('\n', Enumerable.Repeat("Zeile", count))) { Style = Style };

    private static string LinesOnPages(params Block[] blocks) =>
        string.Join(' ', (DocumentOf(blocks) with { Page = Small }).ToRead().Pages.Select(page => page.Content.Shown.Count(IsLine)));

    private static bool IsLine(Shown shown) => shown is { Operator: "Tj", Mark: not null };
}
