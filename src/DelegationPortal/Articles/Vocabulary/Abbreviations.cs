namespace DelegationPortal.Articles.Vocabulary;

/// <summary>Words whose full stop ends no sentence.</summary>
public static class Abbreviations
{
    private static readonly HashSet<string> All = FunctionWords.Split("""
        Dr Prof Mag Dipl Ing med jur rer nat phil St Nr Tel Mio Mrd Mill ca bzw evtl inkl usw vgl Co Inc Ltd Corp Jr Sr Mr Mrs Ms Hon
        v l r li re u z a d h B S M e K V o g sog gem ggf Str
        """);

    private static readonly HashSet<string> Titles = FunctionWords.Split("Dr Prof Mag Dipl Ing Dr. Prof. Mag. Dipl. Ing. Professor Freiherr Graf Hon. Mr. Mrs. Ms. Sir");

    public static bool Contains(string word) => All.Contains(word);

    /// <summary>Academic and other titles before a name.</summary>
    public static bool IsTitle(string word) => Titles.Contains(word);
}
