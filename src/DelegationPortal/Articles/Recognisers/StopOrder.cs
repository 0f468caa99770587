namespace DelegationPortal.Articles.Recognisers;

/// <summary>Where a city stands in the journey: where the report first tells of it, unless it says that the journey began or ended there.</summary>
internal static class StopOrder
{
    private const int WidestSentence = 10_000;

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
        || mention.Sentence.Word(mention.Last + 1) is "ankam" or "ankamen" or "endete" or "endeten" && mention.Sentence.Has("losf", "begann", "aufbr", "start");
}
