using DelegationPortal.Pdf.Content;
using DelegationPortal.Provenance;
using DelegationPortal.Web.Controls;
using DelegationPortal.Web.Shell;
using Microsoft.Extensions.Localization;

namespace DelegationPortal.Web.Printing;

/// <summary>The evidence of a document as numbered notes; statements that rest on the same words share a number.</summary>
/// <param name="language">Of the quoted article, if it is not that of the document.</param>
internal sealed class EvidenceNotes(IStringLocalizer<Texts> texts, string? language)
{
    private readonly Dictionary<string, Note> _notes = [];

    public IReadOnlyList<Note> All => [.. _notes.Values];

    /// <returns>The raised number; nothing where there is no evidence.</returns>
    public IEnumerable<TextRun> To(EvidenceDetails? evidence)
    {
        if (evidence is null || evidence.Quotes.Count == 0)
        {
            yield break;
        }

        IReadOnlyList<TextRun> runs = [.. Runs(evidence)];
        var key = string.Concat(runs.Select(r => r.Text));
        if (!_notes.TryGetValue(key, out var note))
        {
            var number = _notes.Count + 1;
            note = new Note($"evidence-{number}", $"{number}.", new InlineText(runs));
            _notes.Add(key, note);
        }

        yield return TextRun.NoteReference(note.Id, note.Label.TrimEnd('.'));
    }

    private IEnumerable<TextRun> Runs(EvidenceDetails evidence)
    {
        if (evidence.IsOutdated)
        {
            yield return texts["Print_Outdated"] + " ";
        }
        else if (evidence.Certainty == Certainty.Inferred)
        {
            yield return texts["Print_Inferred"] + " ";
        }

        foreach (var quote in evidence.Quotes)
        {
            yield return new TextRun(Quotation.Of(quote.Text)) { Language = language };
            yield return quote.FromCaption ? $" ({texts["Evidence_Caption"]}) " : " ";
        }

        if (evidence is { Certainty: Certainty.Inferred, IsOutdated: false })
        {
            yield return texts.Rule(evidence.Rule);
        }
    }
}
