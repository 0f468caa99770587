using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>For whom somebody works: "von der A", "(A)", "at A".</summary>
public static class Employer
{
    private static int Closing(Sentence sentence, int comma) => sentence.Word(comma + 2) is ")" ? comma + 2 : sentence.Word(comma + 3) is ")" ? comma + 3 : comma - 1;

    public static (string? Name, int End) Behind(Sentence sentence, int start)
    {
        var word = sentence.Word(start);
        if (word == "(" && sentence.Word(start + 1) is { Length: > 1 } inner && char.IsUpper(inner[0]) && inner is not ("Foto" or "Mitte" or "M." or "Grüne" or "SPD" or "CDU" or "CSU" or "FDP" or "Linke" or "AfD" or "parteilos"))
        {
            for (var i = start + 1; i < Math.Min(start + 7, sentence.Tokens.Count); i++)
            {
                if (sentence.Word(i) is ")" or ",")
                {
                    return OrganisationPhrase.IsNamed(sentence, start + 1, i - 1) ? (sentence.Words(start + 1, i - 1), sentence.Word(i) is ")" ? i : Closing(sentence, i)) : (null, start - 1);
                }
            }
        }

        if (word is not ("von" or "vom" or "der" or "des" or "bei" or "beim" or "of" or "at" or "from" or "im"))
        {
            return (null, start - 1);
        }

        var first = start + 1;
        while (FunctionWords.IsDeterminer(sentence.Word(first)) || sentence.Word(first) is "the")
        {
            first++;
        }

        var last = NounPhrase.End(sentence, first);
        return last >= first && OrganisationPhrase.IsNamed(sentence, first, last) ? (NounPhrase.Name(sentence, first, last), last) : (null, start - 1);
    }
}
