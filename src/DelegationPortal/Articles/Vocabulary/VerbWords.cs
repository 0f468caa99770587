namespace DelegationPortal.Articles.Vocabulary;

/// <summary>Finite verbs that reports of trips use again and again; good enough to see where a caption or a heading ends.</summary>
public static class VerbWords
{
    private static readonly HashSet<string> Finite = FunctionWords.Split("""
        ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten will wollen wollte wollten soll sollen
        sollte sollten muss müssen musste mussten darf dürfen durfte durften mag möchte möchten gibt gab geben gaben geht ging gehen gingen
        kommt kam kommen kamen macht machte machen machten nimmt nahm nahmen steht stand stehen standen liegt lag liegen lagen
        sieht sah sahen sitzt saß saßen saßen stellt stellte stellten führt führte führten zeigt zeigte zeigten lud luden lädt bat baten bot boten
        empfing empfingen traf trafen trifft sprach sprachen spricht sagt sagte sagten fragt fragte fragten lobt lobte lobten dankt dankte
        heißt hieß hießen bleibt blieb blieben beginnt begann begannen endet endete endeten reist reiste reisten fährt fuhr fuhren
        flog flogen fliegt landet landete landeten brachte brachten bringt besuchte besuchten besucht besichtigte besichtigten
        eröffnete eröffneten unterzeichnete unterzeichneten unterschrieb unterschrieben unterschreibt vereinbarte vereinbarten
        verabredete verabredeten verantwortet koordiniert betreut leitet leitete leiteten beantwortet beantwortete berät berichtete berichteten
        erklärt erklärte erklärten erläutert erläuterte erläuterten begrüßte begrüßten begrüßt öffnete öffneten warb warben warnt warnte
        gewann gewannen gewinnt bekommt bekam bekamen erhielt erhielten erhält fand fanden findet hält hielt hielten lässt ließ ließen
        lernt lernte lernten lebt lebte braucht brauchte brauchten wächst wuchs sucht suchte suchten plant plante planten
        wartet wartete warteten zog zogen zieht zählt zählte gehört gehörte gehörten bildet bildete bildeten folgte folgten folgt
        informiert informierte informierten tauschte tauschten nutzt nutzte nutzten wirbt zeichnete zeichneten beschloss beschlossen
        beeindruckte beeindruckten überwältigte gelang gelangt umfasst umfasste unternahm unternahmen pflegte sammelte sammelten
        betont betonte betonten kehrte kehrten schickt schickte liefert lieferte verkauft verkaufte baut baute bauten setzt setzte setzten
        half hilft kostet kostete dauert dauerte dauerten beherbergt produziert produzierte notierte maß räumte nannte nannten genügte
        bot schwärmten läutete legte legten regte trug trugen wusste wussten wünschte verließ erreichte erreichten diskutierte diskutierten
        präsentierte präsentierten warfen warf schaute schauten schloss schlossen ruht steckt klingt bietet
        is are was were has have had opened visited met signed won led toured joined hosted welcomed travelled traveled said explained
        """);

    public static bool IsFinite(string word) => Finite.Contains(word);

    /// <summary>Also guesses: small letters and the end of a German past tense.</summary>
    public static bool LooksFinite(string word) => Verbs.Judge(word);

    private static readonly WordMemo Verbs = new(Judge);

    private static bool Judge(string word) =>
        IsFinite(word)
        || (word.Length > 4 && char.IsLower(word[0]) && word.EndsWith("ed", StringComparison.Ordinal))
        || (word.Length > 5 && char.IsLower(word[0]) && !FunctionWords.Contains(word)
            && (word.EndsWith("ierte", StringComparison.Ordinal) || word.EndsWith("ierten", StringComparison.Ordinal)
                || word.EndsWith("iert", StringComparison.Ordinal) || word.EndsWith("elte", StringComparison.Ordinal)
                || word.EndsWith("igte", StringComparison.Ordinal) || word.EndsWith("igten", StringComparison.Ordinal)
                || word.EndsWith("chte", StringComparison.Ordinal) || word.EndsWith("chten", StringComparison.Ordinal)
                || word.EndsWith("tete", StringComparison.Ordinal) || word.EndsWith("teten", StringComparison.Ordinal)
                || word.EndsWith("erte", StringComparison.Ordinal) || word.EndsWith("lte", StringComparison.Ordinal)));
}
