using DelegationPortal.Pdf.Content;
using DelegationPortal.Pdf.Drawing;
using DelegationPortal.Pdf.Structure;
using DelegationPortal.Pdf.Styles;
using DelegationPortal.Pdf.Text;

namespace DelegationPortal.Pdf.Layout;

/// <summary>A drawing in the size in which it is shown.</summary>
/// <param name="labels">The glyphs of the labels among the shapes, in their order.</param>
internal sealed class FigureBox(Figure figure, StructElement element, Dictionary<LabelShape, Glyph[]> labels, double width, double height) : Box
{
    public override double Height => height;

    public override double SpaceBefore => 4;

    public override double SpaceAfter => 6;

    public override void Paint(PaintContext paint, double x, double y)
    {
        var view = figure.ViewBox ?? new(0, 0, figure.Width, figure.Height);
        var scale = Math.Min(width / view.Width, height / view.Height);
        var page = paint.Page;
        page.Mark(element);
        element.Bounds = page.BeginFigure(x, y, width, height, scale, view.X, view.Y);
        foreach (var shape in figure.Shapes)
        {
            switch (shape)
            {
                case PathShape path: page.Paint(path); break;
                case LabelShape label: Paint(page, label); break;
                default: throw new ArgumentException($"A figure cannot hold a {shape.GetType().Name}.");
            }
        }

        page.EndFigure();
    }

    private void Paint(PageContent page, LabelShape label)
    {
        var glyphs = labels[label];
        var width = LineBreaker.WidthOf(glyphs);
        var x = label.Alignment switch
        {
            Alignment.Left => label.X,
            Alignment.Right => label.X - width,
            Alignment.Center => label.X - width / 2,
        };
        page.FigureText(glyphs, x, label.Y);
    }
}
