using DelegationPortal.Provenance;
using DelegationPortal.Web.Shell;
using Microsoft.Extensions.Localization;

namespace DelegationPortal.Web.Controls;

public static class EvidenceTexts
{
    public static string CssClass(this Certainty certainty) => certainty switch
    {
        Certainty.Stated => "stated",
        Certainty.Inferred => "inferred",
        Certainty.Unknown => "unknown",
    };

    /// <summary>"Artikeltext und Bildunterschrift, Seite 16."</summary>
    public static string EvidencePlace(this IStringLocalizer<Texts> texts, EvidenceDetails evidence)
    {
        var captions = evidence.Quotes.Count(q => q.FromCaption);
        string place = captions == 0 ? texts["Evidence_Text"]
            : captions == evidence.Quotes.Count ? texts["Evidence_Caption"]
            : texts["Evidence_TextAndCaption"];
        return evidence.Page is { } page ? texts["Evidence_PlaceOnPage", place, page] : texts["Evidence_Place", place];
    }

    /// <summary>Why an inferred statement holds, by the rule that inferred it.</summary>
    public static string Rule(this IStringLocalizer<Texts> texts, string rule) =>
        texts[$"Rule_{rule}"] is { ResourceNotFound: false } known ? known : texts["Rule_Unnamed"];
}
