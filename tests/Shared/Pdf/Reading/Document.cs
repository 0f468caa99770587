using System.Text;

namespace DelegationPortal.Testing.Pdf.Reading;

/// <summary>A file with its structure, pages and fonts read: what rules are asked about.</summary>
internal sealed class Document
{
    private readonly Dictionary<Dictionary, FontReader> _fonts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Dictionary, int> _indices = new(ReferenceEqualityComparer.Instance);

    public Document(PdfReader file)
    {
        File = file;
        Structure = new(file);
        foreach (var (index, page) in file.Pages.Index())
        {
            _indices.Add(page, index);
        }

        Pages = [.. file.Pages.Select(page => new Page(page, PageReader.Read(file.Stream(page, "Contents")?.Data ?? [])))];
    }

    public PdfReader File { get; }

    public StructureReader Structure { get; }

    public IReadOnlyList<Page> Pages { get; }

    public static Document Read(byte[] file) => new(PdfReader.Read(file));

    /// <returns>-1 if it is no page of the file.</returns>
    public int IndexOf(Dictionary page) => _indices.GetValueOrDefault(page, -1);

    public FontReader? FontOf(Page page, string? resource)
    {
        var fonts = File.Dictionary(File.Dictionary(page.Entries, "Resources"), "Font");
        if (resource is null || !fonts.ContainsKey(resource))
        {
            return null;
        }

        var font = File.Dictionary(fonts, resource);
        return _fonts.TryGetValue(font, out var known) ? known : _fonts[font] = new(File, font);
    }

    /// <summary>What is heard: the text of the structure tree in its order, alternative texts in place of figures, a line for each block.</summary>
    public string Text()
    {
        var sequences = Pages.SelectMany((page, index) => page.Content.Shown.Where(shown => shown.Mark is not null).Select(shown => (page, index, shown)))
            .ToLookup(each => (each.index, each.shown.Mark!.Value), each => FontOf(each.page, each.shown.Font)?.TextOf(each.shown) ?? "");
        var text = new StringBuilder();
        Element? last = null;
        foreach (var (element, sequence) in Structure.Sequences)
        {
            var block = BlockOf(element);
            text.Append(last is null || block == last ? "" : "\n");
            last = block;
            text.Append(File.Text(element.Entries, "Alt") ?? string.Concat(sequences[(IndexOf(sequence.Page), sequence.Number)]));
        }

        return text.ToString();
    }

    /// <summary>Where links lead outside, each once.</summary>
    public IEnumerable<string> Links() => Pages.SelectMany(page => File.Array(page.Entries, "Annots"))
        .Select(link => File.Text(File.Dictionary(File.Dictionary(link), "A"), "URI")).OfType<string>().Distinct();

    private static Element BlockOf(Element element) => element.Role is "Span" or "Link" or "Reference" && element.Parent is { } parent ? BlockOf(parent) : element;
}

/// <param name="Entries">The dictionary of the page.</param>
internal sealed record Page(Dictionary Entries, PageReader Content);
