using DelegationPortal.Pdf.Content;
using DelegationPortal.Pdf.Layout;
using DelegationPortal.Pdf.Structure;
using DelegationPortal.Pdf.Styles;

namespace DelegationPortal.Pdf.Composition;

/// <summary>Where blocks are built.</summary>
/// <param name="Parent">Their element.</param>
/// <param name="Width">In points.</param>
/// <param name="Text">The style of paragraphs that have none of their own.</param>
internal sealed record Surroundings(StructElement Parent, double Width, TextStyle Text);

/// <summary>Makes boxes of blocks, and the elements of the structure tree along with them.</summary>
internal sealed class BlockBuilder(Composer composer)
{
    private const int DeepestHeading = 6;
    private int _headings;

    public StackBox Stack(IEnumerable<Block> blocks, Surroundings around) => new(blocks.Select(block => Build(block, around)).OfType<Box>());

    private Box? Build(Block block, Surroundings around)
    {
        var box = BuildBare(block, around);
        return box is not null && block.Anchor is { } anchor ? new AnchorBox(Anchors.Block(anchor), box) : box;
    }

    private Box? BuildBare(Block block, Surroundings around) => block switch
    {
        Heading heading => Build(heading, around),
        Paragraph paragraph => Build(paragraph, around),
        Rule rule => new RuleBox(rule.Stroke, rule.Space, around.Width),
        Spacer spacer => new SpaceBox(spacer.Height),
        KeepTogether group => new KeptBox(Stack(group.Blocks, Group(group, around))),
        PageBottom bottom => new PageBottomBox(Stack(bottom.Blocks, Group(bottom, around))),
        Panel panel => Build(panel, around),
        Columns columns => Build(columns, around),
        ListBlock list => new ListBuilder(composer, this).Build(list, around),
        KeyValueList list => new ListBuilder(composer, this).Build(list, around),
        Table table => new TableBuilder(composer, table, around).Build(),
        Figure figure => new FigureBuilder(composer).Build(figure, around),
        NoteList notes => new NoteBuilder(composer).Build(notes, around),
        TableOfContents contents => new ContentsBuilder(composer).Build(contents, around),
        PageBreak => null,
        _ => throw new ArgumentException($"A document cannot hold a {block.GetType().Name}."),
    };

    private AnchorBox? Build(Heading heading, Surroundings around)
    {
        var styles = composer.Theme.Headings;
        var style = heading.Style ?? styles[Math.Clamp(heading.Level, 1, styles.Count) - 1];
        var element = new StructElement($"H{Math.Clamp(heading.Level, 1, DeepestHeading)}") { Language = heading.Language };
        if (composer.Paragraph(heading.Text, style, element, around.Width) is not { } box)
        {
            return null;
        }

        around.Parent.Add(element);
        var entry = composer.Headings[_headings++];
        return new AnchorBox(entry.Anchor, new ParagraphBox(box) { StaysWithNext = true, Heading = entry });
    }

    private ParagraphBox? Build(Paragraph paragraph, Surroundings around)
    {
        var element = new StructElement("P") { Language = paragraph.Language };
        var box = composer.Paragraph(paragraph.Text, paragraph.Style ?? around.Text, element, around.Width);
        if (box is not null)
        {
            around.Parent.Add(element);
        }

        return box is null || !paragraph.KeepWithNext ? box : new(box) { StaysWithNext = true };
    }

    private PanelBox Build(Panel panel, Surroundings around)
    {
        var inner = Group(panel, around) with { Width = Math.Max(1, around.Width - 2 * panel.Padding) };
        return new(panel, Stack(panel.Blocks, inner), around.Width);
    }

    private ColumnsBox? Build(Columns columns, Surroundings around)
    {
        if (columns.Items.Count == 0)
        {
            return null;
        }

        var group = Group(columns, around);
        var free = around.Width - columns.Gap * (columns.Items.Count - 1) - columns.Items.Sum(column => column.Width ?? 0);
        var share = Math.Max(1, free / Math.Max(1, columns.Items.Count(column => column.Width is null)));
        var boxes = new List<ColumnBox>();
        var left = 0.0;
        foreach (var column in columns.Items)
        {
            var width = column.Width ?? share;
            boxes.Add(new(Stack(column.Blocks, group with { Width = width }), left));
            left += width + columns.Gap;
        }

        return new(boxes) { AlignBottom = columns.AlignBottom };
    }

    // A group is no element of its own, unless it has a language to say.
    private static Surroundings Group(Block group, Surroundings around) => group.Language is null
        ? around
        : around with { Parent = around.Parent.Add(new("Div") { Language = group.Language }) };
}
