using DelegationPortal.Pdf.Drawing;
using DelegationPortal.Pdf.Styles;
using DelegationPortal.Pdf.Text;

namespace DelegationPortal.Pdf.Layout;

/// <summary>The glyphs and lines of a paragraph, shared by the boxes that it is divided into.</summary>
internal sealed record SetText(Glyph[] Glyphs, IReadOnlyList<TextLine> Lines, TextStyle Style, double Width);

/// <summary>Some or all lines of a paragraph. Two lines at least stand on a page, unless the paragraph has only one.</summary>
internal sealed class ParagraphBox(SetText text, int start, int count) : Box
{
    private readonly SetText _text = text;
    private readonly int _start = start;
    private readonly int _count = count;
    private const int FewestLines = 2;
    private readonly TextStyle _style = text.Style;

    /// <summary>The same paragraph, to say more of it.</summary>
    public ParagraphBox(ParagraphBox other)
        : this(other._text, other._start, other._count)
    {
    }

    public bool StaysWithNext { get; init; }

    public HeadingEntry? Heading { get; init; }

    public override double Height => RuleHeight + _count * _style.Leading;

    public override double SpaceBefore => _start == 0 ? _style.SpaceBefore : 0;

    public override double SpaceAfter => _style.SpaceAfter;

    public override bool KeepWithNext => StaysWithNext;

    private double RuleHeight => _start == 0 && _style.RuleAbove is { } rule ? rule.Width + _style.RuleGap : 0;

    public override Division Divide(double room, bool force)
    {
        var fit = Math.Min(_count, (int)((room - RuleHeight) / _style.Leading));
        var tidy = _count - fit < FewestLines ? _count - FewestLines : fit;
        if (tidy >= FewestLines)
        {
            fit = tidy;
        }
        else if (force)
        {
            fit = Math.Max(1, fit);
        }
        else
        {
            return new(null, this);
        }

        return new(Part(_start, fit), fit == _count ? null : Part(_start + fit, _count - fit));
    }

    public override void Paint(PaintContext paint, double x, double y)
    {
        if (_start == 0 && _style.RuleAbove is { } rule)
        {
            paint.Page.MarkArtifact(ArtifactKind.Layout);
            paint.Page.Line(x, x + _text.Width, y + rule.Width / 2, rule);
        }

        var top = y + RuleHeight;
        for (var i = 0; i < _count; i++)
        {
            LineOf(i).PaintDecorations(paint.Page, x, top + i * _style.Leading);
        }

        for (var i = 0; i < _count; i++)
        {
            LineOf(i).PaintText(paint, x, top + i * _style.Leading);
        }
    }

    private LinePainter LineOf(int index) => new(_text, _text.Lines[_start + index]);

    private ParagraphBox Part(int first, int lines) => new(_text, first, lines) { StaysWithNext = StaysWithNext, Heading = first == 0 ? Heading : null };
}
