namespace DelegationPortal.Articles.Joining;

/// <summary>Two nouns stand side by side only when one is a name.</summary>
internal static class NounBesideNoun
{
    private const int ShortestNoun = 5;

    private static readonly string[] CommonNouns =
    [
        "ung", "ungen", "heit", "keit", "heiten", "keiten", "tät", "schaft", "ion", "ionen", "ment", "mente", "ismus", "nehmen", "nehmer",
        "betrieb", "betriebe", "betrieben", "gruppe", "haus", "werk", "zentrum", "reise", "schule", "halle", "fabrik", "markt", "hafen", "minister",
    ];

    // "die Abteilung Außenwirtschaft", "das Projekt Wasserstoff": what such a word heads is named behind it.
    private static readonly string[] NamedBehind = ["bteilung", "ereich", "rojekt", "rogramm", "hema"];

    public static int Points(in Place place) => place.RightKind switch
    {
        WordClass.Capital => Nouns(place.Left, place.Right),
        WordClass.Number when IsCommonNoun(place.Left) => Verdict.Doubtful,
        _ => Verdict.Possible,
    };

    private static int Nouns(string left, string right) =>
        left.EndsInAny(NamedBehind) ? Verdict.Possible : (IsCommonNoun(left), IsCommonNoun(right)) switch
        {
            (true, true) => Verdict.Unlikely,
            (false, false) => Verdict.Possible,
            _ => Verdict.Weak,
        };

    private static bool IsCommonNoun(string word) => word.Length >= ShortestNoun && word.EndsInAny(CommonNouns, StringComparison.OrdinalIgnoreCase);
}
