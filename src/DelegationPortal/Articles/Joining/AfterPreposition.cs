using DelegationPortal.Articles.Vocabulary;
using static DelegationPortal.Articles.Joining.Verdict;

namespace DelegationPortal.Articles.Joining;

/// <summary>A preposition wants its noun, unless it is the end of a verb.</summary>
internal static class AfterPreposition
{
    private static readonly HashSet<string> Amounts = FunctionWords.Split("""
        Überschuss Umsatz Gewinn Verlust Höhe Summe Betrag Budget Volumen Anteil Kapital Wert Zuschuss
        Investition Investitionen Länge Fläche Alter Preis
        """);

    // "Er lud sie ein und nahm sie mit": such a preposition may be the end of a verb.
    private static readonly HashSet<string> VerbParts = FunctionWords.Split("an auf aus bei durch mit nach über um unter vor zu entgegen");

    // "für in Berlin Geborene", but "ohne | aus der Stadt"
    private static readonly HashSet<string> StandsAlone = FunctionWords.Split("ohne gegen seit wegen trotz statt");

    private static readonly HashSet<string> Governed = FunctionWords.Split("sich ihm ihn sie allem mehr etwa rund fast");
    private static readonly HashSet<string> Free = FunctionWords.Split("nicht immer wo da dort hier so sehr nur noch heute als wie es");

    public static int Points(in Place place)
    {
        if (place.Left is "von" && Amounts.Contains(place.Before))
        {
            return AfterAmount(place.RightKind);
        }

        var endsVerb = VerbParts.Contains(place.Left);
        return place.RightKind switch
        {
            WordClass.Finite => endsVerb ? Suspicious : Absurd,
            WordClass.Subjunction when place.Left is "ohne" or "bis" => Possible,
            WordClass.Linker or WordClass.Subjunction => endsVerb ? Suspicious : Impossible,
            WordClass.Conjunction when place.BehindKind == WordClass.Preposition => Possible, // "vor und nach der Reise"
            WordClass.Conjunction => endsVerb ? Weak : Wrong,
            WordClass.Subject => endsVerb ? Weak : Impossible,
            WordClass.Preposition when place.Left is "bis" || place.Right is "über" or "unter" or "um" or "bis" => Possible,
            WordClass.Preposition => endsVerb ? Weak : StandsAlone.Contains(place.Left) ? Impossible : Suspicious,
            WordClass.Contracted when place.Left is "bis" => Good,
            WordClass.Contracted => endsVerb ? Doubtful : Impossible,
            WordClass.Article or WordClass.Demonstrative => PrepositionCase.Points(place.Left, place.Right),
            WordClass.Capital or WordClass.Number => Good,
            WordClass.Inflected when place.BehindKind == WordClass.Capital => PrepositionCase.OfAdjective(place.Left, place.Right),
            WordClass.Adverb => BeforeAdverb(place.Right),
            _ => Possible,
        };
    }

    // "ein Umsatz von 3 Millionen"
    private static int AfterAmount(WordClass right) => right switch
    {
        WordClass.Number => Sure,
        WordClass.Capital => Doubtful,
        WordClass.Adverb or WordClass.Inflected or WordClass.Preposition => Possible,
        _ => Impossible,
    };

    // "mit ihnen", "von beiden"
    private static int BeforeAdverb(string adverb) =>
        Governed.Contains(adverb) || adverb.EndsIn("en") ? Fair : Free.Contains(adverb) ? Doubtful : Possible;
}
