using System.Text.RegularExpressions;

namespace DelegationPortal.Web.Controls;

/// <summary>Soft hyphens for headings, because not every browser brings German hyphenation. For display only.</summary>
public static partial class Hyphenation
{
    private const string SoftHyphen = "\u00AD";

    /// <summary>Long German compounds may break after a linking s: Delegations-reise, Wirtschafts-senatorin. Nothing else is sure enough.</summary>
    public static string Soften(string text) => LongWord().Replace(text, word => Joint().Replace(word.Value, SoftHyphen));

    /// <summary>The same between the tags of HTML.</summary>
    public static string SoftenHtml(string html) => TagOrText().Replace(html, part => part.Value[0] == '<' ? part.Value : Soften(part.Value));

    [GeneratedRegex("<[^>]*>|[^<]+")]
    private static partial Regex TagOrText();

    [GeneratedRegex(@"\p{L}{15,}")]
    private static partial Regex LongWord();

    [GeneratedRegex(@"(?<=\p{L}{2}(?:ungs|schafts|tions|heits|keits|itäts))(?=(?!ch)\p{Ll}{4})")]
    private static partial Regex Joint();
}
