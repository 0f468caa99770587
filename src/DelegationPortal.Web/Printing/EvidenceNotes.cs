using DelegationPortal.Pdf.Content;
using DelegationPortal.Provenance;
using DelegationPortal.Web.Controls;
using DelegationPortal.Web.Shell;
using Microsoft.Extensions.Localization;

namespace DelegationPortal.Web.Printing;

/// <summary>The evidence of a document as numbered notes; statements that rest on the same words share their numbers.</summary>
/// <param name="language">Of the quoted article, if it is not that of the document.</param>
internal sealed class EvidenceNotes(IStringLocalizer<Texts> texts, string? language)
{
    private readonly Dictionary<string, Note> _notes = [];

    public IReadOnlyList<Note> All => [.. _notes.Values];

    /// <returns>The raised numbers; nothing where there is no evidence.</returns>
    public IEnumerable<TextRun> To(EvidenceDetails? evidence)
    {
        var notes = evidence switch
        {
            null => [],
            { Certainty: Certainty.Stated, IsOutdated: false } => evidence.Quotes.Select(q => Number([Words(q)])),
            _ => [Number([.. Explained(evidence)])],
        };
        foreach (var (note, index) in notes.Distinct().Select((n, i) => (n, i)))
        {
            if (index > 0)
            {
                yield return new TextRun(", ") { Superscript = true };
            }

            yield return TextRun.NoteReference(note.Id, note.Label.TrimEnd('.'));
        }
    }

    private Note Number(IReadOnlyList<TextRun> runs)
    {
        var key = string.Concat(runs.Select(r => r.Text));
        if (!_notes.TryGetValue(key, out var note))
        {
            var number = _notes.Count + 1;
            note = new Note($"evidence-{number}", $"{number}.", new InlineText(runs));
            _notes.Add(key, note);
        }

        return note;
    }

    private IEnumerable<TextRun> Explained(EvidenceDetails evidence)
    {
        yield return texts[evidence.IsOutdated ? "Print_Outdated" : "Print_Inferred"] + " ";
        foreach (var quote in evidence.Quotes)
        {
            yield return Words(quote);
            yield return " ";
        }

        if (!evidence.IsOutdated)
        {
            yield return texts.Rule(evidence.Rule);
        }
    }

    private TextRun Words(Quote quote) => quote.FromCaption
        ? new TextRun($"{Quotation.Of(quote.Text)} ({texts["Evidence_Caption"]})") { Language = language }
        : new TextRun(Quotation.Of(quote.Text)) { Language = language };
}
