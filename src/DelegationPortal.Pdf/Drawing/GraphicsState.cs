using DelegationPortal.Pdf.Fonts;
using DelegationPortal.Pdf.Styles;
using DelegationPortal.Pdf.Syntax;

namespace DelegationPortal.Pdf.Drawing;

/// <summary>What a page has set already and need not be told again.</summary>
internal sealed class GraphicsState
{
    private FontSubset? _font;
    private double _size;
    private double _tracking;
    private Color? _fill = Color.Black;
    private Stroke? _stroke;

    public void SetFont(PdfBuffer syntax, FontSubset font, double size)
    {
        if (_font != font || _size != size)
        {
            syntax.Part($"{new PdfName(font.ResourceName)} {size} Tf");
            (_font, _size) = (font, size);
        }
    }

    public void SetTracking(PdfBuffer syntax, double tracking)
    {
        if (_tracking != tracking)
        {
            syntax.Part($"{tracking} Tc");
            _tracking = tracking;
        }
    }

    public void SetFill(PdfBuffer syntax, Color color)
    {
        if (_fill != color)
        {
            syntax.Line($"{color.Red / 255.0} {color.Green / 255.0} {color.Blue / 255.0} rg");
            _fill = color;
        }
    }

    public void SetStroke(PdfBuffer syntax, Stroke stroke)
    {
        if (_stroke == stroke)
        {
            return;
        }

        _stroke = stroke;
        var (color, width) = (stroke.Color, stroke.Width);
        syntax.Line($"{color.Red / 255.0} {color.Green / 255.0} {color.Blue / 255.0} RG {width} w");
        switch (stroke.Pattern)
        {
            case LinePattern.Solid: syntax.Line($"[] 0 d"); break;
            case LinePattern.Dashed: syntax.Line($"[{3 * width} {2 * width}] 0 d"); break;
            case LinePattern.Dotted: syntax.Line($"[{width} {1.5 * width}] 0 d"); break;
        }
    }

    /// <summary>The graphics state was set back to one of before.</summary>
    public void Forget() => (_font, _size, _tracking, _fill, _stroke) = (null, 0, double.NaN, null, null);
}
