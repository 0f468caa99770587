namespace DelegationPortal.Pdf.Layout;

/// <summary>Boxes beside each other; each goes on in its own column on the next page.</summary>
internal sealed class ColumnsBox(IReadOnlyList<ColumnBox> columns) : Box
{
    public bool AlignBottom { get; init; }

    public double Space { get; init; }

    public override double Height { get; } = columns.Max(column => column.Content.Height);

    public override double SpaceBefore => Math.Max(Space, columns.Max(column => column.Content.SpaceBefore));

    public override double SpaceAfter => Math.Max(Space, columns.Max(column => column.Content.SpaceAfter));

    public override IEnumerable<Box> Inside => columns.Select(column => column.Content);

    public override Division Divide(double room, bool force)
    {
        List<Division> parts = [.. columns.Select(column =>
            column.Content.Height <= room ? new Division(column.Content, null) : column.Content.Divide(room, force))];
        return parts.Exists(part => part.Fitting is null)
            ? new(null, this)
            : new(With(parts.Select(part => part.Fitting)), parts.TrueForAll(part => part.Rest is null) ? null : With(parts.Select(part => part.Rest)));
    }

    public override void Paint(PaintContext paint, double x, double y)
    {
        foreach (var (content, left) in columns)
        {
            content.Paint(paint, x + left, AlignBottom ? y + Height - content.Height : y);
        }
    }

    private ColumnsBox With(IEnumerable<Box?> contents) =>
        new([.. columns.Zip(contents, (column, content) => column with { Content = content ?? new StackBox([]) })]);
}

/// <param name="Left">From the left edge of all columns.</param>
internal sealed record ColumnBox(Box Content, double Left);
