using DelegationPortal.Testing.Pdf.Reading;

namespace DelegationPortal.Testing.Pdf.Rules;

/// <summary>Fonts that any machine shows alike, and text that can be taken out again.</summary>
internal static class FontRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("A 6.2.11.4, UA 7.21.4", "fonts are embedded, as subsets that are called so", document => Fonts(document, Embedded)),
        new("A 6.2.11.3, UA 7.21.3", "composite fonts number their glyphs as the program does", document => Fonts(document, Composite)),
        new("A 6.2.11.5, UA 7.21.5", "widths agree with the font program", Widths),
        new("A 6.2.11.7, UA 7.21.7", "every character shown has its text", Unicode),
        new("A 6.2.11.8, UA 7.21.8", "the glyph for what is missing is never shown", Missing),
    ];

    private static IEnumerable<string> Embedded(Document document, FontReader font)
    {
        if (font.Program is null)
        {
            yield return "not embedded";
        }

        if (font.Name is not [_, _, _, _, _, _, '+', ..] || font.Name[..6].Any(each => !char.IsAsciiLetterUpper(each))
            || document.File.Name(font.Descendant, "BaseFont") != font.Name || document.File.Name(font.Descriptor, "FontName") != font.Name)
        {
            yield return "its names do not agree";
        }
    }

    private static IEnumerable<string> Composite(Document document, FontReader font)
    {
        if (document.File.Name(font.Font, "Encoding") != "Identity-H" || document.File.Name(font.Descendant, "CIDToGIDMap") != "Identity"
            || document.File.Text(document.File.Dictionary(font.Descendant, "CIDSystemInfo"), "Ordering") != "Identity")
        {
            yield return "not the identity";
        }
    }

    private static IEnumerable<string> Widths(Document document) => Texts(document).Where(text => text.Font.Program is not null).SelectMany(text => text.Shown.Codes
        .Where(code => code >= text.Font.ProgramWidths.Count || code >= text.Font.Widths.Count || Math.Abs(text.Font.Widths[code] - text.Font.ProgramWidths[code]) > 1)
        .Select(code => $"{text.Font.Name}, code {code}")).Distinct();

    private static IEnumerable<string> Unicode(Document document) => Texts(document).SelectMany(text => text.Shown.Codes
        .Where(code => text.Font.ToUnicode.GetValueOrDefault(code) is null or "" or "\0" or "\uFEFF" or "\uFFFE")
        .Select(code => $"{text.Font.Name}, code {code}")).Distinct();

    private static IEnumerable<string> Missing(Document document) =>
        Texts(document).Where(text => text.Shown.Codes.Contains(0)).Select(text => text.Font.Name).Distinct();

    private static IEnumerable<string> Fonts(Document document, Func<Document, FontReader, IEnumerable<string>> faults) =>
        Texts(document).Select(text => text.Font).Distinct().SelectMany(font => faults(document, font).Select(fault => $"{font.Name}: {fault}"));

    private static IEnumerable<(FontReader Font, Shown Shown)> Texts(Document document) =>
        from page in document.Pages
        from shown in page.Content.Shown
        where shown.Operator == "Tj"
        select (document.FontOf(page, shown.Font) ?? throw new InvalidDataException($"There is no font {shown.Font}."), shown);
}
