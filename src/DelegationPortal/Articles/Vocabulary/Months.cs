namespace DelegationPortal.Articles.Vocabulary;

public static class Months
{
    /// <summary>For patterns; longer names first, so that no name hides another.</summary>
    public const string Pattern =
        "Januar|January|Februar|February|März|March|April|Mai|May|Juni|June|Juli|July|August|September|Oktober|October|November|Dezember|December";

    private static readonly string[][] Names =
    [
        ["Januar", "January"], ["Februar", "February"], ["März", "March"], ["April"], ["Mai", "May"], ["Juni", "June"],
        ["Juli", "July"], ["August"], ["September"], ["Oktober", "October"], ["November"], ["Dezember", "December"],
    ];

    public static int? Number(string name)
    {
        var index = Array.FindIndex(Names, names => names.Contains(name, StringComparer.OrdinalIgnoreCase));
        return index < 0 ? null : index + 1;
    }
}
