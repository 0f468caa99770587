using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>What the words right around a city say of it: its clause, an announcement before it, the noun it belongs to.</summary>
internal static class ItineraryClauses
{
    /// <summary>From mark to mark: "Bevor es zurück nach A ging, machte die Gruppe in B Station" are two.</summary>
    public static string Around(PlaceMention mention)
    {
        var sentence = mention.Sentence;
        var (first, last) = (mention.First, mention.Last);
        while (first > 0 && !IsMark(sentence.Word(first - 1)))
        {
            first--;
        }

        while (last + 1 < sentence.Tokens.Count && !IsMark(sentence.Word(last + 1)))
        {
            last++;
        }

        return sentence.Words(first, last);
    }

    /// <summary>"Letzter Halt: A", "Schließlich A: Dort …", "A, Montagmorgen, 34 Grad".</summary>
    public static bool IsAnnounced(PlaceMention mention)
    {
        var sentence = mention.Sentence;
        var behind = sentence.Word(mention.Last + 1);
        if (sentence.Word(mention.First - 1) is ":" or "–" && TravelLanguage.TellsItinerary(sentence.Words(0, mention.First - 1)))
        {
            return true;
        }

        var opens = mention.First == 0 || mention.First <= 2 && FunctionWords.Contains(sentence.Word(0)) && !FunctionWords.IsPreposition(sentence.Word(mention.First - 1));
        return opens && (behind is ":" || behind is "," && IsTime(sentence.Word(mention.Last + 2)) || behind is "." or "–" && mention.First > 0 && sentence.Tokens.Count < 6);
    }

    /// <summary>"ihr Werk in A", "plants in A": the city belongs to the noun before it, nobody needs to have been there.</summary>
    public static bool BelongsToNoun(PlaceMention mention) =>
        mention.Sentence.At(mention.First - 2) is { IsWord: true, IsCapitalised: true } noun && !TravelLanguage.TellsItinerary(noun.Text) && !VisitLanguage.TellsVisit(noun.Text)
        || mention.Sentence.At(mention.First - 2) is { IsWord: true } && !char.IsUpper(mention.Sentence.Word(mention.First - 2)[0]) && mention.Sentence.Word(mention.First - 2).EndsWith('s') && FunctionWords.IsEnglish(mention.Sentence.Word(mention.First - 1));

    private static bool IsMark(string word) => word is "," or ";" or ":" or "–" or "(" or ")" or "." or "„" or "“";

    private static bool IsTime(string word) =>
        word.Length > 0 && (char.IsDigit(word[0]) || Months.Number(word) is not null
        || ((string[])["tag", "morgen", "mittag", "abend", "nacht", "day", "morning", "afternoon", "evening", "night", "Tag", "Ende", "Anfang", "Mitte", "Day"]).Any(part => word.EndsWith(part, StringComparison.Ordinal)));
}
