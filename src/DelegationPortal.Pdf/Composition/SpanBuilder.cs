using DelegationPortal.Pdf.Content;
using DelegationPortal.Pdf.Structure;
using DelegationPortal.Pdf.Styles;
using DelegationPortal.Pdf.Text;

namespace DelegationPortal.Pdf.Composition;

/// <summary>Decides what runs look like in their paragraph, and gives links and words of another language an element of their own.</summary>
internal sealed class SpanBuilder(Composer composer)
{
    private const double SuperscriptSize = 0.7;
    private const double SuperscriptRise = 0.36;

    /// <returns>Nothing if there is nothing to be seen.</returns>
    public List<TextSpan> Build(InlineText text, TextStyle style, StructElement block)
    {
        var cleaned = text.Runs.Select(run => run with { Text = PlainText.Clean(run.Text) }).ToList();
        return cleaned.TrueForAll(run => PlainText.IsBlank(run.Text)) ? [] : [.. cleaned.Where(run => run.Text.Length > 0).Select(run => Build(run, style, block))];
    }

    private TextSpan Build(TextRun run, TextStyle style, StructElement block)
    {
        var link = TargetOf(run);
        var family = run.Family ?? (run.Superscript ? composer.Theme.LabelFamily : style.Family);
        var size = run.Size ?? style.Size;
        var element = ElementOf(run, link, block);
        return new(
            run.Text,
            composer.Fonts[family.Cut(run.Bold || style.Bold, run.Italic)],
            run.Superscript ? size * SuperscriptSize : size,
            run.Color ?? (link is null ? style.Color : composer.Theme.LinkColor),
            run.Superscript ? size * SuperscriptRise : 0,
            style.Tracking * size,
            element)
        {
            Link = link,
            Anchor = run.NoteId is { } note && composer.ReferredNotes.Add(note) ? Anchors.Reference(note) : null,
            Highlight = run.Highlight,
            Underline = run.Underline,
        };
    }

    private LinkTarget? TargetOf(TextRun run)
    {
        if (run.NoteId is { } note)
        {
            return composer.NoteIds.Contains(note)
                ? new(null, Anchors.Note(note), run.LinkDescription ?? run.Text)
                : throw new ArgumentException($"\"{run.Text}\" refers to the note \"{note}\", but no list of notes has it.");
        }

        return run switch
        {
            { Link: { IsAbsoluteUri: true } address } => new(address, null, run.LinkDescription ?? run.Text),
            { Link: { } address } => throw new ArgumentException($"The link to \"{address}\" is not absolute, and a document has no address that it could be relative to."),
            { LinkToAnchor: { } anchor } => new(null, Anchors.Block(anchor), run.LinkDescription ?? run.Text),
            _ => null,
        };
    }

    private static StructElement ElementOf(TextRun run, LinkTarget? link, StructElement block)
    {
        if (run.NoteId is not null)
        {
            var reference = block.AddWhenPainted(new("Reference"));
            return reference.AddWhenPainted(new("Link") { Language = run.Language });
        }

        return (link, run.Language) switch
        {
            ({ }, var language) => block.AddWhenPainted(new("Link") { Language = language }),
            (null, { } language) => block.AddWhenPainted(new("Span") { Language = language }),
            (null, null) => block,
        };
    }
}

/// <summary>The names of places in the document; a blank keeps the kinds apart.</summary>
internal static class Anchors
{
    public static string Block(string name) => "block " + name;

    public static string Note(string id) => "note " + id;

    public static string Reference(string noteId) => "reference " + noteId;
}
