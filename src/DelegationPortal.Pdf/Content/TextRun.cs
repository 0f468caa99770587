using DelegationPortal.Pdf.Fonts;
using DelegationPortal.Pdf.Styles;

namespace DelegationPortal.Pdf.Content;

/// <summary>A piece of text that looks and means the same throughout. A line feed in it begins a new line.</summary>
public sealed record TextRun(string Text)
{
    public bool Bold { get; init; }

    public bool Italic { get; init; }

    /// <summary>Raised and smaller.</summary>
    public bool Superscript { get; init; }

    public Color? Color { get; init; }

    public FontFamily? Family { get; init; }

    /// <summary>In points; nothing for the size of the paragraph.</summary>
    public double? Size { get; init; }

    /// <summary>The language as BCP 47 says it, if it is not that of the block around.</summary>
    public string? Language { get; init; }

    /// <summary>An address outside, such as https, mailto or tel.</summary>
    public Uri? Link { get; init; }

    /// <summary>A place in this document: the <see cref="Block.Anchor"/> of a block.</summary>
    public string? LinkToAnchor { get; init; }

    /// <summary>What a link leads to, in words, where the text alone does not say it (PDF/UA-1, 7.18.5).</summary>
    public string? LinkDescription { get; init; }

    /// <summary>The id of the note that this run, usually a raised number, refers to.</summary>
    public string? NoteId { get; init; }

    /// <summary>Painted behind the text, as a marker pen does.</summary>
    public Color? Highlight { get; init; }

    public Stroke? Underline { get; init; }

    public static implicit operator TextRun(string text) => new(text);

    /// <summary>A raised number that leads to a note.</summary>
    /// <param name="label">What is shown, such as 3.</param>
    public static TextRun NoteReference(string noteId, string label) => new(label) { NoteId = noteId, Superscript = true, Bold = true };
}
