using DelegationPortal.Articles.Vocabulary;
using static DelegationPortal.Articles.Joining.Verdict;

namespace DelegationPortal.Articles.Joining;

/// <summary>An article wants its noun, unless it stands for one: "eine davon".</summary>
internal static class AfterArticle
{
    private static readonly HashSet<string> Pronouns = FunctionWords.Split("sich es sie was wer wie als");
    private static readonly HashSet<string> BeforeNouns = FunctionWords.Split("beiden vielen wenigen weniger nicht sehr so viel fast");

    // "Keiner weiß warum": without its noun such a word is the subject.
    private static readonly HashSet<string> Subjects = FunctionWords.Split("keiner keine einer eine jeder jede");

    public static int Points(in Place place)
    {
        var mayBePronoun = place.Left is "ein" or "eine" or "einer";
        return place.RightKind switch
        {
            WordClass.Finite => BeforeVerb(place),
            WordClass.Linker when place.Right is "davon" && place.Left.BeginsWith("ein") => Possible,
            WordClass.Linker or WordClass.Subjunction or WordClass.Subject or WordClass.Article or WordClass.Contracted => Impossible,
            WordClass.Demonstrative => place.Left is "eine" or "einen" or "einem" or "einer" or "eines" ? Fair : Impossible, // "einer der Gäste"
            WordClass.Conjunction => mayBePronoun ? Unlikely : Broken,
            WordClass.Preposition => mayBePronoun ? Possible : Suspicious,
            WordClass.Capital => NounAgreement.Points(place.Left, place),
            WordClass.Inflected => AdjectiveAgreement.Points(place),
            WordClass.Adverb => BeforeAdverb(place.Right),
            _ => Possible,
        };
    }

    public static bool IsPronoun(string adverb) => Pronouns.Contains(adverb);

    private static int BeforeVerb(in Place place)
    {
        if (Subjects.Contains(place.Left) && place.BeforeKind is not (WordClass.Preposition or WordClass.Inflected))
        {
            return Possible;
        }

        return place.Left is not ("ein" or "eine" or "einen" or "einer") ? Absurd
            : place.Before is "," || place.BeforeKind == WordClass.Demonstrative ? Possible // "die einen schwärmten"
            : Wrong;
    }

    private static int BeforeAdverb(string adverb) => IsPronoun(adverb) ? Impossible : BeforeNouns.Contains(adverb) ? Possible : Weak;
}
