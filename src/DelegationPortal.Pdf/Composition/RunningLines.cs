using System.Globalization;
using DelegationPortal.Pdf.Content;
using DelegationPortal.Pdf.Drawing;
using DelegationPortal.Pdf.Structure;
using DelegationPortal.Pdf.Styles;
using DelegationPortal.Pdf.Text;

namespace DelegationPortal.Pdf.Composition;

/// <summary>The head and foot of pages: artefacts of pagination, which nobody has read to them (PDF/UA-1, 7.8).</summary>
internal sealed class RunningLines(Composer composer, PdfDocument document, int pageCount)
{
    private const double RuleGap = 6;

    public void Paint(PageContent page)
    {
        var format = document.Page;
        var leading = composer.Theme.Running.Leading;
        if (document.Head is { } head && IsOn(head, page))
        {
            page.MarkArtifact(ArtifactKind.Head);
            PaintLine(page, head, format.HeadOffset);
            PaintRule(page, head, format.HeadOffset + leading + RuleGap);
        }

        if (document.Foot is { } foot && IsOn(foot, page))
        {
            var top = format.Height - format.FootOffset - leading;
            page.MarkArtifact(ArtifactKind.Foot);
            PaintRule(page, foot, top - RuleGap);
            PaintLine(page, foot, top);
        }

        page.EndMark();
    }

    private static bool IsOn(RunningLine line, PageContent page) => page.Index > 0 || line.OnFirstPage;

    private void PaintLine(PageContent page, RunningLine line, double top)
    {
        var right = Shape(line.Right, page);
        var rightWidth = LineBreaker.WidthOf(right);
        var left = Fit(Shape(line.Left, page), document.Page.ContentWidth - rightWidth - 12);
        PaintGlyphs(page, left, document.Page.Left, top);
        PaintGlyphs(page, right, document.Page.Width - document.Page.Right - rightWidth, top);
    }

    private Glyph[] Shape(string text, PageContent page)
    {
        var style = composer.Theme.Running;
        var filled = PlainText.CleanLine(text)
            .Replace("{page}", (page.Index + 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{pages}", pageCount.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return composer.Shaper.Shape([composer.SpanOf(filled, style, new StructElement("Artifact"))]);
    }

    // A running line is one line: what does not fit is left out, which loses nothing that is not in the text.
    private static Glyph[] Fit(Glyph[] glyphs, double width) =>
        LineBreaker.Break(glyphs, Math.Max(1, width)) is [var first, _, ..] ? glyphs[..first.End] : glyphs;

    private void PaintGlyphs(PageContent page, Glyph[] glyphs, double x, double top)
    {
        var style = composer.Theme.Running;
        var baseline = top + style.Leading * 0.75;
        for (var start = 0; start < glyphs.Length;)
        {
            var end = start + 1;
            while (end < glyphs.Length && glyphs[end].Font == glyphs[start].Font)
            {
                end++;
            }

            page.Text(glyphs.AsSpan(start, end - start), x, baseline);
            x += glyphs.AsSpan(start, end - start).ToArray().Sum(glyph => glyph.Advance);
            start = end;
        }
    }

    private void PaintRule(PageContent page, RunningLine line, double y)
    {
        if (line.Rule is { } rule)
        {
            page.Line(document.Page.Left, document.Page.Width - document.Page.Right, y, rule);
        }
    }
}
