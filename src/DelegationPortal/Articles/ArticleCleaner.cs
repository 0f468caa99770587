using System.Text.RegularExpressions;
using DelegationPortal.Articles.Layout;
using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles;

/// <summary>First stage: mends words and addresses that columns and copying have torn; takes no word away.</summary>
public static class ArticleCleaner
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    private static readonly Regex Invisible = new("[\u00AD\u200B\u200C\u2060\uFEFF]+", Options);
    private static readonly Regex Blanks = new("[ \t\u00A0\u2000-\u200A\u202F]{2,}|[\t\u00A0\u2007\u202F]|\r", Options);
    private static readonly Regex PageBreak = new("\\s*\f\\s*", Options);
    private static readonly Regex Hyphen = new("[\\p{L}](?<cut>-\\s+)(?<next>[\\p{L}][\\p{L}\\p{M}]*)", Options);
    private static readonly Regex Mail = new("[\\w](?<cut>\\s?@\\s+)[\\w-]+\\.[\\w]", Options);
    private static readonly Regex DropCapital = new("(?:^|[\\s■])(?<letter>[\\p{Lu}])(?<cut> )(?<rest>[\\p{Ll}]+)", Options);

    private static readonly HashSet<string> Suspended =
        FunctionWords.Split("und oder bis sowie beziehungsweise bzw als statt and or to wie");

    // No longer word ends with one of these: behind the first half of a word they begin another column.
    private static readonly HashSet<string> Separate = FunctionWords.Split(
        "das dass nicht sich auch sehr nur schon wir sie ihre ihren ihrem ihrer seine seinen seinem seiner unsere diese dieser diesem diesen jeder jede jedem jeden keine keinen keiner weil wenn während sondern the they that which with from");

    internal static bool EndsNoWord(string word) => Separate.Contains(word);

    public static ArticleText Clean(string raw)
    {
        var edits = Invisible.Matches(raw).Select(match => new TextEdit(match.Index, match.Length, ""))
            .Concat(Hyphens(raw))
            .Concat(Mail.Matches(raw).Select(match => new TextEdit(match.Groups["cut"].Index, match.Groups["cut"].Length, "@")))
            .Concat(DropCapitals(raw))
            .Concat(PrintedLines.Edits(raw))
            .Concat(PageBreak.Matches(raw).Select(match => new TextEdit(match.Index, match.Length, "\n")))
            .Concat(GluedWords.Edits(raw))
            .Concat(SplitWords.Edits(raw))
            .Concat(Blanks.Matches(raw).Select(match => new TextEdit(match.Index, match.Length, match.Value == "\r" ? "" : " ")));
        return new ArticleText(raw, InOrder(edits));
    }

    private static IEnumerable<TextEdit> Hyphens(string raw)
    {
        for (var match = Hyphen.Match(raw); match.Success; match = Hyphen.Match(raw, match.Groups["next"].Index))
        {
            var next = match.Groups["next"].Value;
            var cut = match.Groups["cut"];
            if (char.IsLower(next[0]) && !Suspended.Contains(next) && !Separate.Contains(next))
            {
                yield return new TextEdit(cut.Index, cut.Length, "");
            }
            else if (char.IsUpper(next[0]) && !FunctionWords.IsOpener(next) && !BeginsContact(raw, cut.Index, match.Groups["next"])
                && !CaptionMarks.BeginsAt(raw, match.Groups["next"].Index))
            {
                yield return new TextEdit(cut.Index + 1, cut.Length - 1, "");
            }
        }
    }

    // "ein Ab- | Arvid Muster, Referent": a torn word met the name of a contact box. "Anna- Maria" is one name.
    private static bool BeginsContact(string raw, int hyphen, Group next)
    {
        if (!GivenNames.Contains(next.Value))
        {
            return false;
        }

        var start = hyphen;
        while (start > 0 && char.IsLetter(raw[start - 1]))
        {
            start--;
        }

        var behind = next.Index + next.Length;
        return !GivenNames.Contains(raw[start..hyphen]) && hyphen - start < 5 && behind + 1 < raw.Length && raw[behind] == ' ' && char.IsUpper(raw[behind + 1]);
    }

    private static IEnumerable<TextEdit> DropCapitals(string raw)
    {
        foreach (Match match in DropCapital.Matches(raw))
        {
            var letter = match.Groups["letter"].Value;
            var rest = match.Groups["rest"].Value;
            var isWord = FunctionWords.IsGerman(letter + rest);
            if (isWord || (letter is not ("A" or "I" or "O") && !FunctionWords.Contains(rest) && !VerbWords.IsFinite(rest)) || rest.Length == 1)
            {
                yield return new TextEdit(match.Groups["cut"].Index, 1, "");
            }
        }
    }

    private static List<TextEdit> InOrder(IEnumerable<TextEdit> edits)
    {
        var kept = new List<TextEdit>();
        var end = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Start).ThenByDescending(edit => edit.Length))
        {
            if (edit.Start >= end && (kept.Count == 0 || edit.Start > kept[^1].Start))
            {
                kept.Add(edit);
                end = edit.Start + edit.Length;
            }
        }

        return kept;
    }
}
