namespace DelegationPortal.Articles.Vocabulary;

/// <summary>Past tenses of strong verbs with which reports go on telling; those of weak verbs end in -te and -ten.</summary>
public static class PastTense
{
    private static readonly HashSet<string> Strong = FunctionWords.Split("""
        war waren ging gingen kam kamen stand standen lag lagen saß saßen sah sahen gab gaben nahm nahmen fuhr fuhren flog flogen lief liefen hielt hielten hieß hießen ließ ließen blieb blieben
        schrieb schrieben trieb trieben stieg stiegen schien schienen zog zogen bot boten bat baten lud luden trug trugen schlug schlugen wuchs wuchsen half halfen traf trafen sprach sprachen brach brachen
        stach stachen aß aßen trank tranken fand fanden verband verbanden begann begannen gewann gewannen schwamm schwammen sprang sprangen klang klangen gelang gelangen empfing empfingen hing hingen fing fingen
        fiel fielen riet rieten rief riefen roch rochen schloss schlossen beschloss beschlossen goss gossen floss flossen fror froren verlor verloren hob hoben wog wogen warf warfen warb warben starb starben
        verdarb las lasen maß maßen aß trat traten bekam bekamen erhielt erhielten entstand entstanden verstand verstanden unterschrieb unterschrieben wurde wurden wusste wussten tat taten
        brachte brachten dachte dachten kannte kannten nannte nannten rannte rannten brannte brannten sandte sandten
        """);

    public static bool Contains(string word) => Strong.Contains(word) || word.Length > 4 && char.IsLower(word[0]) && (word.EndsWith("te", StringComparison.Ordinal) || word.EndsWith("ten", StringComparison.Ordinal)) && !word.EndsWith("ste", StringComparison.Ordinal) && !word.EndsWith("sten", StringComparison.Ordinal);
}
