using static DelegationPortal.Articles.Joining.Verdict;

namespace DelegationPortal.Articles.Joining;

/// <summary>"der", "dieser" and "jeder" are articles, but may also stand for a noun.</summary>
internal static class AfterDemonstrative
{
    public static int Points(in Place place) => MayStandForNoun(place) ? AsPronoun(place) : AsArticle(place);

    // ", die", "mit dem", "jeder", "diese"
    private static bool MayStandForNoun(in Place place) =>
        place.Before is "," || place.BeforeKind == WordClass.Preposition
        || place.Left.BeginsWith("jede") || place.Left.BeginsWith("diese");

    private static int AsPronoun(in Place place) => place.RightKind switch
    {
        WordClass.Conjunction => Impossible,
        WordClass.Capital => NounAgreement.Points(place.Left, place),
        WordClass.Inflected when place.BehindKind == WordClass.Capital => AdjectiveAgreement.Points(place),
        _ => Possible,
    };

    private static int AsArticle(in Place place) => place.RightKind switch
    {
        WordClass.Finite when MayBeSubject(place) => Possible,
        WordClass.Finite => place.Left is "das" or "dem" ? Suspicious : Wrong,
        WordClass.Conjunction => Impossible,
        WordClass.Linker or WordClass.Subjunction or WordClass.Subject => Unlikely,
        WordClass.Preposition => Doubtful,
        WordClass.Article when place.Right is "einen" => Possible, // "die einen"
        WordClass.Article or WordClass.Contracted or WordClass.Demonstrative => place.Left is "das" ? Doubtful : Unlikely,
        WordClass.Capital => NounAgreement.Points(place.Left, place),
        WordClass.Inflected => AdjectiveAgreement.Points(place),
        WordClass.Adverb when AfterArticle.IsPronoun(place.Right) => Unlikely,
        _ => Possible,
    };

    // "und das kostet", "wie das geht"
    private static bool MayBeSubject(in Place place) =>
        place.BeforeKind is WordClass.Mark or WordClass.Conjunction
        || place.Left is "das" && place.BeforeKind is WordClass.Adverb or WordClass.Subjunction or WordClass.Small;
}
