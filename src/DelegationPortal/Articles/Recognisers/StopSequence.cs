using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>Sentences that say which city came after which: "Auf A folgte B", "Blieb noch A", "A kam zuletzt an die Reihe".</summary>
internal static class StopSequence
{
    private static readonly HashSet<string> Followed = FunctionWords.Split("folgte folgt folgten kam kommt stand steht war ging geht wartete wartet lag liegt followed came was waited");

    private static readonly HashSet<string> Left = FunctionWords.Split("Blieb Bleibt Fehlte Fehlt Kam Kommt Folgte Folgt Remained Remains Leaves");

    private static readonly HashSet<string> BetweenLeftAndCity = FunctionWords.Split("noch also nur nun schließlich zuletzt zuguterletzt am Ende zum Schluss als Letztes Letzte letzte letzter die der das Station Etappe Ziel only finally still");

    /// <summary>"Auf A folgte B": both.</summary>
    public static bool IsFollowedOrFollows(Sentence sentence, int first, int last) =>
        first > 0 && IsBehind(sentence.Word(0)) && (Followed.Contains(sentence.Word(first - 1)) && first > 2 && !FunctionWords.IsPreposition(sentence.Word(first - 1)) && first - 1 < 7
            || first == 1 && sentence.Word(last + 1) is "folgte" or "folgt" or "folgten" or "kam" or "kommt" or "came" or "followed" && sentence.At(last + 2) is { IsCapitalised: true });

    /// <summary>"Blieb noch A", "That left A", "Es folgte A".</summary>
    public static bool IsLeft(Sentence sentence, int first)
    {
        if (sentence.Word(0) is "Es" or "So" or "Da" or "Dann" or "That" or "Which" or "This" or "Then" && sentence.Word(1) is "blieb" or "bleibt" or "folgte" or "folgt" or "kam" or "fehlte" or "left" or "leaves" or "came")
        {
            return first == 2 || first == 3 && BetweenLeftAndCity.Contains(sentence.Word(2));
        }

        if (first is 0 or > 6 || !Left.Contains(sentence.Word(0)))
        {
            return false;
        }

        for (var i = 1; i < first; i++)
        {
            if (!BetweenLeftAndCity.Contains(sentence.Word(i)) && sentence.Word(i) is not ",")
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"A war als Zweites an der Reihe", "A came first".</summary>
    public static bool IsItsTurn(Sentence sentence) =>
        sentence.Has("an der Reihe", "an die Reihe", " dran.", " dran,", "den Reigen", "den Anfang", "den Schluss", "das Ende der", "came first", "came next", "came last", "came second", "was next", "was first", "was last", "up next", "next up", "next in line", "next on the", "auf dem Programm", "auf dem Plan", "auf dem Zettel", "on the agenda", "on the programme", "on the itinerary", "on the schedule");

    private static bool IsBehind(string word) => word is "Auf" or "Nach" or "After" or "Hinter" or "Behind";
}
