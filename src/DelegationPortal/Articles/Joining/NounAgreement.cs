using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Joining;

/// <summary>The gender and number that an article asks of its noun, as far as the noun's ending shows them.</summary>
internal static class NounAgreement
{
    private static readonly string[] Feminine =
    [
        "ung", "heit", "keit", "ion", "tät", "schaft", "ik", "anz", "enz",
        "halle", "stelle", "firma", "stadt", "gruppe", "kammer", "schule", "fabrik", "reise", "wirtschaft",
    ];

    private static readonly string[] Masculine =
    [
        "ling", "ismus", "mittag", "abend", "hafen", "markt", "preis", "besuch", "vertrag",
        "minister", "präsident", "garten", "raum", "betrieb", "verband", "bahnhof",
    ];

    private static readonly string[] Neuter =
        ["lein", "ment", "haus", "zentrum", "werk", "büro", "center", "jahr", "land", "projekt", "programm", "unternehmen", "museum"];

    private static readonly string[] Plural = ["ungen", "innen", "ionen", "keiten"];

    private static readonly HashSet<string> Singular = FunctionWords.Split("ein einem einen eine einer dem das im vom zum zur beim ins am des");

    private static readonly Dictionary<string, Genders> Articles = AllArticles();

    /// <summary>The noun on the right of a place and the article it belongs to; before another noun it may be part of a name.</summary>
    public static int Points(string article, in Place place) => place.BehindKind == WordClass.Capital ? Verdict.Fair : Points(article, place.Right);

    private static int Points(string article, string noun)
    {
        if (noun.EndsInAny(Plural))
        {
            return Singular.Contains(article) ? Verdict.Impossible : Verdict.Strong;
        }

        // "den Gästen"
        if (article is "den" && noun.EndsWith('n'))
        {
            return Verdict.Good;
        }

        var (genders, allowed) = (GendersOf(noun), Articles.GetValueOrDefault(article));
        return genders == Genders.None || allowed == Genders.None ? Verdict.Fair
            : (genders & allowed) != 0 ? Verdict.Strong
            : Verdict.Unlikely;
    }

    private static Genders GendersOf(string noun)
    {
        return If(Feminine, Genders.Feminine) | If(Masculine, Genders.Masculine) | If(Neuter, Genders.Neuter);

        Genders If(string[] endings, Genders gender) => noun.EndsInAny(endings, StringComparison.OrdinalIgnoreCase) ? gender : Genders.None;
    }

    private static Dictionary<string, Genders> AllArticles()
    {
        var articles = new Dictionary<string, Genders>(StringComparer.Ordinal);
        Add(Genders.Feminine | Genders.Masculine, "der dieser jeder");
        Add(Genders.Feminine, "einer zur keiner seiner ihrer unserer die eine keine seine ihre unsere diese jede");
        Add(Genders.Masculine, "den einen keinen seinen ihren unseren diesen jeden");
        Add(Genders.Neuter, "das ins ans dieses jedes");
        Add(Genders.Masculine | Genders.Neuter, """
            ein sein unser kein dem einem im am vom zum beim des eines seines ihres diesem seinem ihrem unserem jedem
            """);
        return articles;

        void Add(Genders genders, string list)
        {
            foreach (var article in FunctionWords.Split(list))
            {
                articles.Add(article, genders);
            }
        }
    }
}
