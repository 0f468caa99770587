using DelegationPortal.Pdf.Structure;
using DelegationPortal.Pdf.Styles;
using DelegationPortal.Pdf.Syntax;
using DelegationPortal.Pdf.Text;

namespace DelegationPortal.Pdf.Drawing;

/// <summary>
/// The content of one page. Whatever is painted is either part of a structure element or an artefact (PDF/UA-1, 7.1),
/// so everything is painted after <see cref="Mark"/> or <see cref="MarkArtifact"/>. Places are given in points from the upper
/// left corner of the page; the page turns them into PDF space.
/// </summary>
/// <param name="index">From 0.</param>
internal sealed class PageContent(int index, PageFormat format)
{
    private readonly PdfBuffer _syntax = new();
    private readonly List<StructElement> _marked = [];
    private readonly List<LinkAnnotation> _links = [];
    private readonly GraphicsState _state = new();
    private object? _open;
    private bool _isRepeating;

    public ReadOnlySpan<byte> Syntax => _syntax.Bytes;

    public int Index => index;

    /// <summary>The elements of the marked sequences, by their numbers.</summary>
    public IReadOnlyList<StructElement> Marked => _marked;

    public IReadOnlyList<LinkAnnotation> Links => _links;

    /// <summary>What follows belongs to an element.</summary>
    public void Mark(StructElement element)
    {
        if (_isRepeating || _open == element)
        {
            return;
        }

        EndMark();
        _open = element;
        element.AddContent(new MarkedSequence(index, _marked.Count));
        _syntax.Part($"{new PdfName(element.Role)} <</MCID {_marked.Count}");
        if (element.ActualText is not null)
        {
            _syntax.Part($"/ActualText {new PdfText(element.ActualText)}");
        }

        _syntax.Line($">> BDC");
        _marked.Add(element);
    }

    /// <summary>What follows is for the eye only.</summary>
    public void MarkArtifact(ArtifactKind kind)
    {
        if (_isRepeating || (_open is ArtifactKind open && open == kind))
        {
            return;
        }

        EndMark();
        _open = kind;
        _syntax.BeginArtifact(kind);
    }

    /// <summary>Paints as an artefact what would otherwise mark itself as content.</summary>
    public void AsArtifact(ArtifactKind kind, Action paint)
    {
        MarkArtifact(kind);
        _isRepeating = true;
        paint();
        _isRepeating = false;
        EndMark();
    }

    public void EndMark()
    {
        if (_open is not null)
        {
            _syntax.Line($"EMC");
            _open = null;
        }
    }

    /// <summary>Makes an area part of the link of an element; areas on the same page are one annotation.</summary>
    public void AddLink(StructElement owner, LinkTarget target, Rectangle area)
    {
        if (_isRepeating)
        {
            return;
        }

        var link = _links.FindLast(each => each.Owner == owner);
        if (link is null)
        {
            link = new(target, owner);
            _links.Add(link);
            owner.AddLink(link);
        }

        link.Areas.Add(area);
    }

    public void Line(double x1, double x2, double y, Stroke stroke)
    {
        _state.SetStroke(_syntax, stroke);
        _syntax.Line($"{x1} {Flip(y)} m {x2} {Flip(y)} l S");
    }

    public void VerticalLine(double x, double top, double bottom, Stroke stroke)
    {
        _state.SetStroke(_syntax, stroke);
        _syntax.Line($"{x} {Flip(top)} m {x} {Flip(bottom)} l S");
    }

    public void Fill(double x, double y, double width, double height, Color color)
    {
        _state.SetFill(_syntax, color);
        _syntax.Line($"{x} {Flip(y + height)} {width} {height} re f");
    }

    /// <param name="x">Of the first letter.</param>
    /// <param name="baseline">Of the line, before the rise of the span.</param>
    public void Text(ReadOnlySpan<Glyph> glyphs, double x, double baseline)
    {
        if (glyphs.IsEmpty)
        {
            return;
        }

        var (span, font) = (glyphs[0].Span, glyphs[0].Font);
        _state.SetFill(_syntax, span.Color);
        _syntax.Part($"BT");
        _state.SetFont(_syntax, font, span.Size);
        _state.SetTracking(_syntax, span.Tracking);
        _syntax.Part($"{x} {Flip(baseline - span.Rise)} Td");
        _syntax.Raw("<"u8);
        foreach (var glyph in glyphs)
        {
            _syntax.Code(glyph.Code);
        }

        _syntax.Line($"> Tj ET");
    }

    /// <summary>Begins a drawing whose own plane is fitted into an area; <see cref="EndFigure"/> ends it.</summary>
    public Rectangle BeginFigure(double x, double y, double width, double height, double scale, double originX, double originY)
    {
        var area = AreaOf(x, y, width, height);
        _syntax.Line($"q {area.Left} {area.Bottom} {width} {height} re W n");
        // Turns the plane over, so that y grows downwards in it.
        _syntax.Line($"{scale} 0 0 {-scale} {x - originX * scale} {Flip(y - originY * scale)} cm");
        return area;
    }

    public void EndFigure()
    {
        _syntax.Line($"Q");
        _state.Forget();
    }

    public void Paint(PathShape shape)
    {
        if (shape.Fill is { } fill)
        {
            _state.SetFill(_syntax, fill);
        }

        if (shape.Stroke is { } stroke)
        {
            _state.SetStroke(_syntax, stroke);
        }

        PathSyntax.Write(_syntax, shape);
    }

    /// <summary>Text on the turned plane of a drawing.</summary>
    public void FigureText(ReadOnlySpan<Glyph> glyphs, double x, double baseline)
    {
        foreach (var glyph in glyphs)
        {
            _state.SetFill(_syntax, glyph.Span.Color);
            _syntax.Part($"BT");
            _state.SetFont(_syntax, glyph.Font, glyph.Span.Size);
            _state.SetTracking(_syntax, 0);
            _syntax.Part($"1 0 0 -1 {x} {baseline} Tm");
            _syntax.Raw("<"u8);
            _syntax.Code(glyph.Code);
            _syntax.Line($"> Tj ET");
            x += glyph.Advance;
        }
    }

    public Rectangle AreaOf(double x, double y, double width, double height) => new(x, Flip(y + height), x + width, Flip(y));

    private double Flip(double y) => format.Height - y;
}
