using DelegationPortal.Articles.Vocabulary;
using static DelegationPortal.Articles.Joining.Verdict;

namespace DelegationPortal.Articles.Joining;

/// <summary>An article wants its noun, unless it stands for one: "eine davon".</summary>
internal static class AfterArticle
{
    private static readonly HashSet<string> Pronouns = FunctionWords.Split("sich es sie was wer wie als");
    private static readonly HashSet<string> BeforeNouns = FunctionWords.Split("beiden vielen wenigen weniger nicht sehr so viel fast");

    // "Keiner weiß warum": without its noun such a word is the subject.
    private static readonly HashSet<string> Subjects = FunctionWords.Split("keiner keine keines einer eine eines jeder jede jedes");

    public static int Points(in Place place)
    {
        var mayBePronoun = place.Left is "ein" or "eine" or "einer";
        return place.RightKind switch
        {
            WordClass.Finite => BeforeVerb(place),
            WordClass.Linker when place.Right is "davon" && place.Left.BeginsWith("ein") => Possible,
            WordClass.Linker or WordClass.Subjunction or WordClass.Subject or WordClass.Article or WordClass.Contracted => Impossible,
            WordClass.Demonstrative => place.Left is "einen" or "einem" || Subjects.Contains(place.Left) ? Fair : Impossible, // "einer der Gäste"
            WordClass.Conjunction => mayBePronoun ? Unlikely : Broken,
            WordClass.Preposition => mayBePronoun ? Possible : Suspicious,
            WordClass.Capital => NounAgreement.Points(place.Left, place),
            WordClass.Inflected => AdjectiveAgreement.Points(place),
            WordClass.Adverb => BeforeAdverb(place.Right),
            _ when place.LeftKind == WordClass.Contracted && char.IsLower(place.Right[0]) && FiniteVerbs.MayBeParticiple(place.Right.ToString()) && place.BehindKind is not (WordClass.Capital or WordClass.Inflected) => Absurd, // "im erzählt sie"
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

        if (place.Left is "sein" && FiniteVerbs.IsModal(place.Right))
        {
            return Possible; // "wie schön das sein kann"
        }

        return place.Left is not ("ein" or "eine" or "einen" or "einer") ? Absurd
            : place.Before is "," || place.BeforeKind == WordClass.Demonstrative ? Possible // "die einen schwärmten"
            : Wrong;
    }

    private static int BeforeAdverb(string adverb) => IsPronoun(adverb) ? Impossible : BeforeNouns.Contains(adverb) ? Possible : Weak;
}
