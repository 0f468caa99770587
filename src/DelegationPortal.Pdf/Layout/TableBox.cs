using DelegationPortal.Pdf.Drawing;
using DelegationPortal.Pdf.Styles;

namespace DelegationPortal.Pdf.Layout;

/// <summary>Rows below a header that stands again, as an artefact, on every page that the table reaches.</summary>
/// <param name="header">On further pages a <see cref="RepeatedBox"/>.</param>
internal sealed class TableBox(Box header, StackBox rows) : Box
{
    private const double LargestShareOfHeader = 0.4;

    public override double Height => header.Height + rows.Height;

    public override double SpaceBefore => 8;

    public override double SpaceAfter => 10;

    public override IEnumerable<Box> Inside => [header, rows];

    public override Division Divide(double room, bool force)
    {
        var (fitting, rest) = rows.Divide(room - header.Height, force);
        if (fitting is null)
        {
            return new(null, this);
        }

        return new(new TableBox(header, (StackBox)fitting), rest is null ? null : Continued((StackBox)rest, room));
    }

    public override void Paint(PaintContext paint, double x, double y)
    {
        header.Paint(paint, x, y);
        rows.Paint(paint, x, y + header.Height);
    }

    private TableBox Continued(StackBox rest, double room)
    {
        Box again = header.Height > LargestShareOfHeader * room ? new StackBox([]) : header as RepeatedBox ?? new RepeatedBox(header);
        return new(again, rest);
    }
}

/// <summary>Paints what has been read already once more, for the eye only.</summary>
internal sealed class RepeatedBox(Box original) : Box
{
    public override double Height => original.Height;

    public override void Paint(PaintContext paint, double x, double y) => paint.Page.AsArtifact(ArtifactKind.RepeatedHeader, () => original.Paint(paint, x, y));
}

/// <summary>A row of cells with a line below it.</summary>
internal sealed class RowBox(Box cells, Stroke hairline, double width) : Box
{
    private const double Padding = 3;

    public override double Height => cells.Height + 2 * Padding;

    public override IEnumerable<Box> Inside => [cells];

    public override Division Divide(double room, bool force)
    {
        if (!force)
        {
            return new(null, this);
        }

        var (fitting, rest) = cells.Divide(room - 2 * Padding, force);
        return new(Around(fitting), Around(rest));
    }

    public override void Paint(PaintContext paint, double x, double y)
    {
        paint.Page.MarkArtifact(ArtifactKind.Layout);
        paint.Page.Line(x, x + width, y + Height - hairline.Width / 2, hairline);
        cells.Paint(paint, x, y + Padding);
    }

    private RowBox? Around(Box? part) => part is null ? null : new(part, hairline, width);
}
