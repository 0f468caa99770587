using System.Text.RegularExpressions;
using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Layout;

/// <summary>A line such as <c>von Anna Beispiel und Dr. Bodo Muster</c>.</summary>
public static partial class Bylines
{
    private const string Word = "[\\p{Lu}][\\p{L}\\p{M}’']+(-[\\p{Lu}][\\p{L}\\p{M}’']+)*";

    /// <summary>One person's name, with titles and particles.</summary>
    public const string Name = "((Dr|Prof|Mag|Dipl)\\. )*" + Word + "( (von|van|de|der|den|zu|del|da|bin|al))*( [\\p{Lu}]\\.)* " + Word;

    private static readonly Regex Pattern = new(
        "\\b([vV]on|By|Words:|Text:|Autor:|Autorin:|Interview:) (?<names>" + Name + "((, | und | and )" + Name + ")*)",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    public static bool IsByline(string line) => line.Length < 200 && Pattern.Match(line) is { Success: true, Index: 0 } match && match.Length == line.Length;

    /// <summary>The most likely byline: between a lead that has no full stop and a title or a beginning.</summary>
    public static Byline? Find(string text)
    {
        Byline? best = null;
        var bestScore = 1;
        foreach (Match match in Pattern.Matches(text))
        {
            var score = Score(text, match);
            if (score > bestScore)
            {
                bestScore = score;
                var third = ThirdPart(text, match);
                best = new Byline(new TextRange(match.Index, match.Index + match.Length + third), NamesIn(match.Groups["names"], third));
            }
        }

        return best;
    }

    // "von Anna Maria Muster Titel": behind two given names stands the family name. A given name that is also a family name ends the name.
    private static int ThirdPart(string text, Match match)
    {
        var names = match.Groups["names"].Value.Split(' ');
        var end = match.Index + match.Length;
        if (names.Length < 2 || !GivenNames.Contains(names[^1]) || GivenNames.IsAlsoSurname(names[^1]) || !IsGivenName(names[^2]) || end + 1 >= text.Length || text[end] != ' ' || !char.IsUpper(text[end + 1]))
        {
            return 0;
        }

        var stop = end + 1;
        while (stop < text.Length && (char.IsLetter(text[stop]) || text[stop] is '-' or '’'))
        {
            stop++;
        }

        return stop - end < 4 || FunctionWords.IsOpener(text[(end + 1)..stop]) ? 0 : stop - end;
    }

    private static bool IsGivenName(string word) => GivenNames.Contains(word) || !RoleWords.IsRole(word) && !OrganisationWords.IsOrganisation(word) && word.Length < 9;

    private static List<TextRange> NamesIn(Group names, int third)
    {
        List<TextRange> found = [.. Names().Matches(names.Value).Select(name => new TextRange(names.Index + name.Index, names.Index + name.Index + name.Length))];
        if (found.Count > 0)
        {
            found[^1] = new TextRange(found[^1].Start, found[^1].End + third);
        }

        return found;
    }

    private static int Score(string text, Match match)
    {
        var before = match.Index;
        while (before > 0 && text[before - 1] == ' ')
        {
            before--;
        }

        var after = match.Index + match.Length;
        while (after < text.Length && text[after] == ' ')
        {
            after++;
        }

        var lineStart = before == 0 || text[before - 1] == '\n';
        var lineEnd = after >= text.Length || text[after] == '\n';
        var score = lineStart && lineEnd ? 8 : lineEnd ? 3 : lineStart ? 1 : 0;
        score += !lineStart && (char.IsLower(text[before - 1]) || char.IsDigit(text[before - 1])) ? 1 : 0;
        score += lineStart || !char.IsPunctuation(text[before - 1]) ? 0 : -3;
        score += match.Index < 400 ? 2 : 0;
        score += lineEnd || (char.IsUpper(text[after]) || char.IsDigit(text[after]) || text[after] is '„') ? 2 : IsBehindLead(text, before) ? 1 : -4;
        score += match.Index < 500 && !lineStart && GivenNames.Contains(FirstName(match)) && EndsPhrase(text, before) ? 3 : 0;
        score += IsPersonal(match.Groups["names"].Value) ? 0 : -6;
        return score + PrecededBy(text, before);
    }

    // "… unterwegs von Anna Muster | unterhält": a lead ends with a verb or an adverb, and the column behind it may begin in mid-sentence.
    private static bool IsBehindLead(string text, int before)
    {
        var start = before;
        while (start > 0 && char.IsLower(text[start - 1]))
        {
            start--;
        }

        var word = text[start..before];
        return before < 400 && start > 0 && text[start - 1] == ' ' && word.Length > 3 && (!FunctionWords.Contains(word) || word.Length > 5) && !VerbWords.IsFinite(word) && !word.StartsWith("ge", StringComparison.Ordinal) && word.IndexOf("ge", StringComparison.Ordinal) is < 0 or > 5;
    }

    // "die Rede von Anna Muster" and "Direktor von Haus Beispiel" are no bylines: their noun asks for the "von".
    private static int PrecededBy(string text, int before)
    {
        // "Konsulin Dr. Adelheid von Papenburg"
        if (GivenNames.Contains(text[(text.LastIndexOfAny([' ', '\n', '.'], Math.Max(0, before - 1)) + 1)..before]) || Titled().IsMatch(text[Math.Max(0, before - 60)..before]))
        {
            return -8;
        }

        var start = before;
        while (start > 0 && before - start < 60 && (char.IsLetter(text[start - 1]) || text[start - 1] == '-'))
        {
            start--;
        }

        var word = text[start..before];
        // "Adelheid von Muster" and "Dr. von Muster" are names themselves.
        if (word.Length > 0 && (GivenNames.Contains(word) || Abbreviations.IsTitle(word)))
        {
            return -8;
        }

        // At the top of a page a lead may end with an office: "… und fanden Lehrmeister von NAME".
        if (before < 400 && RoleWords.IsRole(word) && Sentences.Last(text[..before]).Length > 60)
        {
            return -2;
        }

        return word.Length > 0 && (RoleWords.IsRole(word) || FunctionWords.IsDeterminer(word) && word != "ein") ? -4 : 0;
    }

    private static string FirstName(Match match) => match.Groups["names"].Value.Split(' ').FirstOrDefault(word => !word.Contains('.', StringComparison.Ordinal)) ?? "";

    // "… zwischen Campus und Farm unterwegs von NAME": no participle asks for the "von".
    private static bool EndsPhrase(string text, int before) => text[before - 1] is not ('t' or 'n' or '.' or ',' or '“');

    private static bool IsCapitals(string word) => word.Length > 3 && !word.Any(char.IsLower);

    private static bool IsPersonal(string names) =>
        (names.Split(' ').All(IsCapitals) || !names.Split(' ').Any(IsCapitals)) && names.Split(' ').All(word => !OrganisationWords.IsOrganisation(word) && !RoleWords.IsRole(word) && !FunctionWords.IsOpener(word) && !OrganisationWords.IsLegalForm(word));

    [GeneratedRegex("\\b(Dr|Prof|Mag)\\. [\\p{Lu}][\\p{Ll}-]+$", RegexOptions.CultureInvariant, LinePattern.Timeout)]
    private static partial Regex Titled();

    // Tried on names alone, where every attempt finds one.
    [GeneratedRegex(Name, RegexOptions.CultureInvariant, LinePattern.Timeout)]
    private static partial Regex Names();
}
