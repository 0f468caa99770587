using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Layout;

/// <summary>Whose telephone number it is: the person named before it, best the one that the e-mail address spells.</summary>
/// <param name="First">Index of the first token, a title included.</param>
/// <param name="NameFirst">Index of the first token of the name itself.</param>
/// <param name="Last">Index of the last token of the name.</param>
public readonly record struct ContactName(int First, int NameFirst, int Last)
{
    public static ContactName? Find(IReadOnlyList<Token> tokens, string? address)
    {
        ContactName? best = null;
        var parts = address is null ? [] : Folded(address.Split('@')[0]).Split(['.', '_'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (BySpelling(tokens, i, parts) is { } spelled)
            {
                best = spelled;
            }
        }

        for (var i = tokens.Count - 2; i >= 1 && best is null; i--)
        {
            if (tokens[i].Is(",") && IsName(tokens[i - 1]) && i >= 2 && IsName(tokens[i - 2]) && tokens[i + 1].IsCapitalised)
            {
                best = WithTitles(tokens, i - 2, i - 1);
            }
        }

        return best;
    }

    private static ContactName? BySpelling(IReadOnlyList<Token> tokens, int first, string[] parts)
    {
        // "Dr. Anna Muster Kammer Nord … muster@": the address spells the surname only.
        if (parts.Length == 1 && parts[0].Length > 3 && IsName(tokens[first]) && IsName(tokens[first + 1]) && Fits(Folded(tokens[first + 1].Text), parts[0]))
        {
            return WithTitles(tokens, first, first + 1);
        }

        if (parts.Length < 2 || !IsName(tokens[first]) || !Fits(Folded(tokens[first].Text), parts[0]))
        {
            return null;
        }

        for (var last = first + 1; last < Math.Min(first + 4, tokens.Count); last++)
        {
            if (tokens[last].IsCapitalised && Fits(Folded(tokens[last].Text), parts[^1]))
            {
                return WithTitles(tokens, first, last);
            }
        }

        return null;
    }

    private static ContactName WithTitles(IReadOnlyList<Token> tokens, int first, int last)
    {
        var start = first;
        while (start > 0 && !IsTitleOfAnother(tokens, start) && (Abbreviations.IsTitle(tokens[start - 1].Text) || (tokens[start - 1].Is(".") && start > 1 && Abbreviations.IsTitle(tokens[start - 2].Text))))
        {
            start--;
        }

        return new ContactName(start, first, last);
    }

    // "Steuerberater Dr. | NAME": behind a role the title is of the person whom the column goes on with.
    private static bool IsTitleOfAnother(IReadOnlyList<Token> tokens, int name)
    {
        var before = name - 1;
        while (before > 0 && (tokens[before].Is(".") || Abbreviations.IsTitle(tokens[before].Text)))
        {
            before--;
        }

        return before < name - 1 && (RoleWords.IsRole(tokens[before].Text) || RoleWords.LooksLikePerson(tokens[before].Text)) && tokens[before].Text is not ("Ansprechpartner" or "Ansprechpartnerin");
    }

    private static bool IsName(Token token) =>
        token.IsWord && token.IsCapitalised && !RoleWords.IsRole(token.Text) && !FunctionWords.IsOpener(token.Text) && !Abbreviations.IsTitle(token.Text);

    private static bool Fits(string name, string part) =>
        part.Length == 1 ? name.StartsWith(part, StringComparison.Ordinal) : name == part || name.Replace("-", "", StringComparison.Ordinal) == part.Replace("-", "", StringComparison.Ordinal);

    private static string Folded(string text) => LetterFolding.Fold(text);
}
