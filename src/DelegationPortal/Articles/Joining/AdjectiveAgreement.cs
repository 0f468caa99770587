using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Joining;

/// <summary>"einen wichtigen", "im großen", "ein kleines": the article decides how the adjective ends.</summary>
internal static class AdjectiveAgreement
{
    private static readonly HashSet<string> BeforeEn = FunctionWords.Split("""
        im am vom zum zur beim dem des den einem einen eines keinem keinen seinem seinen ihrem ihren unserem unseren diesem diesen jedem jeden
        """);

    private static readonly HashSet<string> BeforeErOrEs = FunctionWords.Split("ein kein mein sein unser");
    private static readonly HashSet<string> BeforeE = FunctionWords.Split("eine das ins ans");
    private static readonly HashSet<string> BeforeEOrEn = FunctionWords.Split("die diese seine ihre keine unsere der dieser einer seiner ihrer");

    // "die Berliner", "der früher": behind these the word may be no adjective.
    private static readonly HashSet<string> Loose = FunctionWords.Split("die der das ihre den dem");

    /// <summary>The article on the left and the adjective on the right of a place.</summary>
    public static int Points(in Place place)
    {
        if (place.BehindKind is not (WordClass.Capital or WordClass.Inflected))
        {
            return Verdict.Possible;
        }

        var ending = place.Right[^1] == 'e' ? "e" : place.Right[^2..];
        return Fits(place.Left, ending) ? Verdict.Good
            : ending is "er" or "es" or "em" && Loose.Contains(place.Left) ? Verdict.Doubtful
            : Verdict.Wrong;
    }

    private static bool Fits(string article, string ending) =>
        BeforeEn.Contains(article) ? ending is "en"
        : BeforeErOrEs.Contains(article) ? ending is "er" or "es"
        : BeforeE.Contains(article) ? ending is "e"
        : !BeforeEOrEn.Contains(article) || ending is "e" or "en";
}
