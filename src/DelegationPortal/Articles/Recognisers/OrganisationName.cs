using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>The name itself: not "US-Niederlassung des Start-ups X" but "X", not "Projekt Y" but "Y".</summary>
public static class OrganisationName
{
    public static string Of(Sentence sentence, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (FirmKinds.IsKind(sentence.Word(i)) && StartsName(sentence, i + 1, last))
            {
                return sentence.Words(i + 1, last);
            }
        }

        return NounPhrase.Name(sentence, first, last);
    }

    /// <summary>"das Start-up X", "der Hersteller Y Z": what stands behind a kind of firm is its name.</summary>
    public static string? BehindKind(Sentence sentence, int first, int last)
    {
        if (sentence.Words(first, last).Contains('„', StringComparison.Ordinal) || sentence.Word(first - 1) is "deren" or "dessen" or "seine" or "ihre" or "seiner" or "ihrer" || VisitWords.EndsEventName(sentence.Word(last)))
        {
            return null;
        }

        for (var i = first; i < last; i++)
        {
            if (FirmKinds.IsKind(sentence.Word(i)) && StartsName(sentence, i + 1, last))
            {
                return sentence.Words(i + 1, last);
            }
        }

        return FirmKinds.IsHouse(sentence.Word(first)) && last > first && StartsName(sentence, first + 1, last) ? NounPhrase.Name(sentence, first, last) : null;
    }

    /// <summary>A host's name without the kind before it.</summary>
    public static string WithoutKind(string host)
    {
        var words = host.Split(' ');
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (FirmKinds.IsKind(words[i]) && char.IsUpper(words[i + 1][0]))
            {
                return string.Join(' ', words.Skip(i + 1));
            }
        }

        return host;
    }

    private static bool StartsName(Sentence sentence, int index, int last) =>
        index <= last && sentence.At(index) is { IsWord: true, IsCapitalised: true } word && !FunctionWords.Contains(word.Text) && !GivenNames.Contains(word.Text) && !RoleWords.IsRole(word.Text) && !OrganisationPhrase.IsCommon(word.Text)
        && Maps.Gazetteer.Default.Find(word.Text).Count == 0;
}
