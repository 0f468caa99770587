using System.Text.RegularExpressions;
using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles;

/// <summary>Words whose lost soft hyphen became a blank, "Hel sinki": mended when the page spells the whole word elsewhere or a city is called so.</summary>
public static class SplitWords
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    private static readonly Regex Halves = new("[\\p{Lu}][\\p{Ll}]{1,} [\\p{Ll}]{2,}", Options);

    private static readonly Regex Word = new("[\\p{L}]+", Options);

    private static bool IsRolesEnd(string left, string right) => right is "rin" or "in" or "ter" or "terin" or "erin" && !RoleWords.IsRole(left) && RoleWords.IsRole(left + right);

    private static bool IsBeforeLegalForm(string raw, int end) =>
        end + 2 < raw.Length && raw[end] == ' ' && raw.AsSpan(end + 1) is var behind && (behind.StartsWith("GmbH", StringComparison.Ordinal) || behind.StartsWith("AG ", StringComparison.Ordinal));

    public static IReadOnlyList<TextEdit> Edits(string raw)
    {
        var edits = new List<TextEdit>();
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in Word.EnumerateMatches(raw))
        {
            words.Add(raw.Substring(word.Index, word.Length));
        }

        foreach (var match in Halves.EnumerateMatches(raw))
        {
            var blank = raw.IndexOf(' ', match.Index);
            var (left, right) = (raw[match.Index..blank], raw[(blank + 1)..(match.Index + match.Length)]);
            if (FunctionWords.Contains(left) || FunctionWords.Contains(right) || VerbWords.IsFinite(right) || match.Index > 0 && char.IsLetter(raw[match.Index - 1]))
            {
                continue;
            }

            var end = match.Index + match.Length;
            var wholeRight = end >= raw.Length || !char.IsLetter(raw[end]);
            if (wholeRight && (IsRolesEnd(left, right) || IsBeforeLegalForm(raw, end) || words.Contains(left + right) || Maps.Gazetteer.Default.Find(left + right).Count > 0))
            {
                edits.Add(new TextEdit(blank, 1, ""));
            }
        }

        return edits;
    }
}
