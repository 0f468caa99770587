using DelegationPortal.Articles.Layout;
using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles;

/// <summary>How well the end of one column and the beginning of another make one sentence.</summary>
/// <param name="Points">Higher fits better; below zero they do not fit.</param>
/// <param name="Runs">One sentence runs across.</param>
public readonly record struct JoinFit(int Points, bool Runs, string Cue)
{
    private static readonly string[] Feminine = ["ung", "heit", "keit", "ion", "tät", "schaft", "ur", "ei", "ik", "anz", "enz", "ance", "ence", "in", "ie", "halle", "stelle", "firma", "stadt"];
    private static readonly string[] Masculine = ["ling", "ismus", "tag", "mittag", "abend", "hafen", "markt", "preis", "besuch", "vertrag", "minister", "präsident", "garten", "weg", "raum"];
    private static readonly string[] Neutral = ["chen", "lein", "ment", "um", "haus", "zentrum", "werk", "büro", "center", "jahr", "land", "projekt", "programm"];

    private const int TailLength = 400;
    private const int HeadLength = 300;

    /// <summary>As much of the end of a column as its join is judged by.</summary>
    public static TextRange TailOf(TextRange column) => new(Math.Max(column.Start, column.End - TailLength), column.End);

    /// <summary>As much of the beginning of a column as its join is judged by.</summary>
    public static TextRange HeadOf(TextRange column) => new(column.Start, Math.Min(column.End, column.Start + HeadLength));

    public static JoinFit Of(string text, TextRange before, TextRange behind)
    {
        var (tail, head) = (TailOf(before), HeadOf(behind));
        return Of(text[tail.Start..tail.End], text[head.Start..head.End]);
    }

    public static JoinFit Of(string before, string behind)
    {
        var open = Sentences.EndsOpen(before);
        var first = behind.TrimStart('„', '“', '"', '»', '(', ' ', '–');
        var small = first.Length > 0 && char.IsLower(first[0]);
        var quotes = OpenQuotes(before) == StrayClosing(behind) && OpenQuotes(before) ? 3 : 0;
        if (before.TrimEnd().EndsWith('■'))
        {
            return new JoinFit(-12, false, "end mark");
        }

        if (before.EndsWith('-'))
        {
            return small ? IsWholeWord(FirstWord(first)) ? new JoinFit(1, true, "hyphen before a whole word") : new JoinFit(8, true, "torn word") : new JoinFit(1, true, "hyphen");
        }

        if (!open)
        {
            return small ? new JoinFit(-6, false, "small letter behind a full stop") : new JoinFit(0, false, "full stop, new sentence");
        }

        var (points, cue) = Grammar(LastWord(before), LastWord(before, skip: 1), first);
        return new JoinFit(3 + points + quotes, true, quotes > 0 ? cue + ", quotation closed" : cue);
    }

    private static (int Points, string Cue) Grammar(string last, string secondLast, string first)
    {
        var word = FirstWord(first);
        if (word.Length == 0)
        {
            return char.IsDigit(first.FirstOrDefault()) && (FunctionWords.IsPreposition(last) || FunctionWords.IsDeterminer(last)) ? (2, "number behind a small word") : (0, "open end");
        }

        if (Salutation.Begins(first, word))
        {
            return (-10, "salutation");
        }

        if (FunctionWords.IsOpener(word))
        {
            return (-6, "a new sentence behind an open end");
        }

        var capital = char.IsUpper(word[0]);
        if (Abbreviations.IsTitle(last.TrimEnd('.')))
        {
            return !capital ? (-6, "title without a name") : IsFullName(first) ? (GivenNames.Contains(word) ? 6 : 5, "title and name") : (-2, "title and noun");
        }

        if (secondLast == "," && IsRelative(last) && !capital && !VerbWords.LooksFinite(word))
        {
            return (2, "relative clause");
        }

        if (RoleWords.IsRole(last) && capital && IsFullName(first))
        {
            return (5, "role and name");
        }

        if (FunctionWords.IsDeterminer(last) || IsAdjective(last, secondLast))
        {
            var determiner = FunctionWords.IsDeterminer(last) ? last : secondLast;
            return capital && !FunctionWords.IsPreposition(last) && Layout.OpenEnds.IsCity(word) ? (-6, "article before a city") : capital ? Agreement(determiner, word) : VerbWords.LooksFinite(word) || FunctionWords.Contains(word) ? (-4, "article before a verb") : (1, "article before an adjective");
        }

        if (FunctionWords.IsPreposition(last))
        {
            if (word is "den" && TakesDative(last))
            {
                // "mit den" asks for a plural, which ends in n or s.
                return Tokens.Of(first[..Math.Min(first.Length, 60)]) is [_, var noun, ..] && (noun.Text.EndsWith('n') || noun.Text.EndsWith('s')) ? (4, "preposition and plural") : (-2, "preposition and another case");
            }

            return capital || FunctionWords.IsDeterminer(word) ? (2, "preposition and noun") : VerbWords.IsFinite(word) ? (-4, "preposition before a verb") : (0, "preposition");
        }

        if (last == ",")
        {
            return capital ? (0, "comma and noun") : (2, "comma and small letter");
        }

        if (char.IsUpper(last[0]))
        {
            return capital ? (-2, "noun behind noun") : VerbWords.LooksFinite(word) ? (3, "noun and verb") : (1, "noun and small letter");
        }

        return capital ? (0, "small letter and noun") : (2, "small letters");
    }

    private static bool IsFullName(string first) =>
        Tokens.Of(first[..Math.Min(first.Length, 60)]) is [var given, var family, ..] && Recognisers.PersonName.IsPart(given) && (Recognisers.PersonName.IsPart(family) || GivenNames.Contains(given.Text));

    private static (int Points, string Cue) Agreement(string determiner, string noun)
    {
        var head = noun.ToLowerInvariant();
        var genders = (Feminine.Any(end => head.EndsWith(end, StringComparison.Ordinal)) || head.EndsWith('e') && head.Length > 4 ? "f" : "")
            + (Masculine.Any(end => head.EndsWith(end, StringComparison.Ordinal)) ? "m" : "") + (Neutral.Any(end => head.EndsWith(end, StringComparison.Ordinal)) ? "n" : "");
        var allowed = determiner.ToLowerInvariant() switch
        {
            "der" or "einer" or "zur" or "keiner" or "seiner" or "ihrer" => "fm",
            "die" or "eine" or "keine" or "seine" or "ihre" => "f",
            "den" or "einen" or "keinen" or "seinen" or "ihren" => "m",
            "das" or "ins" or "ans" => "n",
            "dem" or "einem" or "im" or "am" or "vom" or "zum" or "beim" or "des" or "eines" => "mn",
            _ => "",
        };
        return genders.Length == 0 || allowed.Length == 0 ? (2, "article and noun")
            : genders.Any(gender => allowed.Contains(gender, StringComparison.Ordinal)) ? (4, "article and noun agree") : (-2, "article and noun do not agree");
    }

    private static bool IsAdjective(string last, string secondLast) =>
        last.Length > 3 && char.IsLower(last[0]) && FunctionWords.IsDeterminer(secondLast) && !VerbWords.IsFinite(last)
        && (last.EndsWith('e') || last.EndsWith("en", StringComparison.Ordinal) || last.EndsWith("er", StringComparison.Ordinal) || last.EndsWith("es", StringComparison.Ordinal) || last.EndsWith("em", StringComparison.Ordinal));

    private static bool IsRelative(string word) => word is "der" or "die" or "das" or "den" or "dem";

    private static bool TakesDative(string preposition) => preposition is "mit" or "bei" or "von" or "zu" or "nach" or "aus" or "seit";

    private static bool IsWholeWord(string word) =>
        FunctionWords.Contains(word) || (word.Length > 5 && word.EndsWith('t') && (word.StartsWith("be", StringComparison.Ordinal) || word.StartsWith("ge", StringComparison.Ordinal) || word.StartsWith("ver", StringComparison.Ordinal)));

    private static bool OpenQuotes(string text)
    {
        var open = text.LastIndexOf('„');
        return open >= 0 && text.IndexOf('“', open) < 0;
    }

    private static bool StrayClosing(string text)
    {
        var close = text.IndexOf('“', StringComparison.Ordinal);
        var open = text.IndexOf('„', StringComparison.Ordinal);
        return close >= 0 && (open < 0 || close < open);
    }

    private static string FirstWord(string text) => Tokens.Of(text[..Math.Min(text.Length, 60)]) is [{ IsWord: true } word, ..] ? word.Text : "";

    private static string LastWord(string text, int skip = 0)
    {
        var tokens = Tokens.Of(text[Math.Max(0, text.Length - 80)..]);
        return tokens.Count > skip ? tokens[^(1 + skip)].Text : "";
    }
}
