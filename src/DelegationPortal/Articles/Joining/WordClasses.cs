using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Joining;

/// <summary>Knows the small words by heart and the rest by their endings.</summary>
public static class WordClasses
{
    private static readonly Dictionary<string, WordClass> Small = All();

    public static WordClass Of(Token token)
    {
        var word = token.Text;
        if (!token.IsWord)
        {
            return token.IsNumber ? WordClass.Number : WordClass.Mark;
        }

        if (token.IsCapitalised)
        {
            return FunctionWords.IsOpener(word) ? WordClass.Opener : WordClass.Capital;
        }

        return Small.TryGetValue(word, out var known) ? known
            : FiniteVerbs.IsFinite(word) ? WordClass.Finite
            : IsInflected(word) ? WordClass.Inflected
            : WordClass.Small;
    }

    /// <summary>The word that begins a sentence is meant without its capital: "Für" is a preposition there.</summary>
    public static Token Plain(Token token, bool beginsSentence)
    {
        if (!beginsSentence || !token.IsCapitalised || IsAbbreviation(token.Text))
        {
            return token;
        }

        var plain = char.ToLowerInvariant(token.Text[0]) + token.Text[1..];
        return Small.ContainsKey(plain) ? token with { Text = plain } : token;
    }

    // "MIT" is not "mit".
    private static bool IsAbbreviation(string word) => word.Length > 1 && char.IsUpper(word[1]);

    // "große", "großen", "großer", "großes", "großem"
    private static bool IsInflected(string word) => word.Length > 3 && (word[^1] == 'e' || word[^1] is 'n' or 'r' or 's' or 'm' && word[^2] == 'e');

    private static Dictionary<string, WordClass> All()
    {
        var words = new Dictionary<string, WordClass>(StringComparer.Ordinal);
        Add(WordClass.Article, """
            ein eine einen einem einer eines kein keine keinen keinem keiner mein meine sein seine seinen seinem seiner seines ihre ihren
            ihrem ihrer ihres unser unsere unseren unserem unserer des
            """);
        Add(WordClass.Demonstrative, "der die das den dem dieser diese dieses diesen diesem jeder jede jedes jeden jedem");
        Add(WordClass.Contracted, "im ins am ans beim vom zum zur");
        Add(WordClass.Preposition, """
            in an auf aus bei bis durch für gegen hinter mit nach neben ohne seit über um unter von vor wegen zu zwischen während trotz laut
            samt pro per
            """);
        Add(WordClass.Conjunction, "und oder sowie");
        Add(WordClass.Subjunction, """
            dass weil wenn ob obwohl bevor nachdem damit sobald solange falls indem sodass wobei womit wodurch woran wofür worüber weshalb
            """);
        Add(WordClass.Subject, "er wir ich man");
        Add(WordClass.Linker, """
            zwar jedoch doch allerdings dennoch trotzdem schließlich anschließend zudem außerdem deshalb daher darum deswegen dafür dabei
            dagegen davon dazu daran darauf darin darüber danach denn sondern aber
            """);
        Add(WordClass.Adverb, """
            auch nur noch schon sehr so dann da dort hier damals heute gestern morgen jetzt nun immer oft nie wieder bereits bald erst
            zuerst zuletzt zunächst ebenfalls ebenso etwa rund fast kaum knapp nicht nichts etwas mehr weniger insgesamt besonders allem
            allein selbst hinterher vorher einmal zweimal gerade genau bislang bisher seitdem unterwegs sich sie es ihn ihm ihnen uns euch
            als wie wo was wer viel viele vielen beide beiden alle allen aller alles einige einigen mehrere mehreren wenige wenigen zwei
            drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert tausend dessen deren denen sonst
            lange gerne beinahe samstags sogar daneben draußen oben unten hinten vorn außen innen zusammen weiter später früher besser
            lieber leider immerhin mitunter darunter herunter hinunter selber wenigstens mindestens höchstens meistens erstens zweitens
            drittens übrigens bestens anders rechts links abends morgens mittags nirgends eben soeben entgegen hingegen
            """);
        return words;

        void Add(WordClass kind, string list)
        {
            foreach (var word in FunctionWords.Split(list))
            {
                words.Add(word, kind);
            }
        }
    }
}
