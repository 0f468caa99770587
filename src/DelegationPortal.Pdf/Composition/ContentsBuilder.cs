using DelegationPortal.Pdf.Content;
using DelegationPortal.Pdf.Layout;
using DelegationPortal.Pdf.Structure;

namespace DelegationPortal.Pdf.Composition;

/// <summary>The table of contents: TOC, TOCI, Reference and Link (ISO 32000-1, 14.8.4.2).</summary>
internal sealed class ContentsBuilder(Composer composer)
{
    private const double Indent = 14;
    private const double NumberWidth = 36;

    public StackBox Build(TableOfContents contents, Surroundings around)
    {
        var listed = composer.Headings.Where(heading => heading.InContents && heading.Level <= contents.MaxLevel).ToList();
        var shallowest = listed.Select(heading => heading.Level).DefaultIfEmpty(1).Min();
        var element = listed.Count == 0 ? new("TOC") : around.Parent.Add(new("TOC") { Language = contents.Language });
        return new(listed.Select(heading => Entry(heading, element, around, shallowest)));
    }

    private ListItemBox Entry(HeadingEntry heading, StructElement contents, Surroundings around, int shallowest)
    {
        var indent = Indent * (heading.Level - shallowest);
        var style = around.Text with { Bold = heading.Level == shallowest, SpaceBefore = 0, SpaceAfter = 0 };
        var link = contents.Add(new("TOCI")).Add(new("Reference")).Add(new("Link"));
        var span = composer.SpanOf(heading.Text + " ", style, link) with { Link = new(null, heading.Anchor, heading.Text) };
        var title = composer.Paragraph([span], style, around.Width - indent - NumberWidth);
        var entry = new ContentsEntryBox(title, heading, span, composer.Shaper, style, around.Width - indent);
        return new(null, new([entry]), indent);
    }
}
