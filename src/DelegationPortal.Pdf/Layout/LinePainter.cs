using System.Text;
using DelegationPortal.Pdf.Drawing;
using DelegationPortal.Pdf.Structure;
using DelegationPortal.Pdf.Styles;
using DelegationPortal.Pdf.Text;

namespace DelegationPortal.Pdf.Layout;

/// <summary>Paints one line of a paragraph, piece by piece: a piece is of one span and one font, and either shown or replaced.</summary>
internal readonly struct LinePainter(SetText text, TextLine line)
{
    private const double HighlightReach = 2;
    private const double UnderlineDepth = 3;

    private readonly Glyph[] _glyphs = text.Glyphs;

    /// <summary>What lies behind and below the words.</summary>
    public void PaintDecorations(PageContent page, double x, double top)
    {
        var style = text.Style;
        foreach (var (start, end, left) in Pieces(x))
        {
            var span = _glyphs[start].Span;
            var width = LineBreaker.WidthOf(_glyphs.AsSpan(start, end - start));
            if (span.Highlight is { } color)
            {
                page.MarkArtifact(ArtifactKind.Layout);
                page.Fill(left - HighlightReach, top, width + 2 * HighlightReach, style.Leading, color);
            }

            if (span.Underline is { } stroke)
            {
                page.MarkArtifact(ArtifactKind.Layout);
                page.Line(left, left + width, Baseline(top) + UnderlineDepth, stroke);
            }
        }
    }

    public void PaintText(PaintContext paint, double x, double top)
    {
        var baseline = Baseline(top);
        foreach (var (start, end, left) in Pieces(x))
        {
            var piece = _glyphs.AsSpan(start, end - start);
            var span = piece[0].Span;
            paint.Page.Mark(ElementOf(piece));
            paint.Page.Text(piece, left, baseline);
            if (span.Anchor is { } anchor)
            {
                paint.AddDestination(anchor, top);
            }

            if (span.Link is { } link)
            {
                var height = text.Style.Leading;
                paint.Page.AddLink(span.Element, link, paint.Page.AreaOf(left, top, LineBreaker.WidthOf(piece), height));
            }
        }
    }

    // What no font shows is an element of its own, which says what it stands for.
    private static StructElement ElementOf(ReadOnlySpan<Glyph> piece)
    {
        var element = piece[0].Span.Element;
        if (piece[0].Original is null)
        {
            return element;
        }

        var original = new StringBuilder();
        foreach (var glyph in piece)
        {
            original.Append(glyph.Original);
        }

        return element.AddWhenPainted(new("Span") { ActualText = original.ToString() });
    }

    private double Baseline(double top)
    {
        // A line is as high as its leading; the letters, with the face's own reach up and down, stand in its middle.
        var font = text.Style.Family.Cut(text.Style.Bold, italic: false);
        return top + text.Style.Leading / 2 + (font.Ascent + font.Descent) * text.Style.Size / (2.0 * font.UnitsPerEm);
    }

    private IEnumerable<(int Start, int End, double Left)> Pieces(double x)
    {
        var left = x + text.Style.Alignment switch
        {
            Alignment.Left => 0,
            Alignment.Right => text.Width - line.Width,
            Alignment.Center => (text.Width - line.Width) / 2,
        };
        for (var start = line.Start; start < line.End;)
        {
            if (IsHidden(start))
            {
                start++;
                continue;
            }

            var end = EndOfPiece(start);
            yield return (start, end, left);
            for (; start < end; start++)
            {
                left += _glyphs[start].Advance;
            }
        }
    }

    private int EndOfPiece(int start)
    {
        var end = start + 1;
        while (end < line.End && !IsHidden(end) && _glyphs[start].Original is null == _glyphs[end].Original is null
            && ReferenceEquals(_glyphs[end].Span, _glyphs[start].Span) && _glyphs[end].Font == _glyphs[start].Font)
        {
            end++;
        }

        return end;
    }

    private bool IsHidden(int index) => _glyphs[index].Kind == GlyphKind.SoftHyphen && index < line.End - 1;
}
