using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>What a visit was about, in the words of its sentence.</summary>
public static class VisitTopic
{
    private const int Longest = 160;

    public static string? Of(Sentence sentence, HostPhrase host)
    {
        if (host.Rule == "visit-opening")
        {
            return host.Occasion;
        }

        var next = sentence.Word(host.Last + 1);
        if (next is "zum" or "zur" or "über" or "zu" or "on" or "about")
        {
            return Limited(Until(sentence, host.Last + 2, stopAtVerb: true));
        }

        if (sentence.Word(host.Last) is "“" && next is "im" or "in" or "at" && NounPhrase.End(sentence, host.Last + 2) is var end && end > host.Last + 1)
        {
            return sentence.Words(host.Last + 1, end);
        }

        return Clause(sentence, host.Last + 1) ?? Passive(sentence, host.Last + 1) ?? (host.Occasion is { } occasion && !occasion.StartsWith("Besuch", StringComparison.Ordinal) ? occasion : null);
    }

    // ", wie hier Wissenschaft und Politik zusammenkommen"
    private static string? Clause(Sentence sentence, int start)
    {
        for (var i = start; i + 1 < sentence.Tokens.Count; i++)
        {
            if (sentence.Word(i) == "," && sentence.Word(i + 1) is "wie" or "how")
            {
                return Limited(sentence.Words(i + 1, sentence.Tokens.Count - 1).TrimEnd('.', '■', ' '));
            }
        }

        return null;
    }

    // "wurden die neuesten Entwicklungen präsentiert"
    private static string? Passive(Sentence sentence, int start)
    {
        for (var i = start; i < sentence.Tokens.Count; i++)
        {
            if (sentence.Word(i) is "wurde" or "wurden")
            {
                return Limited(Until(sentence, i + 1, stopAtVerb: false));
            }
        }

        return null;
    }

    private static string Until(Sentence sentence, int first, bool stopAtVerb)
    {
        var last = first - 1;
        for (var i = first; i < sentence.Tokens.Count && !(sentence.Word(i) is "." or "," or ";" or "■"); i++)
        {
            var word = sentence.Word(i);
            if ((stopAtVerb && VerbWords.IsFinite(word)) || (!stopAtVerb && IsParticiple(word)))
            {
                break;
            }

            last = i;
        }

        return sentence.Words(first, last);
    }

    private static bool IsParticiple(string word) => char.IsLower(word[0]) && word.Length > 5 && (word.EndsWith("iert", StringComparison.Ordinal) || word.StartsWith("ge", StringComparison.Ordinal) && word.EndsWith('t') || word.EndsWith("stellt", StringComparison.Ordinal));

    // Cut between words; a word without an end is no topic.
    private static string? Limited(string topic)
    {
        var length = topic.Length <= Longest ? topic.Length : topic.LastIndexOf(' ', Longest);
        return length >= 3 && topic.Any(char.IsLetter) ? topic[..length] : null;
    }
}
