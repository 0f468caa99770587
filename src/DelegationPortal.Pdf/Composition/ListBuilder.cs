using System.Globalization;
using DelegationPortal.Pdf.Content;
using DelegationPortal.Pdf.Layout;
using DelegationPortal.Pdf.Structure;
using DelegationPortal.Pdf.Styles;

namespace DelegationPortal.Pdf.Composition;

/// <summary>Lists: L, LI, Lbl and LBody (ISO 32000-1, 14.8.4.3.3).</summary>
internal sealed class ListBuilder(Composer composer, BlockBuilder blocks)
{
    private const double NarrowestBody = 60;
    private const double GapToLabel = 0.6;

    public StackBox Build(ListBlock list, Surroundings around)
    {
        var style = (list.Style ?? around.Text) with { SpaceBefore = 0, SpaceAfter = list.Gap };
        var element = list.Items.Count == 0 ? new("L") : around.Parent.Add(new("L") { Language = list.Language, Numbering = NumberingOf(list.Marker) });
        var labels = Enumerable.Range(0, list.Items.Count).Select(i => LabelOf(list, i)).ToList();
        var indent = labels.Exists(label => label is not null) ? labels.Max(label => WidthOf(label!, style)) + GapToLabel * style.Size : 0;
        var boxes = new List<Box>();
        foreach (var (item, label) in list.Items.Zip(labels))
        {
            if (boxes.Count > 0)
            {
                boxes.Add(list.Divider is { } divider ? new RuleBox(divider, list.Gap, around.Width) : new SpaceBox(list.Gap));
            }

            var entry = element.Add(new("LI"));
            boxes.Add(Item(item, label, indent, new(entry, around.Width, style)));
        }

        return new(boxes.Count == 0 ? [] : [.. boxes, new SpaceBox(around.Text.SpaceAfter)]);
    }

    public StackBox Build(KeyValueList list, Surroundings around)
    {
        var style = (list.Style ?? around.Text) with { SpaceBefore = 0, SpaceAfter = 2 };
        var element = new StructElement("L") { Language = list.Language, Numbering = "None" };
        var boxes = new List<Box>();
        foreach (var row in list.Rows)
        {
            var entry = element.Add(new("LI"));
            var key = composer.Paragraph(row.Key, style with { Bold = true }, entry.Add(new("Lbl")), list.KeyWidth - GapToLabel * style.Size);
            var value = composer.Paragraph(row.Value, style, entry.Add(new("LBody")), Math.Max(1, around.Width - list.KeyWidth));
            boxes.Add(new ListItemBox(key, new(value is null ? [] : [value]), list.KeyWidth));
        }

        if (boxes.Count > 0)
        {
            around.Parent.Add(element);
            boxes.Add(new SpaceBox(around.Text.SpaceAfter));
        }

        return new(boxes);
    }

    private Box Item(ListItem item, string? label, double indent, Surroundings around)
    {
        // So deep inside other lists that no room is left beside the label: the body goes below it.
        var isNarrow = around.Width - indent < NarrowestBody;
        var labelBox = label is null ? null : composer.Paragraph(label, around.Text, around.Parent.Add(new("Lbl")), around.Width);
        var body = around with { Parent = around.Parent.Add(new("LBody")), Width = isNarrow ? around.Width : around.Width - indent };
        var stack = blocks.Stack(item.Blocks, body);
        return isNarrow && labelBox is not null
            ? new StackBox([new ParagraphBox(labelBox) { StaysWithNext = true }, stack])
            : new ListItemBox(labelBox, stack, indent);
    }

    private double WidthOf(string label, TextStyle style) => Text.LineBreaker.WidthOf(composer.Shaper.Shape([composer.SpanOf(label, style, new("Lbl"))]));

    private static string? LabelOf(ListBlock list, int index) => list.Marker switch
    {
        ListMarker.None => null,
        ListMarker.Bullet => "•",
        ListMarker.Number => string.Create(CultureInfo.InvariantCulture, $"{list.Start + index}."),
    };

    private static string NumberingOf(ListMarker marker) => marker switch
    {
        ListMarker.None => "None",
        ListMarker.Bullet => "Disc",
        ListMarker.Number => "Decimal",
    };
}
