using DelegationPortal.Pdf.Content;
using DelegationPortal.Pdf.Styles;

namespace DelegationPortal.Pdf;

/// <summary>
/// The description of a document that becomes PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3) at once.
/// The same description always gives the same bytes: nothing is taken from the clock, the machine or chance.
/// </summary>
public sealed record PdfDocument
{
    public required string Title { get; init; }

    /// <summary>The language of the document as BCP 47 says it, such as de or en-GB.</summary>
    public required string Language { get; init; }

    /// <summary>When this edition was made, in UTC, to the second.</summary>
    public required DateTime Created { get; init; }

    /// <summary>Tells this document from all others: the file identifier (ISO 32000-1, 14.4).</summary>
    public required Guid Id { get; init; }

    public required IReadOnlyList<Block> Blocks { get; init; }

    public string? Author { get; init; }

    public string? Subject { get; init; }

    public PageFormat Page { get; init; } = PageFormat.A4;

    public PdfTheme Theme { get; init; } = PdfTheme.Default;

    public RunningLine? Head { get; init; }

    public RunningLine? Foot { get; init; }

    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    /// <exception cref="ArgumentException">The description breaks a rule, such as a heading level left out; the sentence says which.</exception>
    public PdfOutcome Write(Stream output) => new DocumentWriter(this).Write(output);
}

/// <summary>What is to be said of a document that was written.</summary>
/// <param name="Warnings">Sentences about what could not be shown as it was given, each once.</param>
public sealed record PdfOutcome(int PageCount, IReadOnlyList<string> Warnings);
