using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>Cities to which somebody else goes, or in which something else happens: hearsay, habits, and what a relative clause tells of things.</summary>
internal static class OthersPlaces
{
    private const int LongestClause = 40;

    private static readonly HashSet<string> Habits = FunctionWords.Split("lieber eher meist meistens gewöhnlich normalerweise üblicherweise jährlich jedes regelmäßig rather usually mostly often typically normally");

    public static bool Tells(PlaceMention mention)
    {
        var sentence = mention.Sentence;
        if (sentence.NamesGroup)
        {
            return false;
        }

        return IsHabit(sentence, mention.First) && !IsOpening(mention) || IsInRelativeClauseOfOwner(sentence, mention.First);
    }

    private static bool IsOpening(PlaceMention mention) => mention.First < 2;

    // "die jungen Leute, hieß es, gehen lieber nach A"
    private static bool IsHabit(Sentence sentence, int first)
    {
        for (var i = first - 1; i >= Math.Max(0, first - 4) && !IsMark(sentence.Word(i)); i--)
        {
            if (Habits.Contains(sentence.Word(i)))
            {
                return true;
            }
        }

        return false;
    }

    // "Rosen, deren Ware zwölf Stunden später in A versteigert wird", "NAME, dessen Onkel in A dreht"
    private static bool IsInRelativeClauseOfOwner(Sentence sentence, int first)
    {
        var i = first - 1;
        while (i > 0 && first - i < LongestClause && !IsMark(sentence.Word(i)))
        {
            i--;
        }

        return i > 0 && sentence.Word(i) is "," && (sentence.Word(i + 1) is "deren" or "dessen" or "whose" || FunctionWords.IsPreposition(sentence.Word(i + 1)) && sentence.Word(i + 2) is "deren" or "dessen" or "whose");
    }

    private static bool IsMark(string word) => word is "," or ";" or ":" or "." or "–" or "(" or ")";
}
