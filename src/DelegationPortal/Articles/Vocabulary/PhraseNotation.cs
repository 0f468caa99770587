namespace DelegationPortal.Articles.Vocabulary;

/// <summary>Writes a phrase out: "reiste(n) (auch) mit" is four phrases, of which each has its words and nothing in parentheses.</summary>
internal static class PhraseNotation
{
    public static IEnumerable<string> Phrases(string list) => list
        .Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(WithAndWithoutWords);

    /// <summary>The words that may stand at one place: "war/waren", "stop(s)".</summary>
    public static IEnumerable<string> Choices(string place) => place.Split('/').SelectMany(WithAndWithoutLetters);

    // "(auch)" and "(das Jahr)" stand between blanks.
    private static IEnumerable<string> WithAndWithoutWords(string phrase)
    {
        for (var open = phrase.IndexOf('(', StringComparison.Ordinal); open >= 0; open = phrase.IndexOf('(', open + 1))
        {
            var close = phrase.IndexOf(')', open);
            if ((open == 0 || phrase[open - 1] == ' ') && (close == phrase.Length - 1 || phrase[close + 1] == ' '))
            {
                var without = (phrase[..open] + phrase[Math.Min(phrase.Length, close + 2)..]).TrimEnd();
                var with = phrase[..open] + phrase[(open + 1)..close] + phrase[(close + 1)..];
                return WithAndWithoutWords(without).Concat(WithAndWithoutWords(with));
            }
        }

        return [phrase];
    }

    private static IEnumerable<string> WithAndWithoutLetters(string word)
    {
        var open = word.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
        {
            return [word];
        }

        var close = word.IndexOf(')', open);
        return WithAndWithoutLetters(word[..open] + word[(close + 1)..]).Concat(WithAndWithoutLetters(word[..open] + word[(open + 1)..close] + word[(close + 1)..]));
    }
}
