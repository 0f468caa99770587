using System.Globalization;
using DelegationPortal.Trips;
using DelegationPortal.Web.Shell;
using Microsoft.Extensions.Localization;

namespace DelegationPortal.Web.Trips;

public static class SourceTexts
{
    /// <summary>"Berliner Wirtschaft 12 | 2024, Seite 16"; empty when the article does not say.</summary>
    public static string Issue(this IStringLocalizer<Texts> texts, SourceDetails source) =>
        Join(", ", Join(" ", source.Publication, source.IssueLabel), source.Page is { } page ? texts["Source_Page", page] : null);

    /// <summary>Who wrote what, where it was printed, under which heading.</summary>
    public static string Citation(this IStringLocalizer<Texts> texts, SourceDetails source)
    {
        var authors = string.Join(", ", source.Authors.Select(a => a.Name));
        var place = Join(
            ", ",
            texts.Issue(source),
            source.Section is { } section ? texts["Source_Section", Calmed(section)] : null,
            source.Topic is { } topic ? texts["Source_Topic", topic] : null);
        return Join(". ", Join(": ", authors, source.Title), place.Length > 0 ? texts["Source_In", place] : null) + ".";
    }

    // Section heads are printed in capitals; a name in capitals of four letters or fewer may be an abbreviation.
    private static string Calmed(string text) => text.Length > 4 && !text.Any(char.IsLower)
        ? CultureInfo.CurrentUICulture.TextInfo.ToTitleCase(text.ToLowerInvariant())
        : text;

    private static string Join(string between, params IEnumerable<string?> parts) =>
        string.Join(between, parts.Where(p => !string.IsNullOrEmpty(p)));
}
