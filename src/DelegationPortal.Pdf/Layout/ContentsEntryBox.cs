using System.Globalization;
using DelegationPortal.Pdf.Structure;
using DelegationPortal.Pdf.Styles;
using DelegationPortal.Pdf.Text;

namespace DelegationPortal.Pdf.Layout;

/// <summary>A line of the table of contents; the number of the page is known only when all pages are.</summary>
internal sealed class ContentsEntryBox(Box title, HeadingEntry heading, TextSpan numberSpan, TextShaper shaper, TextStyle style, double width) : Box
{
    public override double Height => title.Height;

    public override double SpaceAfter => 3;

    public override void Paint(PaintContext paint, double x, double y)
    {
        title.Paint(paint, x, y);
        var number = numberSpan with { Text = paint.PageOfHeading(heading).ToString(CultureInfo.InvariantCulture) };
        var glyphs = shaper.Shape([number]);
        var line = new TextLine(0, glyphs.Length, LineBreaker.WidthOf(glyphs));
        var text = new SetText(glyphs, [line], style with { Alignment = Alignment.Right, RuleAbove = null }, width);
        new ParagraphBox(text, 0, 1).Paint(paint, x, y + Height - style.Leading);
    }
}
