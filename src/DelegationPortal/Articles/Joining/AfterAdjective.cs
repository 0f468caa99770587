using DelegationPortal.Articles.Vocabulary;
using static DelegationPortal.Articles.Joining.Verdict;

namespace DelegationPortal.Articles.Joining;

/// <summary>An adjective behind its article wants a noun.</summary>
internal static class AfterAdjective
{
    // "eine solche hatte": these stand without a noun.
    private static readonly HashSet<string> WithoutNoun = FunctionWords.Split("solche solchen solcher andere anderen anderer weitere weiteren");

    public static bool IsBehindArticle(in Place place) =>
        place.BeforeKind is WordClass.Article or WordClass.Contracted or WordClass.Demonstrative
        && !WithoutNoun.Contains(place.Left) && !MayBeOther(place);

    public static int Points(in Place place) => place.RightKind switch
    {
        WordClass.Finite => Impossible,
        WordClass.Article or WordClass.Demonstrative when place.Right.EndsIn("er") => Possible, // "die erste ihrer Stationen"
        WordClass.Article or WordClass.Demonstrative or WordClass.Contracted => Wrong,
        WordClass.Linker or WordClass.Subjunction or WordClass.Subject => Wrong,
        WordClass.Preposition => Doubtful,
        WordClass.Capital => Fair + NounAgreement.Points(place.Before, place),
        WordClass.Inflected => place.Left[^1] == place.Right[^1] ? Fair : Doubtful,
        _ => Possible,
    };

    // No adjective: "die lernen", "der klugerweise", "im später", "die berieten".
    private static bool MayBeOther(in Place place) =>
        place.BeforeKind == WordClass.Demonstrative && place.Left.EndsIn("en") && !place.Left.EndsIn("chen") && !place.Left.EndsIn("igen")
        || place.BeforeKind != WordClass.Article && place.Left.EndsIn("er")
        || place.Left.EndsIn("weise") || place.Left.EndsIn("iten");
}
