using DelegationPortal.Testing.Pdf.Reading;
using DelegationPortal.Testing.Pdf.Rules;

namespace DelegationPortal.Testing.Pdf;

/// <summary>
/// Checks files against PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3). It knows the part of PDF that documents of text and
/// drawings need, and finds fault with everything that it does not know.
/// </summary>
internal static class PdfChecker
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        .. FileRules.All,
        .. MetadataRules.All,
        .. StructureRules.All,
        .. RoleRules.All,
        .. ContentRules.All,
        .. FontRules.All,
        .. AnnotationRules.All,
        .. AttachmentRules.All,
    ];

    public static IReadOnlyList<Finding> Check(byte[] file) => Check(Document.Read(file));

    public static IReadOnlyList<Finding> Check(Document document) =>
        [.. Rules.SelectMany(rule => rule.Faults(document).Select(fault => new Finding(rule.Clause, rule.Demand, fault)))];
}

/// <param name="Clause">Where it comes from: "UA" for ISO 14289-1, "A" for ISO 19005-3, "PDF" for ISO 32000-1.</param>
/// <param name="Demand">What it asks for, in words.</param>
/// <param name="Faults">What breaks it.</param>
internal sealed record Rule(string Clause, string Demand, Func<Document, IEnumerable<string>> Faults);

internal sealed record Finding(string Clause, string Demand, string Fault)
{
    public override string ToString() => $"{Clause}, {Demand}: {Fault}";
}
