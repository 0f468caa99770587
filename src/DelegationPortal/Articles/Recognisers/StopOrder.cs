using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>Where a city stands in the journey: where the report first tells of it, unless it says that the journey began or ended there.</summary>
internal static class StopOrder
{
    private const int WidestSentence = 10_000;

    private const int FurthestBack = 60;

    public static int Position(List<PlaceMention> mentions, ArticleReading reading)
    {
        var told = mentions.FindAll(mention => !mention.Sentence.IsCaption);
        if (told.Exists(mention => !IsJourneysEnd(mention) && IsFirst(mention, reading)))
        {
            return -1;
        }

        // Where the journey ends is often told in its first sentence; the city's next mention is its place in the order.
        var first = told.Find(mention => !IsJourneysEnd(mention)) ?? mentions[0];
        return (told.Exists(mention => mention.Sentence.TellsLast && TravelLanguage.TellsLast(ItineraryClauses.Around(mention))) ? reading.Story.Count * WidestSentence : 0) + (first.Sentence.Index * WidestSentence / 50) + first.First;
    }

    // "Begonnen hatte alles weiter südlich. In A …" too.
    private static bool IsFirst(PlaceMention mention, ArticleReading reading) =>
        mention.Sentence.TellsFirst && TravelLanguage.TellsFirst(ItineraryClauses.Around(mention))
        || mention.First < 3 && mention.Sentence.Index > 0 && mention.Sentence.Index < reading.Story.Count && reading.Story[mention.Sentence.Index - 1] is var before
            && before.Tokens.Count < 10 && before.TellsFirst;

    private static bool IsJourneysEnd(PlaceMention mention) =>
        mention.Sentence.Word(mention.First - 1) is "in" or "at" && mention.Sentence.Word(mention.First - 2) is "ended" or "ends" or "ending" or "finished" or "concluded" or "closed" or "endete" or "endet" or "schloss" && mention.Sentence.Has("began", "begins", "started", "starting", "starts", "opened", "begann", "beginnt", "startete", "führte")
        || IsBehindUntil(mention) || IsOnLastDay(mention)
        || mention.Sentence.Word(mention.Last + 1) is "ankam" or "ankamen" or "endete" or "endeten" && mention.Sentence.Has("losf", "begann", "aufbr", "start");

    // "vom ersten Pfiff am 3. Mai in A bis zum letzten am 12. Mai in B", "from the first day in A to the last in B"
    private static bool IsBehindUntil(PlaceMention mention)
    {
        var sentence = mention.Sentence;
        if (sentence.Word(mention.First - 1) is not ("in" or "at" or "bis" or "to" or "until"))
        {
            return false;
        }

        var until = false;
        for (var i = mention.First - 1; i >= Math.Max(0, mention.First - FurthestBack); i--)
        {
            until |= sentence.Word(i) is "bis" or "until" or "till" || sentence.Word(i) is "to" && i < mention.First - 1;
            if (until && sentence.Word(i) is "von" or "vom" or "Von" or "Vom" or "from" or "From" or "zwischen" or "between")
            {
                return true;
            }
        }

        return false;
    }

    // "die am 2. Juni in A an Bord gingen und am 11. Juni in B von Bord": the second day is the last.
    private static bool IsOnLastDay(PlaceMention mention)
    {
        var begin = Math.Max(0, mention.First - FurthestBack);
        var days = Enumerable.Range(begin, mention.First - begin).Where(i => Months.Number(mention.Sentence.Word(i)) is not null).ToList();
        return days.Count > 1 && mention.First - days[^1] < 4 && mention.Sentence.Word(mention.First - 1) is "in" or "at";
    }
}
