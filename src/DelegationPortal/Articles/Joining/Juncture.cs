using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Joining;

/// <summary>Do the words on both sides of a place go together?</summary>
public static class Juncture
{
    public const int Impossible = -6;

    public static int Points(IReadOnlyList<Token> before, int end, IReadOnlyList<Token> behind, int start)
    {
        var r = behind[start];
        if (EndsSentence(before, end))
        {
            return end > 1 && before[end - 2].IsNumber || WordClasses.Of(r) is WordClass.Capital or WordClass.Opener or WordClass.Number or WordClass.Mark ? 0 : Impossible;
        }

        return Neighbours(before, end, behind, start) + SentenceFaults.Points(before, end, behind, start);
    }

    /// <summary>What the two words on either side say, without the rest of their sentence.</summary>
    public static int Neighbours(IReadOnlyList<Token> before, int end, IReadOnlyList<Token> behind, int start)
    {
        var l = before[end - 1];
        if (EndsSentence(before, end) || WordClasses.Of(behind[start]) == WordClass.Opener && IsCrosshead(before, end) || l.Text is "aus" or "an" && ReachesBackToFrom(before, end))
        {
            return 0;
        }

        var l2 = end > 1 ? WordClasses.Plain(before[end - 2], BeginsSentence(before, end - 1)) : default;
        return Neighbours(l2, WordClasses.Plain(l, BeginsSentence(before, end)), behind[start], start + 1 < behind.Count ? behind[start + 1] : default);
    }

    public static bool EndsSentence(IReadOnlyList<Token> tokens, int end) =>
        tokens[end - 1].Text is "." or "!" or "?" or "…" or "■" || tokens[end - 1].Text is "“" or "”" or ")" && end > 1 && tokens[end - 2].Text is "." or "!" or "?" or "…";

    // "Von der Hauptstadt aus" is complete.
    private static bool ReachesBackToFrom(IReadOnlyList<Token> tokens, int end) =>
        Enumerable.Range(Math.Max(0, end - 6), end - Math.Max(0, end - 6)).Any(i => tokens[i].Text is "Von" or "von" or "vom" or "Vom");

    private static bool BeginsSentence(IReadOnlyList<Token> tokens, int end) =>
        end == 1 || end > 1 && (tokens[end - 2].Text is "„" or ":" || EndsSentence(tokens, end - 1));

    // A crosshead is short and has no verb.
    private static bool IsCrosshead(IReadOnlyList<Token> tokens, int end)
    {
        for (var i = end - 1; i >= Math.Max(0, end - 7); i--)
        {
            if (i == 0 || EndsSentence(tokens, i))
            {
                return end - i < 7 && tokens[i].IsCapitalised;
            }

            if (tokens[i].Text is "," || WordClasses.Of(tokens[i]) is WordClass.Finite)
            {
                return false;
            }
        }

        return false;
    }

    internal static int Neighbours(Token l2, Token l, Token r, Token r2)
    {
        var (left, right) = (WordClasses.Of(l), WordClasses.Of(r));
        var second = l2.Text is null ? WordClass.Mark : WordClasses.Of(l2);
        var next = r2.Text is null ? WordClass.Mark : WordClasses.Of(r2);
        if (r.Text is "■")
        {
            return Impossible;
        }

        if (right == WordClass.Mark)
        {
            return left is WordClass.Article or WordClass.Contracted or WordClass.Preposition && r.Text is "–" or "(" ? -4 : 0;
        }

        if (right == WordClass.Opener && left != WordClass.Mark)
        {
            return Impossible;
        }

        if (right == WordClass.Opener)
        {
            return l.Text is "," ? Impossible : 0;
        }

        var finite = right == WordClass.Finite && !(MayBeAdjective(r.Text) && next is WordClass.Capital or WordClass.Inflected);
        switch (left)
        {
            case WordClass.Preposition when l.Text is "von" && Amounts.Contains(l2.Text ?? ""):
                return right is WordClass.Number ? 4 : right is WordClass.Capital ? -2 : right is WordClass.Adverb or WordClass.Inflected or WordClass.Preposition ? 0 : -6;
            case WordClass.Preposition:
                return right switch
                {
                    WordClass.Finite when finite => CanStandAlone(l.Text) ? -3 : -8,
                    WordClass.Subjunction when l.Text is "ohne" or "bis" => 0,
                    WordClass.Linker or WordClass.Subjunction => CanStandAlone(l.Text) ? -3 : -6,
                    WordClass.Conjunction => next == WordClass.Preposition ? 0 : CanStandAlone(l.Text) ? -1 : -5,
                    WordClass.Subject => CanStandAlone(l.Text) ? -1 : -6,
                    WordClass.Preposition => l.Text is "bis" || r.Text is "über" or "unter" or "um" or "bis" ? 0 : CanStandAlone(l.Text) ? -1 : -3,
                    WordClass.Contracted => l.Text is "bis" ? 2 : CanStandAlone(l.Text) ? -2 : -6,
                    WordClass.Article or WordClass.Demonstrative => Case(l.Text, r.Text),
                    WordClass.Capital or WordClass.Number => 2,
                    WordClass.Inflected => StrongEnding(l.Text, r.Text, next),
                    WordClass.Adverb => r.Text is "sich" or "ihnen" or "ihm" or "ihn" or "sie" or "beiden" or "allen" or "allem" or "mehr" or "etwa" or "rund" or "fast" || char.IsLetter(r.Text[0]) && r.Text.EndsWith("en", StringComparison.Ordinal) ? 1 : r.Text is "nicht" or "immer" or "wo" or "da" or "dort" or "hier" or "so" or "sehr" or "nur" or "noch" or "heute" or "als" or "wie" or "es" ? -2 : 0,
                    _ => 0,
                };
            case WordClass.Contracted or WordClass.Article:
                return right switch
                {
                    WordClass.Finite when finite && MayBeSubject(l.Text) && second is not (WordClass.Preposition or WordClass.Inflected) => 0,
                    WordClass.Finite when finite => l.Text is "eine" or "einer" or "ein" or "einen" ? l2.Text is "," || second == WordClass.Demonstrative ? 0 : -5 : -8,
                    WordClass.Linker when r.Text is "davon" && l.Text.StartsWith("ein", StringComparison.Ordinal) => 0,
                    WordClass.Linker or WordClass.Subjunction => -6,
                    WordClass.Conjunction => l.Text is "eine" or "einer" or "ein" ? -4 : -7,
                    WordClass.Subject => -6,
                    WordClass.Preposition => l.Text is "ein" or "einer" or "eine" ? 0 : -3,
                    WordClass.Article or WordClass.Contracted => -6,
                    WordClass.Demonstrative => l.Text is "einer" or "eine" or "einen" or "einem" or "eines" ? 1 : -6,
                    WordClass.Capital => (next == WordClass.Capital ? 1 : Gender(l.Text, r.Text)),
                    WordClass.Inflected => Ending(l.Text, r.Text, next),
                    WordClass.Number => 0,
                    WordClass.Adverb => r.Text is "sich" or "es" or "sie" or "was" or "wer" or "wie" or "als" ? -6 : r.Text is "beiden" or "vielen" or "wenigen" or "weniger" or "nicht" or "sehr" or "so" or "viel" or "fast" ? 0 : -1,
                    _ => 0,
                };
            case WordClass.Demonstrative:
                var relative = l2.Text is "," || second == WordClass.Preposition || l.Text.StartsWith("jede", StringComparison.Ordinal) || l.Text.StartsWith("diese", StringComparison.Ordinal);
                return right switch
                {
                    WordClass.Finite when finite => relative || l2.Text is null || second is WordClass.Mark or WordClass.Conjunction || l.Text is "das" && second is WordClass.Adverb or WordClass.Subjunction or WordClass.Small ? 0 : l.Text is "das" or "dem" ? -3 : -5,
                    WordClass.Linker or WordClass.Subjunction => relative ? 0 : -4,
                    WordClass.Conjunction => -6,
                    WordClass.Subject => relative ? 0 : -4,
                    WordClass.Preposition => relative ? 0 : -2,
                    WordClass.Article when r.Text is "einen" => 0,
                    WordClass.Article or WordClass.Contracted or WordClass.Demonstrative => relative ? 0 : l.Text is "das" ? -2 : -4,
                    WordClass.Capital => (next == WordClass.Capital ? 1 : Gender(l.Text, r.Text)),
                    WordClass.Inflected => relative && next != WordClass.Capital ? 0 : Ending(l.Text, r.Text, next),
                    WordClass.Adverb => r.Text is "sich" or "es" or "sie" or "was" or "wer" or "wie" or "als" ? relative ? 0 : -4 : 0,
                    _ => 0,
                };
            case WordClass.Inflected when l.Text is not ("solche" or "solchen" or "solcher" or "andere" or "anderen" or "anderer" or "weitere" or "weiteren") && second is WordClass.Article or WordClass.Contracted or WordClass.Demonstrative && !MayBeVerb(l.Text, second) && !l.Text.EndsWith("weise", StringComparison.Ordinal) && (!l.Text.EndsWith("er", StringComparison.Ordinal) || second == WordClass.Article) && !l.Text.EndsWith("iten", StringComparison.Ordinal):
                return right switch
                {
                    WordClass.Finite when finite => -6,
                    WordClass.Article or WordClass.Demonstrative when r.Text.EndsWith("er", StringComparison.Ordinal) => 0, // "die erste ihrer Stationen"
                    WordClass.Linker or WordClass.Subjunction or WordClass.Subject or WordClass.Article or WordClass.Demonstrative or WordClass.Contracted => -5,
                    WordClass.Preposition => -2,
                    WordClass.Capital => 1 + (next == WordClass.Capital ? 1 : Gender(l2.Text ?? "", r.Text)),
                    WordClass.Inflected => l.Text[^1] == r.Text[^1] ? 1 : -2,
                    _ => 0,
                };
            case WordClass.Conjunction when l.Text is "und" && r.Text is "zwar":
                return 3;
            case WordClass.Conjunction:
                return right is WordClass.Conjunction ? -8 : second == WordClass.Capital && right == WordClass.Capital ? 1 : 0;
            case WordClass.Subjunction:
                return right switch
                {
                    WordClass.Finite when finite => l.Text is "wo" or "ob" or "indem" ? -3 : -7,
                    WordClass.Conjunction => -7,
                    WordClass.Linker => -1,
                    _ => 0,
                };
            case WordClass.Subject:
                return right is WordClass.Conjunction or WordClass.Capital ? -2 : right == WordClass.Subject ? -6 : 0;
            case WordClass.Finite:
                return finite && !FiniteVerbs.IsAlsoInfinitive(l.Text) && !FiniteVerbs.IsAlsoInfinitive(r.Text) && !r.Text.EndsWith("en", StringComparison.Ordinal) && !l.Text.EndsWith("en", StringComparison.Ordinal) && !MayBeAdjective(l.Text) && !FiniteVerbs.MayBeParticiple(l.Text) ? -7 : 0;
            case WordClass.Number:
                return right switch
                {
                    WordClass.Capital => 2,
                    WordClass.Number => -5,
                    WordClass.Finite when finite => -1,
                    WordClass.Subject => -4,
                    _ => 0,
                };
            case WordClass.Adverb when l.Text is "rund" or "etwa" or "knapp" or "fast":
                return right == WordClass.Number ? 2 : 0;
            case WordClass.Capital or WordClass.Opener:
                return right == WordClass.Capital ? Nouns(l.Text, r.Text) : right == WordClass.Number && IsCommonNoun(l.Text) ? -2 : 0;
            default:
                return 0;
        }
    }

    private static readonly HashSet<string> Amounts = FunctionWords.Split("Überschuss Umsatz Gewinn Verlust Höhe Summe Betrag Budget Volumen Anteil Kapital Wert Zuschuss Investition Investitionen Länge Fläche Alter Preis");

    private static bool CanStandAlone(string preposition) => preposition is "an" or "auf" or "aus" or "bei" or "durch" or "mit" or "nach" or "über" or "um" or "unter" or "vor" or "zu" or "entgegen";

    private static int Case(string preposition, string article) => preposition switch
    {
        "von" or "aus" or "seit" => article is "die" or "das" or "ein" or "eine" or "einen" or "eines" or "des" or "diese" or "dieses" or "kein" or "keine" or "sein" or "seine" or "ihre" ? -6 : 2,
        "mit" or "nach" or "zu" or "bei" or "samt" => article is "die" or "das" or "ein" or "eine" or "einen" or "eines" or "des" or "diese" or "dieses" or "kein" or "keine" or "sein" or "seine" or "ihre" ? -4 : 2,
        "für" or "gegen" or "ohne" or "durch" => article is "dem" or "der" or "einem" or "einer" or "des" or "diesem" or "seinem" or "ihrem" or "unserem" ? -6 : 2,
        "in" or "hinter" or "neben" or "zwischen" => article is "des" or "eines" ? -6 : 2,
        "pro" or "per" or "bis" => -4,
        _ => article is "des" ? -3 : 1,
    };

    // "einen wichtigen", "im großen", "ein kleines": the article decides how the adjective ends.
    private static int Ending(string article, string adjective, WordClass next)
    {
        if (next is not (WordClass.Capital or WordClass.Inflected))
        {
            return 0;
        }

        var end = adjective[^1] == 'e' ? "e" : adjective[^2..];
        var fits = article switch
        {
            "im" or "am" or "vom" or "zum" or "zur" or "beim" or "dem" or "des" or "einem" or "einen" or "den" or "eines" or "keinen" or "keinem" or "seinem" or "seinen" or "ihrem" or "ihren" or "unserem" or "unseren" or "diesem" or "diesen" or "jedem" or "jeden" => end is "en",
            "ein" or "kein" or "mein" or "sein" or "unser" => end is "er" or "es",
            "eine" => end is "e",
            "das" or "ins" or "ans" => end is "e",
            "die" or "diese" or "seine" or "ihre" or "keine" or "unsere" or "der" or "dieser" or "einer" or "seiner" or "ihrer" => end is "e" or "en",
            _ => true,
        };
        return fits ? 2 : end is "er" or "es" or "em" && article is "die" or "der" or "das" or "ihre" or "den" or "dem" ? -2 : -5;
    }

    private static int StrongEnding(string preposition, string adjective, WordClass next) =>
        next != WordClass.Capital ? 0
        : preposition is "mit" or "von" or "aus" or "seit" or "bei" && adjective[^1] == 'e' ? -4
        : preposition is "für" or "ohne" or "gegen" && adjective.EndsWith("em", StringComparison.Ordinal) ? -5 : 1;

    private static bool MayBeVerb(string word, WordClass before) => before == WordClass.Demonstrative && word.EndsWith("en", StringComparison.Ordinal) && !word.EndsWith("chen", StringComparison.Ordinal) && !word.EndsWith("igen", StringComparison.Ordinal);

    private static bool MayBeAdjective(string word) => word.EndsWith("te", StringComparison.Ordinal);

    private static readonly string[] Abstract = ["ung", "ungen", "heit", "keit", "heiten", "keiten", "tät", "schaft", "ion", "ionen", "ment", "mente", "ismus", "nehmen", "nehmer", "betrieb", "betriebe", "betrieben", "gruppe", "haus", "werk", "zentrum", "reise", "schule", "halle", "fabrik", "markt", "hafen", "minister"];

    private static bool IsCommonNoun(string word) => word.Length > 4 && Array.Exists(Abstract, end => word.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    // "die Abteilung Außenwirtschaft", "das Projekt Wasserstoff": what such a word heads is named behind it.
    private static bool IsNamed(string noun) => noun.EndsWith("bteilung", StringComparison.Ordinal) || noun.EndsWith("ereich", StringComparison.Ordinal) || noun.EndsWith("rojekt", StringComparison.Ordinal) || noun.EndsWith("rogramm", StringComparison.Ordinal) || noun.EndsWith("hema", StringComparison.Ordinal);

    // "und keiner weiß warum": without its noun such a word is the subject.
    private static bool MayBeSubject(string word) => word is "keiner" or "keine" or "einer" or "eine" or "jeder" or "jede";

    private static int Nouns(string left, string right) => IsNamed(left) ? 0 : IsCommonNoun(left) && IsCommonNoun(right) ? -4 : IsCommonNoun(left) || IsCommonNoun(right) ? -1 : 0;

    private static readonly string[] Feminine = ["ung", "heit", "keit", "ion", "tät", "schaft", "ik", "anz", "enz", "halle", "stelle", "firma", "stadt", "gruppe", "kammer", "schule", "fabrik", "reise", "wirtschaft"];
    private static readonly string[] Masculine = ["ling", "ismus", "mittag", "abend", "hafen", "markt", "preis", "besuch", "vertrag", "minister", "präsident", "garten", "raum", "betrieb", "verband", "bahnhof"];
    private static readonly string[] Neutral = ["lein", "ment", "haus", "zentrum", "werk", "büro", "center", "jahr", "land", "projekt", "programm", "unternehmen", "museum"];

    private static int Gender(string article, string noun)
    {
        var genders = (Array.Exists(Feminine, end => noun.EndsWith(end, StringComparison.OrdinalIgnoreCase)) ? "f" : "")
            + (Array.Exists(Masculine, end => noun.EndsWith(end, StringComparison.OrdinalIgnoreCase)) ? "m" : "") + (Array.Exists(Neutral, end => noun.EndsWith(end, StringComparison.OrdinalIgnoreCase)) ? "n" : "");
        var plural = noun.EndsWith("ungen", StringComparison.Ordinal) || noun.EndsWith("innen", StringComparison.Ordinal) || noun.EndsWith("ionen", StringComparison.Ordinal) || noun.EndsWith("keiten", StringComparison.Ordinal);
        if (plural)
        {
            return article is "ein" or "einem" or "einen" or "eine" or "einer" or "dem" or "das" or "im" or "vom" or "zum" or "zur" or "beim" or "ins" or "am" or "des" ? -6 : 3;
        }

        var allowed = article switch
        {
            "der" or "dieser" or "jeder" => "fm",
            "einer" or "zur" or "keiner" or "seiner" or "ihrer" or "unserer" => "f",
            "die" or "eine" or "keine" or "seine" or "ihre" or "unsere" or "diese" or "jede" => "f",
            "den" or "einen" or "keinen" or "seinen" or "ihren" or "unseren" or "diesen" or "jeden" => "m",
            "das" or "ins" or "ans" or "dieses" or "jedes" => "n",
            "ein" or "sein" or "unser" or "kein" or "dem" or "einem" or "im" or "am" or "vom" or "zum" or "beim" or "des" or "eines" or "seines" or "ihres" or "diesem" or "seinem" or "ihrem" or "unserem" or "jedem" => "mn",
            _ => "",
        };
        if (article is "den" && noun.EndsWith('n'))
        {
            return 2;
        }

        return genders.Length == 0 || allowed.Length == 0 ? 1 : genders.Any(allowed.Contains) ? 3 : -4;
    }
}
