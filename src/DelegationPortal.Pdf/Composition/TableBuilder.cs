using DelegationPortal.Pdf.Content;
using DelegationPortal.Pdf.Layout;
using DelegationPortal.Pdf.Structure;
using DelegationPortal.Pdf.Styles;

namespace DelegationPortal.Pdf.Composition;

/// <summary>One table, whose header cells say what they are headers of (PDF/UA-1, 7.5).</summary>
internal sealed class TableBuilder(Composer composer, Table table, Surroundings around)
{
    private const double CellGap = 8;
    private const double HeaderRule = 0.75;

    private readonly StructElement _element = new("Table") { Language = table.Language };
    private readonly TextStyle _text = composer.Theme.TableText;
    private readonly List<CellPlace> _places = Places(table, around.Width);

    public Box Build()
    {
        around.Parent.Add(_element);
        var caption = Caption();
        var header = Row("THead", table.Columns.Select(column => column.Header), _ => "Column", new(_text.Color, HeaderRule));
        var body = new StructElement("TBody");
        List<RowBox> rows = [.. table.Rows.Select(row => Row(row, body))];
        if (rows.Count > 0)
        {
            _element.Add(body);
        }

        var whole = new TableBox(header, new(rows));
        return caption is null ? whole : new StackBox([new ParagraphBox(caption) { StaysWithNext = true }, whole]);
    }

    private ParagraphBox? Caption()
    {
        var element = new StructElement("Caption");
        var box = table.Caption is null ? null : composer.Paragraph(table.Caption, composer.Theme.Caption with { SpaceAfter = 2 }, element, around.Width);
        if (box is not null)
        {
            _element.Add(element);
        }

        return box;
    }

    private RowBox Row(TableRow row, StructElement body)
    {
        var missing = table.Columns.Count - row.Cells.Count;
        return missing < 0
            ? throw new ArgumentException($"A row of {row.Cells.Count} cells does not fit into a table of {table.Columns.Count} columns: \"{row.Cells[0]}\".")
            : Row(body.Add(new("TR")), [.. row.Cells, .. Enumerable.Repeat(InlineText.Empty, missing)], index => index == 0 && table.HasRowHeaders ? "Row" : null, composer.Theme.Hairline);
    }

    private RowBox Row(string group, IEnumerable<InlineText> cells, Func<int, string?> scopeOf, Stroke rule) =>
        Row(_element.Add(new(group)).Add(new("TR")), cells, scopeOf, rule);

    private RowBox Row(StructElement element, IEnumerable<InlineText> cells, Func<int, string?> scopeOf, Stroke rule) => new(
        new ColumnsBox([.. cells.Select((text, index) => Cell(text, element, _places[index], table.Columns[index].Alignment, scopeOf(index)))]),
        rule,
        around.Width);

    private ColumnBox Cell(InlineText text, StructElement row, CellPlace place, Alignment alignment, string? scope)
    {
        var element = row.Add(new(scope is null ? "TD" : "TH") { Scope = scope });
        var box = composer.Paragraph(text, _text with { Bold = scope is not null, Alignment = alignment }, element, place.Width);
        return new(new StackBox(box is null ? [] : [box]), place.Left);
    }

    private static List<CellPlace> Places(Table table, double width)
    {
        if (table.Columns.Count == 0)
        {
            throw new ArgumentException("A table needs at least one column.");
        }

        var free = width - CellGap * (table.Columns.Count - 1);
        var weights = table.Columns.Sum(column => column.Weight);
        var places = new List<CellPlace>();
        var left = 0.0;
        foreach (var column in table.Columns)
        {
            var own = Math.Max(1, free * column.Weight / weights);
            places.Add(new(left, own));
            left += own + CellGap;
        }

        return places;
    }

    private readonly record struct CellPlace(double Left, double Width);
}
