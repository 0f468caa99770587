using DelegationPortal.Testing.Pdf.Reading;

namespace DelegationPortal.Testing.Pdf.Rules;

/// <summary>What pages show.</summary>
internal static class ContentRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("PDF 8.2", "the content of pages is well formed", document => Pages(document, page => page.Content.Errors)),
        new("UA 7.1", "everything shown is marked as content or as an artefact", Unmarked),
    ];

    private static IEnumerable<string> Unmarked(Document document) => Pages(document, page => page.Content.Shown
        .Where(shown => shown.Mark is null && !shown.IsArtifact)
        .Select(shown => $"{shown.Operator} is neither"));

    private static IEnumerable<string> Pages(Document document, Func<Page, IEnumerable<string>> faults) =>
        document.Pages.SelectMany((page, index) => faults(page).Select(fault => $"page {index + 1}: {fault}"));
}
