using DelegationPortal.Articles.Vocabulary;
using static DelegationPortal.Articles.Joining.Verdict;

namespace DelegationPortal.Articles.Joining;

/// <summary>The case that a preposition asks for.</summary>
internal static class PrepositionCase
{
    private static readonly HashSet<string> NoDative =
        FunctionWords.Split("die das ein eine einen eines des diese dieses kein keine sein seine ihre");

    private static readonly HashSet<string> NoAccusative = FunctionWords.Split("dem der einem einer des diesem seinem ihrem unserem");

    // "kam mit die": "mit" and its like may also end a verb.
    public static int Points(string preposition, string article) => preposition switch
    {
        "von" or "aus" or "seit" => NoDative.Contains(article) ? Impossible : Good,
        "mit" or "nach" or "zu" or "bei" or "samt" => NoDative.Contains(article) ? Unlikely : Good,
        "für" or "gegen" or "ohne" or "durch" => NoAccusative.Contains(article) ? Impossible : Good,
        "in" or "hinter" or "neben" or "zwischen" => article is "des" or "eines" ? Impossible : Good,
        "pro" or "per" or "bis" => Unlikely,
        _ => article is "des" ? Suspicious : Fair,
    };

    /// <summary>"mit großem Erfolg", "ohne großen Erfolg": without an article the adjective shows the case.</summary>
    public static int OfAdjective(string preposition, string adjective) => preposition switch
    {
        "mit" or "von" or "aus" or "seit" or "bei" when adjective[^1] == 'e' => Unlikely,
        "für" or "ohne" or "gegen" when adjective.EndsIn("em") => Wrong,
        _ => Fair,
    };
}
