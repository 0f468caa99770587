using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Joining;

/// <summary>Verb forms that can be nothing else: no infinitive, no participle, no adjective.</summary>
public static class FiniteVerbs
{
    private static readonly HashSet<string> Strong = FunctionWords.Split("""
        ging gingen geht kam kamen kommt nahm nahmen nimmt gab gaben gibt stand standen steht lag lagen liegt sah sahen sieht saß saßen
        sitzt ließ ließen lässt lief liefen läuft hielt hielten hält fiel fielen fällt rief riefen ruft bat baten bittet bot boten bietet
        zog zogen zieht trug trugen trägt schlug schlugen schlägt fuhr fuhren fährt lud luden lädt wuchs wuchsen wächst sprach sprachen
        spricht brach brachen bricht traf trafen trifft half halfen hilft warf warfen wirft warb warben wirbt starb galt galten gilt nannte
        nannten nennt kannte kannten kennt brachte brachten bringt dachte dachten denkt wusste wussten weiß fand fanden findet band bindet
        sang sangen singt sank sanken sinkt trank tranken trinkt sprang sprangen springt gelang gelingt zwang zwingt begann begannen beginnt
        gewann gewannen gewinnt schrieb schrieben schreibt blieb blieben bleibt stieg stiegen steigt schien schienen scheint wies wiesen
        weist riet rieten rät griff griffen greift schnitt schnitten stritt stritten schwieg schwiegen schweigt floss flossen fließt schloss
        schlossen schließt flog flogen fliegt hob hoben hebt verlor verloren verliert roch riecht aß aßen isst las lasen liest maß maßen
        misst vergaß trat traten tritt schlief schliefen schläft hing hingen hängt fing fingen fängt wurde wurden wird war waren ist sind
        hat haben hatte hatten tat taten tut wandte wandten heißt hieß hießen empfahl empfahlen empfiehlt lobt lehnt reicht reist macht sagt
        fragt zeigt führt stellt setzt legt spielt wartet arbeitet rechnet öffnet leitet baut kauft sucht passt lacht lernt lebt dankt plant
        prüft hört folgt gehört braucht kostet dauert endet landet klang klangen klingt schob schoben schiebt wog wogen wiegt glich gleicht
        strich strichen wich wichen lieh darf dürfen durfte durften kann können konnte konnten muss müssen mussten musste soll sollen sollte
        sollten will wollen wollte wollten mag mochte mochten möchte möchten sei seien wäre wären würde würden hätte hätten könnte könnten
        habe müsse solle werde gebe gehe komme stehe liege sehe finde lasse bleibe
        sitze bringe nehme halte mache sage wisse fahre laufe heiße trage spreche treffe suche kaufe zahle lohne fehle gehöre spiele arbeite warte könne wolle dürfe möge brauche
        """);

    private static readonly HashSet<string> AlsoInfinitives = FunctionWords.Split("können wollen sollen müssen dürfen haben werden lassen");

    private static readonly string[] Inseparable = ["be", "ver", "er", "ent", "zer", "über", "unter"];

    private static readonly string[] Prefixes =
    [
        .. Inseparable, "ab", "an", "auf", "aus", "bei", "dar", "ein", "fest", "fort", "her", "heraus", "herum", "hervor", "hin", "hinaus", "hinzu",
        "los", "mit", "nach", "nieder", "statt", "teil", "um", "vor", "voraus", "vorbei", "weg", "weiter", "wider", "wieder", "zu", "zurück",
        "zusammen", "entgegen",
    ];

    private static readonly WordMemo Memo = new(Judge);

    public static bool IsFinite(string word) => Memo.Judge(word);

    private static readonly HashSet<string> Modals = FunctionWords.Split("kann könnte konnte muss müsste musste soll sollte will wollte wird würde darf dürfte durfte mag möchte mochte können könnten konnten müssen müssten mussten sollen sollten wollen wollten werden würden dürfen dürften");

    public static bool IsModal(string word) => Modals.Contains(word);

    /// <summary>Also an infinitive: "können" closes a clause or opens the bracket.</summary>
    public static bool IsAlsoInfinitive(string word) => AlsoInfinitives.Contains(word);

    /// <summary>"verbraucht" is also a participle.</summary>
    public static bool MayBeParticiple(string word) =>
        word[^1] == 't' && (word.EndsIn("iert") || word.BeginsWith("ge") || Array.Exists(Inseparable, word.BeginsWith));

    /// <summary>"geplante" is also an adjective.</summary>
    public static bool MayBeAdjective(string word) => word.EndsIn("te");

    private static bool Judge(string word) =>
        Strong.Contains(word) || IsPrefixed(word) || IsKnown(word) || word.Length > 5 && MayBeAdjective(word);

    // "gehen" is an infinitive too, "konnten" is not.
    private static bool IsKnown(string word) => VerbWords.IsFinite(word) && (!word.EndsIn("en") || word.EndsIn("ten"));

    // "aufnahm", "annahmen"; "verboten" and "ergriffen" may be participles.
    private static bool IsPrefixed(string word) =>
        Array.Exists(Prefixes, prefix => word.BeginsWith(prefix) && Strong.Contains(word[prefix.Length..])
            && !(word.EndsIn("en") && Inseparable.Contains(prefix)));
}
