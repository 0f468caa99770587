namespace DelegationPortal.Pdf.Layout;

/// <summary>An item with its label at the left, which stands only beside the beginning.</summary>
/// <param name="indent">From the label to the body, in points.</param>
internal sealed class ListItemBox(Box? label, StackBox body, double indent) : Box
{
    public override double Height => Math.Max(label?.Height ?? 0, body.Height);

    public override double SpaceAfter => body.SpaceAfter;

    public override IEnumerable<Box> Inside => [body];

    public override Division Divide(double room, bool force)
    {
        if (label is not null && label.Height > room && !force)
        {
            return new(null, this);
        }

        if (body.Height <= room)
        {
            return new(this, null);
        }

        var (fitting, rest) = body.Divide(room, force);
        return fitting is null
            ? new(null, this)
            : new(new ListItemBox(label, (StackBox)fitting, indent), rest is null ? null : new ListItemBox(null, (StackBox)rest, indent));
    }

    public override void Paint(PaintContext paint, double x, double y)
    {
        label?.Paint(paint, x, y);
        body.Paint(paint, x + indent, y);
    }
}
