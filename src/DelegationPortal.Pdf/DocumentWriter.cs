using DelegationPortal.Pdf.Composition;
using DelegationPortal.Pdf.Content;
using DelegationPortal.Pdf.Drawing;
using DelegationPortal.Pdf.Fonts;
using DelegationPortal.Pdf.Layout;
using DelegationPortal.Pdf.Metadata;
using DelegationPortal.Pdf.Structure;
using DelegationPortal.Pdf.Syntax;

namespace DelegationPortal.Pdf;

/// <summary>From the description to the bytes: compose, divide into pages, paint, write the objects.</summary>
internal sealed class DocumentWriter(PdfDocument document)
{
    private readonly DocumentFacts _facts = DocumentFacts.Of(document);
    private readonly Composer _composer = new(document);
    private readonly StructElement _root = new("Document");
    private readonly Dictionary<string, Destination> _destinations = new(StringComparer.Ordinal);
    private readonly PdfFile _file = new();

    public PdfOutcome Write(Stream output)
    {
        var pages = Paint(Paginator.Paginate(Chapters(), document.Page.ContentHeight));
        var (catalog, information) = (_file.Reserve(), _file.Reserve());
        WriteCatalog(catalog, pages);
        _facts.WriteInformation(_file.Open(information));
        _file.WriteTo(output, catalog, information, document.Id.ToByteArray(bigEndian: true));
        return new(pages.Count, _composer.Warnings);
    }

    private List<StackBox> Chapters()
    {
        var builder = new BlockBuilder(_composer);
        var around = new Surroundings(_root, document.Page.ContentWidth, document.Theme.Body);
        var chapters = new List<List<Block>> { new() };
        foreach (var block in document.Blocks)
        {
            if (block is PageBreak)
            {
                chapters.Add([]);
            }
            else
            {
                chapters[^1].Add(block);
            }
        }

        return [.. chapters.Select(blocks => builder.Stack(blocks, around))];
    }

    private List<PageContent> Paint(List<Box> boxes)
    {
        var format = document.Page;
        var running = new RunningLines(_composer, document, boxes.Count);
        var headings = boxes.SelectMany((box, index) => Paginator.HeadingsOn(box).Select(heading => (heading, index)))
            .ToDictionary(pair => pair.heading, pair => pair.index + 1);
        var pages = new List<PageContent>();
        foreach (var box in boxes)
        {
            var page = new PageContent(pages.Count, format);
            box.Paint(new(page, _destinations, heading => headings[heading]), format.Left, format.Top);
            page.EndMark();
            running.Paint(page);
            pages.Add(page);
        }

        return pages;
    }

    private void WriteCatalog(PdfRef catalog, List<PageContent> pages)
    {
        List<PdfRef> pageNumbers = [.. pages.Select(_ => _file.Reserve())];
        List<LinkAnnotation> links = [.. pages.SelectMany(page => page.Links)];
        var annotations = links.ToDictionary(link => link, _ => _file.Reserve());
        var tree = WritePages(pages, pageNumbers, annotations);

        void WriteDestination(PdfBuffer syntax, Destination place) =>
            syntax.Part($"/Dest [{pageNumbers[place.Page]} /XYZ 0 {document.Page.Height - place.Y} null]");

        var annotationWriter = new AnnotationWriter(_file, WriteDestination, _destinations);
        for (var i = 0; i < links.Count; i++)
        {
            annotationWriter.Write(annotations[links[i]], links[i], pages.Count + i);
        }

        var structure = new StructureWriter(_file, pageNumbers, annotations)
            .Write(_root, pages.Select(page => page.Marked), links.Select(link => link.Owner));
        var outline = OutlineWriter.Write(_file, _composer.Headings, (syntax, heading) => WriteDestination(syntax, _destinations[heading.Anchor]));
        var attachments = AttachmentWriter.Write(_file, document.Attachments);
        var (metadata, profile) = (_file.Reserve(), _file.Reserve());
        _file.OpenStream(metadata, XmpPacket.Write(_facts), compress: false).Line($"/Type /Metadata /Subtype /XML");
        _file.OpenStream(profile, SrgbProfile.Bytes).Line($"/N 3 /Alternate /DeviceRGB");

        var syntax = _file.Open(catalog);
        syntax.Line($"<< /Type /Catalog /Version /1.7 /Pages {tree} /Lang {new PdfText(_facts.Language)} /MarkInfo << /Marked true >>");
        syntax.Line($"/ViewerPreferences << /DisplayDocTitle true >> /StructTreeRoot {structure} /Metadata {metadata}");
        syntax.Line($"/OutputIntents [<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB) /DestOutputProfile {profile} >>]");
        if (outline is { } bookmarks)
        {
            syntax.Line($"/Outlines {bookmarks}");
        }

        if (attachments.Count > 0)
        {
            syntax.Part($"/AF [{attachments.Select(each => each.Specification)}] /Names << /EmbeddedFiles << /Names [");
            foreach (var (name, specification) in attachments)
            {
                syntax.Part($"{new PdfText(name)} {specification}");
            }

            syntax.Line($"] >> >>");
        }

        syntax.Line($">>");
    }

    private PdfRef WritePages(List<PageContent> pages, List<PdfRef> numbers, Dictionary<LinkAnnotation, PdfRef> annotations)
    {
        var (tree, resources) = (_file.Reserve(), WriteResources());
        foreach (var (page, number) in pages.Zip(numbers))
        {
            var content = _file.Reserve();
            _file.OpenStream(content, page.Syntax);
            var syntax = _file.Open(number);
            syntax.Line($"<< /Type /Page /Parent {tree} /MediaBox [0 0 {document.Page.Width} {document.Page.Height}] /Resources {resources} /Contents {content} /StructParents {page.Index}");
            if (page.Links.Count > 0)
            {
                // Tabs: who goes from link to link goes in the order of the structure (PDF/UA-1, 7.18.3).
                syntax.Line($"/Tabs /S /Annots [{page.Links.Select(link => annotations[link])}]");
            }

            syntax.Line($">>");
        }

        _file.Open(tree).Line($"<< /Type /Pages /Count {pages.Count} /Kids [{numbers}] >>");
        return tree;
    }

    private PdfRef WriteResources()
    {
        List<(FontSubset Subset, PdfRef Number)> fonts = [.. _composer.Fonts.Used.Select(subset => (subset, _file.Reserve()))];
        foreach (var (subset, number) in fonts)
        {
            FontWriter.Write(_file, number, subset);
        }

        var resources = _file.Reserve();
        var syntax = _file.Open(resources);
        syntax.Part($"<< /Font <<");
        foreach (var (subset, number) in fonts)
        {
            syntax.Part($"{new PdfName(subset.ResourceName)} {number}");
        }

        syntax.Line($">> >>");
        return resources;
    }
}
