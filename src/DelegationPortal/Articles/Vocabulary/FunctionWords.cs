namespace DelegationPortal.Articles.Vocabulary;

/// <summary>The small words of German and English that hold a sentence together; in German a capital on one of them marks a beginning.</summary>
public static class FunctionWords
{
    private const string German = """
        der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner
        ich du er sie es wir ihr ihm ihn ihnen uns euch sich man mich mir dich dir
        mein meine dein deine sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere unseren unserem
        dieser diese dieses diesen diesem jener jene jenes jeder jede jedes jeden jedem alle allen aller alles viele vielen vieler
        beide beiden beider manche mancher einige einigen mehrere mehreren wenige solche solcher welche welcher welches
        wer was wen wem wessen wo woher wohin wann warum weshalb wieso wie womit woran wofür worüber
        in im ins an am ans auf aus bei beim bis durch für gegen hinter mit nach neben ohne seit über um unter von vom vor
        während wegen zu zum zur zwischen entlang trotz statt anstatt innerhalb außerhalb gegenüber laut per pro samt
        und oder aber denn sondern sowie weil dass daß ob wenn als obwohl bevor nachdem damit sobald solange falls indem
        auch nur noch schon sehr so dann da dort hier dabei dafür dagegen daher darum deshalb deswegen davon dazu daran darauf
        darin darüber damals heute gestern morgen jetzt nun immer oft nie wieder bereits bald erst zuerst zuletzt zunächst danach anschließend
        schließlich außerdem zudem ebenfalls ebenso jedoch doch zwar etwa rund fast kaum nicht nichts etwas mehr weniger
        insgesamt besonders vor allem allein selbst ja nein nach jedenfalls allerdings dennoch trotzdem hinterher vorher
        dessen deren denen einmal zweimal gerade genau bislang bisher seitdem unterwegs
        """;

    private const string English = """
        the a an this that these those its his her their our my your it he she they we you i who whom whose which what where when
        in on at by for from of to into onto over under with within without between among through during before after about against
        and or but nor so yet if because although while as than then there here also only not no some any all each every both
        is are was were be been being has have had do does did will would can could may might shall should must
        """;

    // Openers that no German sentence writes with a capital unless it begins there; forms of address are left out.
    private const string Openers = """
        der die das den dem des ein eine einen einem einer in im an am auf aus bei beim für mit nach neben ohne seit über um unter
        von vom vor während wegen zu zum zur zwischen entlang trotz und oder aber wenn als weil ob wie was wer wo warum weshalb wann
        auch nur noch schon so dann da dort hier dabei dafür doch nicht alle viele beide diese dieser dieses es er wir ich man
        zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert
        gegen durch gerade bereits statt gegenüber laut samt obwohl nachdem bevor sobald zudem anschließend fast kaum immer nie damals erst zuerst zuletzt zunächst danach rund kurz insgesamt
        hinterher gemeinsam außerdem schließlich jetzt heute liebe lieber anderes manche jeder jede kein keine sein seine niemand jemand nichts
        """;

    private const string Determiners = """
        der die das den dem des ein eine einen einem einer eines im am ins vom zum zur beim kein keine keinen keinem keiner
        dieser diese dieses diesen diesem jeder jede jedes jeden mein meine sein seine seinen seinem seiner ihre ihren ihrem ihrer unser unsere
        """;

    private const string Prepositions = """
        in im ins an am auf aus bei beim bis durch für gegen hinter mit nach neben ohne seit über um unter von vom vor wegen zu zum zur zwischen
        """;

    private static readonly Dictionary<string, Kinds> Words = AllWords();
    private static readonly int Longest = Words.Keys.Max(word => word.Length);

    [Flags]
    private enum Kinds
    {
        None = 0,
        German = 1,
        English = 2,
        Opener = 4,
        Determiner = 8,
        Preposition = 16,
    }

    public static bool Contains(string word) => (Of(word) & (Kinds.German | Kinds.English)) != 0;

    public static bool IsGerman(string word) => (Of(word) & Kinds.German) != 0;

    public static bool IsEnglish(string word) => (Of(word) & Kinds.English) != 0;

    public static bool IsOpener(string word) => word.Length > 1 && char.IsUpper(word[0]) && (Of(word) & Kinds.Opener) != 0;

    public static bool IsDeterminer(string word) => (Of(word) & Kinds.Determiner) != 0;

    public static bool IsPreposition(string word) => (Of(word) & Kinds.Preposition) != 0;

    // Words in capitals are abbreviations: "MIT" is not "mit".
    private static Kinds Of(string word) => word.Length > Longest || word.Length > 1 && char.IsUpper(word[1]) ? Kinds.None : Words.GetValueOrDefault(word);

    private static Dictionary<string, Kinds> AllWords()
    {
        var words = new Dictionary<string, Kinds>(StringComparer.OrdinalIgnoreCase);
        foreach (var (list, kind) in ((string, Kinds)[])[(German, Kinds.German), (English, Kinds.English), (Openers, Kinds.Opener), (Determiners, Kinds.Determiner), (Prepositions, Kinds.Preposition)])
        {
            foreach (var word in Split(list))
            {
                words[word] = words.GetValueOrDefault(word) | kind;
            }
        }

        return words;
    }

    internal static HashSet<string> Split(string words) =>
        new(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
