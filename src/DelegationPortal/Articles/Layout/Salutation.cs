using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Layout;

/// <summary>"Liebe Leserinnen und Leser,": how an editorial speaks to its readers, what it is called, and how it is signed.</summary>
public static class Salutation
{
    private const int Widest = 90;
    private const int WidestTitle = 110;

    // With these comes whom they speak to; the greetings may stand alone.
    private static readonly HashSet<string> Addresses = FunctionWords.Split("Liebe Lieber Verehrte Verehrter Geehrte Geehrter Werte Werter Geschätzte Geschätzter Dear");
    private static readonly HashSet<string> Greetings = FunctionWords.Split("Hallo Moin Servus Grüezi Glückauf Hello Hi Welcome Willkommen");
    private static readonly HashSet<string> GreetedWith = FunctionWords.Split("Tag Morgen Abend Gott morning day evening");
    private static readonly HashSet<string> Closings = FunctionWords.Split("Herzlich Herzlichst Hochachtungsvoll Gruß Grüße Grüßen Grüssen Ihr Ihre Ihren Euer Eure Yours Sincerely Cordially regards Regards wishes greetings");
    private static readonly HashSet<string> InClosings = FunctionWords.Split("Ihr Ihre Ihren Euer Eure Sie Euch , aus truly sincerely faithfully");

    /// <summary>Where the readers are spoken to.</summary>
    public static int? Find(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].IsCapitalised && (i == 0 || tokens[i - 1].Text is not ("„" or "“" or "\"" or "»")) && NamesReaders(tokens, i))
            {
                return tokens[i].Start;
            }
        }

        return null;
    }

    /// <summary>Does the text begin with one?</summary>
    public static bool Begins(string text, string firstWord) =>
        (Addresses.Contains(firstWord) || Greetings.Contains(firstWord) || firstWord is "Guten" or "Grüß" or "Good" or "Sehr") && Tokens.Of(text, 0, Math.Min(text.Length, Widest)) is { Count: > 1 } words && NamesReaders(words, 0);

    /// <summary>The words right before the salutation, as far as they make a title.</summary>
    public static TextRange? TitleBefore(string text, int floor, int salutation)
    {
        var sentence = Sentences.Last(text[floor..salutation]);
        if (sentence.Length < 2 || !Sentences.EndsOpen(text.AsSpan(floor, sentence.End)))
        {
            return null;
        }

        var tokens = Tokens.Of(text, floor + sentence.Start, floor + sentence.End);
        var first = BehindContents(tokens);
        if (tokens[^1].End - tokens[first].Start > WidestTitle || char.IsLower(tokens[first].Text[0]) || tokens.Count - first > 9)
        {
            first = BehindOpenColumn(tokens, first);
        }

        return first < tokens.Count && tokens[first].Start + 2 < tokens[^1].End && tokens[^1].End - tokens[first].Start < WidestTitle ? new TextRange(tokens[first].Start, tokens[^1].End) : null;
    }

    /// <summary>"Mit herzlichem Gruß Dr. Anna Muster Präsidentin": who signed.</summary>
    public static TextRange? Signature(IReadOnlyList<Token> tokens)
    {
        for (var i = tokens.Count - 2; i > 0; i--)
        {
            if (!Closings.Contains(tokens[i].Text))
            {
                continue;
            }

            var next = i + 1;
            while (next < tokens.Count && next < i + 5 && InClosings.Contains(tokens[next].Text))
            {
                next++;
            }

            if (Recognisers.PersonName.At(tokens, next) is { } name)
            {
                return new TextRange(tokens[name.First].Start, tokens[name.Last].End);
            }
        }

        return null;
    }

    private static bool NamesReaders(IReadOnlyList<Token> tokens, int i)
    {
        if (tokens[i].Text is "Guten" or "Grüß" or "Good" && GreetedWith.Contains(tokens[i + 1].Text))
        {
            return EndsWithComma(tokens, i + 2);
        }

        if (tokens[i].Text is "Sehr" && char.ToUpperInvariant(tokens[i + 1].Text[0]) + tokens[i + 1].Text[1..] is var address && Addresses.Contains(address))
        {
            return EndsWithComma(tokens, i + 2);
        }

        return Greetings.Contains(tokens[i].Text) && EndsWithComma(tokens, i + 1) || Addresses.Contains(tokens[i].Text) && tokens[i + 1].IsCapitalised && EndsWithComma(tokens, i + 1)
            || tokens[i].Text is "Dear" && tokens.Skip(i + 1).Take(5).TakeWhile(token => token.IsWord).Count() is > 0 and < 5 and var words && i + 1 + words < tokens.Count && tokens[i + 1 + words].Is(",");
    }

    // Nouns, and the small words that stand between them.
    private static bool EndsWithComma(IReadOnlyList<Token> tokens, int first)
    {
        for (var i = first; i < tokens.Count && tokens[i].End - tokens[first].Start < Widest; i++)
        {
            if (tokens[i].Text is "," or "!")
            {
                return true;
            }

            if (!tokens[i].IsCapitalised && !FunctionWords.Contains(tokens[i].Text) && tokens[i].Text is not ("liebe" or "lieber" or "verehrte" or "geehrte" or "dear" or "*" or ":" or "-" or "innen"))
            {
                return false;
            }
        }

        return false;
    }

    // "INHALT 14 Neue Wege 22 Alte Zöpfe Lieber spät": the list of contents has a page before each of its lines, and its last line ends before another noun.
    private static int BehindContents(IReadOnlyList<Token> tokens)
    {
        var numbers = 0;
        var last = -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].IsNumber && tokens[i].Text.Length < 4)
            {
                numbers++;
                last = i;
            }
        }

        if (numbers < 2)
        {
            return 0;
        }

        for (var i = last + 2; i < tokens.Count; i++)
        {
            if (tokens[i].IsWord && tokens[i].IsCapitalised && tokens[i - 1].IsWord && !FunctionWords.Contains(tokens[i - 1].Text) && (tokens[i - 1].IsCapitalised && !IsInflected(tokens[i - 1].Text, i - 1 == last + 1) || char.IsLower(tokens[i - 1].Text[0]) && !HeadingSeam.MayPrecedeNoun(tokens[i - 1].Text)))
            {
                return i;
            }
        }

        return 0;
    }

    // "Neue Ausbilder": an adjective at the beginning; "Amtliches" is a noun of its own.
    private static bool IsInflected(string word, bool isFirst) => isFirst && (word.EndsWith('e') || word.EndsWith("er", StringComparison.Ordinal) || word.EndsWith("en", StringComparison.Ordinal));

    // "… redet nicht um den | Mut und Mühe": a column stopped in mid-sentence; the title begins with a capital and has no verb.
    private static int BehindOpenColumn(IReadOnlyList<Token> tokens, int first)
    {
        var start = tokens.Count;
        for (var i = tokens.Count - 1; i > first && tokens.Count - i < 9; i--)
        {
            if (tokens[i].Text is "." or ";" or ":" || char.IsLower(tokens[i].Text[0]) && (VerbWords.LooksFinite(tokens[i].Text) || !FunctionWords.Contains(tokens[i].Text) && !(i + 1 < tokens.Count && tokens[i + 1].IsCapitalised && HeadingSeam.MayPrecedeNoun(tokens[i].Text))))
            {
                break;
            }

            if (tokens[i].IsCapitalised && tokens[i].IsWord)
            {
                start = i;
                if (FunctionWords.IsOpener(tokens[i].Text))
                {
                    break;
                }
            }
        }

        return start;
    }
}
