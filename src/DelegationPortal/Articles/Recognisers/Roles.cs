using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>Reads what a person is, before or behind the name.</summary>
public static class Roles
{
    /// <summary>A role that ends right before a token; gives its first token.</summary>
    public static int? EndingBefore(Sentence sentence, int end, out int head)
    {
        head = end - 1;
        while (head >= 0 && (Abbreviations.IsTitle(sentence.Word(head)) || (sentence.Word(head) == "." && Abbreviations.IsTitle(sentence.Word(head - 1)))))
        {
            head--;
        }

        if (head < 0 || !(RoleWords.IsRole(sentence.Word(head)) || RoleWords.LooksLikePerson(sentence.Word(head)) || sentence.Word(head) is "Staatsrat" or "Stadtrat" or "Gemeinderat"))
        {
            return null;
        }

        return WithAdjectives(sentence, head);
    }

    /// <summary>First token of a role whose noun stands at <paramref name="head"/>.</summary>
    public static int WithAdjectives(Sentence sentence, int head)
    {
        var first = head;
        while (first > 0 && first > head - 5 && BelongsTo(sentence, first - 1))
        {
            first--;
        }

        while (first < head && sentence.Word(first) is "and" or "of" or "the" or "for")
        {
            first++;
        }

        return first;
    }

    /// <summary>The role in the nominative, without article.</summary>
    public static string Plain(Sentence sentence, int first, int last)
    {
        var feminine = RoleWords.IsFeminine(sentence.Word(last));
        var words = Enumerable.Range(first, last - first + 1).Select(sentence.Word).Where(word => word is not ",").ToList();
        for (var i = 0; i < words.Count; i++)
        {
            words[i] = RoleWords.Uninflected(words[i], feminine);
            if (i < words.Count - 1 && words[i].EndsWith("ende", StringComparison.Ordinal) && !feminine)
            {
                words[i] += "r";
            }
        }

        if (words.Count > 1 && words[0] is "deutschen" or "deutsche")
        {
            words[0] = feminine ? "deutsche" : "deutscher";
        }

        return string.Join(' ', words);
    }

    private static bool BelongsTo(Sentence sentence, int index)
    {
        var word = sentence.Word(index);
        if (word.Length < 2)
        {
            return false;
        }

        if (char.IsUpper(word[0]))
        {
            return word.StartsWith("Regierende", StringComparison.Ordinal) || word.StartsWith("Stellvertretend", StringComparison.Ordinal)
                || word is "State" or "Vice" or "Chief" or "Managing" or "Executive" or "Production" or "Deputy" or "Prime" or "Foreign" or "President" or "General" or "Senior" or "Lieutenant" or "Assistant" or "Associate" or "Lord" or "Commercial" or "Secretary";
        }

        return word.StartsWith("ehemalige", StringComparison.Ordinal) || word.StartsWith("stellvertretende", StringComparison.Ordinal)
            || word.StartsWith("geschäftsführende", StringComparison.Ordinal) || word is "deutsche" or "deutschen" or "deutscher" or "managing" or "chief" or "vice" or "deputy" or "executive"
            || (word is "and" or "of" && RoleWords.IsEnglishRole(sentence.Word(index - 1)));
    }
}
