using DelegationPortal.Pdf.Content;
using DelegationPortal.Pdf.Drawing;
using DelegationPortal.Pdf.Styles;

namespace DelegationPortal.Pdf.Layout;

/// <summary>Divided only if it is higher than a page.</summary>
internal sealed class KeptBox(Box inner) : Box
{
    public override double Height => inner.Height;

    public override double SpaceBefore => inner.SpaceBefore;

    public override double SpaceAfter => inner.SpaceAfter;

    public override bool KeepWithNext => inner.KeepWithNext;

    public override IEnumerable<Box> Inside => [inner];

    public override Division Divide(double room, bool force) => force ? inner.Divide(room, force) : new(null, this);

    public override void Paint(PaintContext paint, double x, double y) => inner.Paint(paint, x, y);
}

/// <summary>Stands at the bottom of its page; see <see cref="StackBox"/>.</summary>
internal sealed class PageBottomBox(Box inner) : Box
{
    public override double Height => inner.Height;

    public override double SpaceBefore => inner.SpaceBefore;

    public override IEnumerable<Box> Inside => [inner];

    public override Division Divide(double room, bool force) => force ? inner.Divide(room, force) : new(null, this);

    public override void Paint(PaintContext paint, double x, double y) => inner.Paint(paint, x, y);
}

/// <summary>A panel's ground and line behind its content.</summary>
internal sealed class PanelBox(Panel panel, Box inner, double width) : Box
{
    public override double Height => inner.Height + 2 * panel.Padding;

    public override double SpaceBefore => panel.Padding;

    public override double SpaceAfter => panel.Padding;

    public override IEnumerable<Box> Inside => [inner];

    public override Division Divide(double room, bool force)
    {
        var (fitting, rest) = inner.Divide(room - 2 * panel.Padding, force);
        return new(Around(fitting), Around(rest));
    }

    public override void Paint(PaintContext paint, double x, double y)
    {
        if (panel.Fill is { } fill)
        {
            paint.Page.MarkArtifact(ArtifactKind.Layout);
            paint.Page.Fill(x, y, width, Height, fill);
        }

        if (panel.LeftRule is { } rule)
        {
            paint.Page.MarkArtifact(ArtifactKind.Layout);
            paint.Page.VerticalLine(x + rule.Width / 2, y, y + Height, rule);
        }

        inner.Paint(paint, x + panel.Padding, y + panel.Padding);
    }

    private PanelBox? Around(Box? part) => part is null ? null : new(panel, part, width);
}

/// <summary>White.</summary>
internal sealed class SpaceBox(double height) : Box
{
    public override double Height => 0;

    public override double SpaceBefore => height;

    public override void Paint(PaintContext paint, double x, double y)
    {
    }
}

/// <summary>A line for the eye.</summary>
internal sealed class RuleBox(Stroke stroke, double space, double width) : Box
{
    public override double Height => stroke.Width;

    public override double SpaceBefore => space;

    public override double SpaceAfter => space;

    public override void Paint(PaintContext paint, double x, double y)
    {
        paint.Page.MarkArtifact(ArtifactKind.Layout);
        paint.Page.Line(x, x + width, y + stroke.Width / 2, stroke);
    }
}

/// <summary>A place that links lead to.</summary>
internal sealed class AnchorBox(string anchor, Box inner) : Box
{
    public override double Height => inner.Height;

    public override double SpaceBefore => inner.SpaceBefore;

    public override double SpaceAfter => inner.SpaceAfter;

    public override bool KeepWithNext => inner.KeepWithNext;

    public override IEnumerable<Box> Inside => [inner];

    public override Division Divide(double room, bool force)
    {
        var (fitting, rest) = inner.Divide(room, force);
        return fitting is null ? new(null, this) : new(new AnchorBox(anchor, fitting), rest);
    }

    public override void Paint(PaintContext paint, double x, double y)
    {
        paint.AddDestination(anchor, y);
        inner.Paint(paint, x, y);
    }
}
