using DelegationPortal.Markup;
using DelegationPortal.Pdf.Content;
using DelegationPortal.Pdf.Styles;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PdfBlock = DelegationPortal.Pdf.Content.Block;
using PdfList = DelegationPortal.Pdf.Content.ListBlock;
using PdfTable = DelegationPortal.Pdf.Content.Table;
using PdfTableRow = DelegationPortal.Pdf.Content.TableRow;

namespace DelegationPortal.Web.Printing;

/// <summary>The same Markdown that pages show, as blocks of a document.</summary>
/// <param name="style">Of its paragraphs.</param>
/// <param name="portal">Where addresses of the portal itself begin.</param>
internal sealed class MarkdownBlocks(TextStyle style, Uri portal)
{
    /// <param name="end">What is to stand behind the last words, such as the number of a note.</param>
    public IReadOnlyList<PdfBlock> Of(string markdown, params IEnumerable<TextRun> end)
    {
        List<PdfBlock> blocks = SafeMarkdown.Parse(markdown) is { } document ? [.. Blocks(document)] : [new Paragraph(markdown) { Style = style }];
        TextRun[] ending = [.. end];
        if (ending.Length > 0)
        {
            if (blocks.LastOrDefault() is Paragraph last)
            {
                blocks[^1] = last with { Text = new InlineText([.. last.Text, .. ending]) };
            }
            else
            {
                blocks.Add(new Paragraph(new InlineText(ending)) { Style = style });
            }
        }

        return blocks;
    }

    private IEnumerable<PdfBlock> Blocks(ContainerBlock container) => container.SelectMany(Blocks);

    private IEnumerable<PdfBlock> Blocks(Markdig.Syntax.Block block) => block switch
    {
        // Bold lines: headings of the document itself are its sections.
        HeadingBlock heading => [new Paragraph(Text(heading.Inline, default)) { Style = style with { Bold = true }, KeepWithNext = true }],
        ParagraphBlock paragraph => [new Paragraph(Text(paragraph.Inline, default)) { Style = style }],
        Markdig.Syntax.ListBlock list => [List(list)],
        QuoteBlock quote => [new Panel([.. Blocks(quote)]) { LeftRule = PrintStyles.Hairline }],
        Markdig.Extensions.Tables.Table table => [Table(table)],
        LeafBlock code => [new Paragraph(code.Lines.ToString()) { Style = style }],
        _ => [],
    };

    private PdfList List(Markdig.Syntax.ListBlock list) =>
        new(list.IsOrdered ? ListMarker.Number : ListMarker.Bullet, [.. list.OfType<ListItemBlock>().Select(item => new ListItem([.. Blocks(item)]))])
        {
            Start = int.TryParse(list.OrderedStart, out var start) ? start : 1,
            Style = style,
        };

    private PdfTable Table(Markdig.Extensions.Tables.Table table)
    {
        var rows = table.OfType<Markdig.Extensions.Tables.TableRow>().Select(row => row.OfType<TableCell>().Select(Cell).ToList()).ToList();
        return new PdfTable([.. rows[0].Select(header => new TableColumn(header))], [.. rows.Skip(1).Select(cells => new PdfTableRow([.. cells.Take(rows[0].Count)]))]);
    }

    private InlineText Cell(TableCell cell) => new([.. cell.OfType<LeafBlock>().SelectMany(leaf => Runs(leaf.Inline, default))]);

    private InlineText Text(ContainerInline? inline, Emphasis emphasis) => new([.. Runs(inline, emphasis)]);

    private IEnumerable<TextRun> Runs(ContainerInline? container, Emphasis emphasis) =>
        (container ?? Enumerable.Empty<Inline>()).SelectMany(inline => inline switch
        {
            LiteralInline literal => [Run(literal.Content.ToString(), emphasis)],
            HtmlEntityInline entity => [Run(entity.Transcoded.ToString(), emphasis)],
            CodeInline code => [Run(code.Content, emphasis)],
            LineBreakInline line => [Run(line.IsHard ? "\n" : " ", emphasis)],
            AutolinkInline link => [Run(link.Url, emphasis with { Link = Address(link.IsEmail ? $"mailto:{link.Url}" : link.Url) })],
            LinkInline link => Runs(link, emphasis with { Link = Address(link.GetDynamicUrl?.Invoke() ?? link.Url) }),
            EmphasisInline { DelimiterCount: 1 } italic => Runs(italic, emphasis with { Italic = true }),
            EmphasisInline bold => Runs(bold, emphasis with { Bold = true }),
            ContainerInline other => Runs(other, emphasis),
            _ => [],
        });

    private static TextRun Run(string text, Emphasis emphasis) => new(text)
    {
        Bold = emphasis.Bold,
        Italic = emphasis.Italic,
        Link = emphasis.Link,
        Underline = emphasis.Link is null ? null : new Stroke(PrintStyles.Blue, 0.5),
    };

    private Uri? Address(string? url) => url is not null && Uri.TryCreate(portal, url, out var address) ? address : null;

    private readonly record struct Emphasis(bool Bold, bool Italic, Uri? Link);
}
