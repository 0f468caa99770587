using DelegationPortal.Pdf.Styles;

namespace DelegationPortal.Pdf.Content;

/// <summary>A table with one row of column headers, which is repeated on every page that the table reaches.</summary>
/// <param name="Columns">At least one.</param>
/// <param name="Rows">Of at most as many cells as there are columns; missing cells are empty.</param>
public sealed record Table(IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> Rows) : Block
{
    public InlineText? Caption { get; init; }

    /// <summary>The first cell of a row is the header of the row.</summary>
    public bool HasRowHeaders { get; init; }
}

/// <param name="Weight">The share of the width, compared with the other columns.</param>
public sealed record TableColumn(InlineText Header, double Weight = 1)
{
    public Alignment Alignment { get; init; }
}

public sealed record TableRow(IReadOnlyList<InlineText> Cells);
