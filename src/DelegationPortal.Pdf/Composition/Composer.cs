using DelegationPortal.Pdf.Content;
using DelegationPortal.Pdf.Fonts;
using DelegationPortal.Pdf.Layout;
using DelegationPortal.Pdf.Structure;
using DelegationPortal.Pdf.Styles;
using DelegationPortal.Pdf.Text;

namespace DelegationPortal.Pdf.Composition;

/// <summary>What all builders of one document share.</summary>
internal sealed class Composer
{
    private readonly SortedSet<string> _warnings = new(StringComparer.Ordinal);

    public Composer(PdfDocument document)
    {
        var blocks = BlockTree.All(document.Blocks).ToList();
        Theme = document.Theme;
        PageHeight = document.Page.ContentHeight;
        Fonts = new(Theme.Fallbacks);
        Shaper = new(Fonts, warning => _warnings.Add(warning));
        Headings = Composition.Headings.Collect(blocks);
        foreach (var note in blocks.OfType<NoteList>().SelectMany(list => list.Notes))
        {
            if (!NoteIds.Add(note.Id))
            {
                throw new ArgumentException($"Two notes have the id \"{note.Id}\"; ids must be unique (PDF/UA-1, 7.9).");
            }
        }
    }

    public PdfTheme Theme { get; }

    /// <summary>In points, between the margins.</summary>
    public double PageHeight { get; }

    public FontBook Fonts { get; }

    public TextShaper Shaper { get; }

    public IReadOnlyList<HeadingEntry> Headings { get; }

    public HashSet<string> NoteIds { get; } = new(StringComparer.Ordinal);

    /// <summary>The notes that something has referred to so far.</summary>
    public HashSet<string> ReferredNotes { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Warnings => [.. _warnings];

    public ParagraphBox? Paragraph(InlineText text, TextStyle style, StructElement element, double width)
    {
        var spans = new SpanBuilder(this).Build(text, style, element);
        return spans.Count == 0 ? null : Paragraph(spans, style, width);
    }

    public ParagraphBox Paragraph(IReadOnlyList<TextSpan> spans, TextStyle style, double width)
    {
        var glyphs = Shaper.Shape(spans);
        var lines = LineBreaker.Break(glyphs, width);
        return new(new(glyphs, lines, style, width), 0, lines.Count);
    }

    public TextSpan SpanOf(string text, TextStyle style, StructElement element) =>
        new(PlainText.Clean(text), Fonts[style.Family.Cut(style.Bold, italic: false)], style.Size, style.Color, 0, style.Tracking * style.Size, element);
}
