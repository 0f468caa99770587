namespace DelegationPortal.Articles.Recognisers;

/// <summary>Tells whether two spellings are one person: blind to titles, hyphens, accents.</summary>
public static class PersonKey
{
    public static string Of(string name) => string.Concat(
        name.Split(' ').Where(part => !Vocabulary.Abbreviations.IsTitle(part)).Select(part => LetterFolding.Fold(part).Replace("-", "", StringComparison.Ordinal)));
}
