using DelegationPortal.Pdf.Content;
using DelegationPortal.Pdf.Tests.Samples;
using DelegationPortal.Testing.Pdf;
using static DelegationPortal.Pdf.Tests.Samples.Writing;

namespace DelegationPortal.Pdf.Tests;

public sealed class PdfDocumentTests
{
    [Fact]
    public void The_same_description_gives_the_same_bytes() =>
        Assert.Equal(new NastyDocuments(10).Create().ToBytes(), new NastyDocuments(10).Create().ToBytes());

    [Fact]
    public void A_summary_of_one_page_stays_small()
    {
        var sample = StopSummarySample.Create();

        Assert.Equal(1, sample.Outcome().PageCount);
        Assert.True(sample.ToBytes().Length < 60_000);
    }

    [Fact]
    public void A_heading_that_leaves_out_a_level_is_refused_by_name()
    {
        var refused = Assert.Throws<ArgumentException>(() => DocumentOf(new Heading(1, "Reise"), new Heading(3, "Abend")).Outcome());

        Assert.Contains("\"Abend\" has level 3 and follows one of level 1", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_first_heading_below_level_one_is_refused() => Assert.Throws<ArgumentException>(() => DocumentOf(new Heading(2, "Reise")).Outcome());

    [Fact]
    public void A_figure_without_alternative_text_is_refused() => Assert.Throws<ArgumentException>(() => DocumentOf(new Figure(" ", 10, 10, [])).Outcome());

    [Fact]
    public void A_reference_to_a_note_that_is_missing_is_refused() =>
        Assert.Throws<ArgumentException>(() => DocumentOf(new Paragraph(TextRun.NoteReference("7", "7"))).Outcome());

    [Fact]
    public void A_link_to_an_anchor_that_is_missing_is_refused() =>
        Assert.Throws<ArgumentException>(() => DocumentOf(new Paragraph(new TextRun("dort") { LinkToAnchor = "nirgends" })).Outcome());

    [Fact]
    public void A_page_break_inside_another_block_is_refused() =>
        Assert.Throws<ArgumentException>(() => DocumentOf(new KeepTogether([new PageBreak()])).Outcome());

    [Fact]
    public void Blocks_nested_deeper_than_a_page_can_show_are_refused()
    {
        Block nested = new Paragraph("innen");
        for (var i = 0; i < 1_000; i++)
        {
            nested = new ListBlock(ListMarker.Bullet, [new([nested])]);
        }

        Assert.Throws<ArgumentException>(() => DocumentOf(nested).Outcome());
    }

    [Fact]
    public void A_document_without_title_is_refused() => Assert.Throws<ArgumentException>(() => (DocumentOf() with { Title = " \u0000" }).Outcome());

    [Fact]
    public void Letters_that_no_font_has_are_a_warning_each_once()
    {
        var outcome = DocumentOf(new Paragraph("🚀 🚀"), new Paragraph("ő ș ł ž ŋ λόγος ещё")).Outcome();

        Assert.Equal(["No font has 🚀 (U+1F680)."], outcome.Warnings);
    }

    [Fact]
    public void What_is_heard_is_what_was_said()
    {
        var heard = DocumentOf(
            new Heading(1, "Überschrift"),
            new Paragraph(["Ein ", new TextRun("fetter") { Bold = true }, " Satz mit ", new TextRun("Link") { Link = new("https://example.org/") }, ".", TextRun.NoteReference("a", "1")]),
            new KeyValueList([new("Ort", "Tallinn")]),
            new NoteList([new("a", "1.", "Anmerkung")])).ToRead().Text();

        Assert.Equal("Überschrift\nEin fetter Satz mit Link.1\nOrt\nTallinn\n1.\nAnmerkung", heard);
    }

    [Fact]
    public void Titles_links_and_headings_of_any_length_stay_within_the_limits()
    {
        var text = string.Concat(Enumerable.Repeat("Wörter 🚀 ", 10_000));
        var document = DocumentOf(new Heading(1, text), new Paragraph(new TextRun(text) { Link = new("https://example.org/") }), new Figure(text, 10, 10, [])) with { Title = text };

        Assert.Empty(PdfChecker.Check(document.ToBytes()));
    }

    [Fact]
    public void A_page_break_begins_a_page() => Assert.Equal(2, DocumentOf(new Paragraph("Eins"), new PageBreak(), new Paragraph("Zwei")).Outcome().PageCount);

    [Fact]
    public void A_document_of_nothing_has_one_page() => Assert.Equal(1, DocumentOf().Outcome().PageCount);
}
