using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>For whom somebody works: "von der A", "(A)", "at A".</summary>
public static class Employer
{
    public static (string? Name, int End) Behind(Sentence sentence, int start)
    {
        var word = sentence.Word(start);
        if (word == "(" && sentence.Word(start + 1) is { Length: > 1 } inner && char.IsUpper(inner[0]) && inner is not ("Foto" or "Mitte" or "M." or "Grüne" or "SPD" or "CDU" or "CSU" or "FDP" or "Linke" or "AfD" or "parteilos"))
        {
            for (var i = start + 1; i < Math.Min(start + 7, sentence.Tokens.Count); i++)
            {
                if (sentence.Word(i) == ")")
                {
                    return OrganisationPhrase.IsNamed(sentence, start + 1, i - 1) ? (sentence.Words(start + 1, i - 1), i) : (null, start - 1);
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
