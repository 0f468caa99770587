using DelegationPortal.Pdf.Content;
using DelegationPortal.Pdf.Drawing;
using DelegationPortal.Pdf.Layout;
using DelegationPortal.Pdf.Structure;
using DelegationPortal.Pdf.Text;

namespace DelegationPortal.Pdf.Composition;

/// <summary>Figures with their captions.</summary>
internal sealed class FigureBuilder(Composer composer)
{
    public Box Build(Figure figure, Surroundings around)
    {
        var alt = PlainText.CleanLine(figure.Alt);
        if (alt.Length == 0)
        {
            throw new ArgumentException("A figure needs an alternative text that says what it shows (PDF/UA-1, 7.3). What says nothing is no figure but a rule.");
        }

        var parent = figure.Caption is null ? around.Parent : around.Parent.Add(new("Div"));
        var element = parent.Add(new("Figure") { Alt = alt, Language = figure.Language });
        var shrink = Math.Min(1, Math.Min(around.Width / figure.Width, composer.PageHeight / figure.Height));
        var box = new FigureBox(figure, element, LabelsOf(figure, element), figure.Width * shrink, figure.Height * shrink);
        if (figure.Caption is null)
        {
            return box;
        }

        var captionElement = parent.Add(new("Caption"));
        var caption = composer.Paragraph(figure.Caption, composer.Theme.Caption, captionElement, around.Width);
        return new KeptBox(new StackBox(caption is null ? [box] : [box, caption]));
    }

    private Dictionary<LabelShape, Glyph[]> LabelsOf(Figure figure, StructElement element)
    {
        var labels = new Dictionary<LabelShape, Glyph[]>();
        foreach (var label in figure.Shapes.OfType<LabelShape>())
        {
            var font = composer.Fonts[(label.Family ?? composer.Theme.LabelFamily).Cut(label.Bold, italic: false)];
            var span = new TextSpan(PlainText.CleanLine(label.Text), font, label.Size, label.Color, 0, 0, element);
            labels[label] = composer.Shaper.Shape([span]);
        }

        return labels;
    }
}
