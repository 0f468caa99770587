namespace DelegationPortal.Articles.Vocabulary;

public static class Months
{
    /// <summary>For patterns; longer names first, so that no name hides another.</summary>
    public const string Pattern =
        "Januar|January|Februar|February|März|March|April|Mai|May|Juni|June|Juli|July|August|September|Oktober|October|November|Dezember|December";

    private static readonly Dictionary<string, int> Numbers = Names()
        .SelectMany((names, index) => names.Select(name => (name, index))).ToDictionary(pair => pair.name, pair => pair.index + 1, StringComparer.OrdinalIgnoreCase);

    public static int? Number(string name) => Numbers.TryGetValue(name, out var number) ? number : null;

    private static string[][] Names() =>
    [
        ["Januar", "January"], ["Februar", "February"], ["März", "March"], ["April"], ["Mai", "May"], ["Juni", "June"],
        ["Juli", "July"], ["August"], ["September"], ["Oktober", "October"], ["November"], ["Dezember", "December"],
    ];
}
