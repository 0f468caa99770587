using DelegationPortal.Pdf.Fonts;
using DelegationPortal.Pdf.Styles;
using DelegationPortal.Pdf.Syntax;

namespace DelegationPortal.Pdf.Drawing;

/// <summary>What a page has set already and need not be told again.</summary>
internal sealed class TextState
{
    private FontSubset? _font;
    private double _size;
    private double _tracking;
    private Color? _fill = Color.Black;

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

    /// <summary>The graphics state was set back to one of before.</summary>
    public void Forget() => (_font, _size, _tracking, _fill) = (null, 0, double.NaN, null);
}
