using DelegationPortal.Articles.Vocabulary;
using static DelegationPortal.Articles.Joining.Verdict;

namespace DelegationPortal.Articles.Joining;

/// <summary>What may follow a word of each class.</summary>
internal static class WhatFollows
{
    private static readonly HashSet<string> BeforeNumbers = FunctionWords.Split("rund etwa knapp fast");

    public static int Points(in Place place)
    {
        if (place.Right is "■")
        {
            return Impossible;
        }

        return place.RightKind switch
        {
            WordClass.Mark => BeforeMark(place),
            WordClass.Opener => place.LeftKind == WordClass.Mark && place.Left is not "," ? Possible : Impossible,
            _ => BeforeWord(place),
        };
    }

    private static int BeforeMark(in Place place) =>
        place.LeftKind is WordClass.Article or WordClass.Contracted or WordClass.Preposition && place.Right is "–" or "(" ? Unlikely : Possible;

    private static int BeforeWord(in Place place) => place.LeftKind switch
    {
        WordClass.Preposition => AfterPreposition.Points(place),
        WordClass.Contracted or WordClass.Article => AfterArticle.Points(place),
        WordClass.Demonstrative => AfterDemonstrative.Points(place),
        WordClass.Inflected when AfterAdjective.IsBehindArticle(place) => AfterAdjective.Points(place),
        WordClass.Conjunction => AfterConjunction(place),
        WordClass.Subjunction => AfterSubjunction(place),
        WordClass.Subject => AfterSubject(place.RightKind),
        WordClass.Finite => AfterVerb(place),
        WordClass.Number => AfterNumber(place.RightKind),
        WordClass.Adverb when BeforeNumbers.Contains(place.Left) => place.RightKind == WordClass.Number ? Good : Possible,
        WordClass.Capital or WordClass.Opener => NounBesideNoun.Points(place),
        _ => Possible,
    };

    private static int AfterConjunction(in Place place) => place.RightKind switch
    {
        _ when place.Left is "und" && place.Right is "zwar" => Strong,
        WordClass.Conjunction => Absurd,
        WordClass.Capital when place.BeforeKind == WordClass.Capital => Fair,
        _ => Possible,
    };

    // A clause that "dass" opens ends with its verb.
    private static int AfterSubjunction(in Place place) => place.RightKind switch
    {
        WordClass.Finite => place.Left is "ob" or "indem" ? Suspicious : Broken,
        WordClass.Conjunction => Broken,
        WordClass.Linker => Weak,
        _ => Possible,
    };

    private static int AfterSubject(WordClass right) => right switch
    {
        WordClass.Subject => Impossible,
        WordClass.Conjunction or WordClass.Capital => Doubtful,
        _ => Possible,
    };

    // "kam lobte"; verbs in "en" may be infinitives: "wollte lernen".
    private static int AfterVerb(in Place place) =>
        place.RightKind == WordClass.Finite && !place.Right.EndsIn("en") && !place.Left.EndsIn("en")
        && !FiniteVerbs.MayBeAdjective(place.Left) && !FiniteVerbs.MayBeParticiple(place.Left) ? Broken : Possible;

    private static int AfterNumber(WordClass right) => right switch
    {
        WordClass.Capital => Good,
        WordClass.Number => Wrong,
        WordClass.Finite => Weak,
        WordClass.Subject => Unlikely,
        _ => Possible,
    };
}
