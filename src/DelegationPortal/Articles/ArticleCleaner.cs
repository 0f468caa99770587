using System.Globalization;
using DelegationPortal.Articles.Layout;
using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles;

/// <summary>First stage: mends words and addresses that columns and copying have torn; takes no word away.</summary>
public static class ArticleCleaner
{
    private static readonly HashSet<string> Suspended =
        FunctionWords.Split("und oder bis sowie beziehungsweise bzw als statt and or to wie");

    // No longer word ends with one of these: behind the first half of a word they begin another column.
    private static readonly HashSet<string> Separate = FunctionWords.Split(
        "das dass nicht sich auch sehr nur schon wir sie ihre ihren ihrem ihrer seine seinen seinem seiner unsere diese dieser diesem diesen jeder jede jedem jeden keine keinen keiner weil wenn während sondern the they that which with from");

    internal static bool EndsNoWord(string word) => Separate.Contains(word);

    public static ArticleText Clean(string raw)
    {
        var edits = BlankEdits.Invisible(raw)
            .Concat(Hyphens(raw))
            .Concat(TornAddresses.Edits(raw))
            .Concat(DropCapitals(raw))
            .Concat(PrintedLines.Edits(raw))
            .Concat(BlankEdits.PageBreaks(raw))
            .Concat(GluedWords.Edits(raw))
            .Concat(SplitWords.Edits(raw))
            .Concat(BlankEdits.Several(raw))
            .Concat(BlankEdits.CarriageReturns(raw));
        return new ArticleText(raw, InOrder(edits));
    }

    private static IEnumerable<TextEdit> Hyphens(string raw)
    {
        for (var hyphen = raw.IndexOf('-', StringComparison.Ordinal); hyphen >= 0; hyphen = raw.IndexOf('-', hyphen + 1))
        {
            var start = LetterRun.End(raw, hyphen + 1, char.IsWhiteSpace);
            if (hyphen == 0 || !char.IsLetter(raw[hyphen - 1]) || start == hyphen + 1 || start == raw.Length || !char.IsLetter(raw[start]))
            {
                continue;
            }

            var next = raw[start..LetterRun.End(raw, start, letter => char.IsLetter(letter) || IsMark(letter))];
            if (char.IsLower(next[0]) && !Suspended.Contains(next) && !Separate.Contains(next))
            {
                yield return new TextEdit(hyphen, start - hyphen, "");
            }
            else if (char.IsUpper(next[0]) && !FunctionWords.IsOpener(next) && !BeginsContact(raw, hyphen, start, next) && !CaptionMarks.BeginsAt(raw, start))
            {
                yield return new TextEdit(hyphen + 1, start - hyphen - 1, "");
            }
        }
    }

    // The dots of an ä that stand behind their a.
    private static bool IsMark(char letter) =>
        char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    // "ein Ab- | Arvid Muster, Referent": a torn word met the name of a contact box. "Anna- Maria" is one name.
    private static bool BeginsContact(string raw, int hyphen, int start, string next)
    {
        if (!GivenNames.Contains(next))
        {
            return false;
        }

        var torn = raw[LetterRun.Start(raw, hyphen, char.IsLetter)..hyphen];
        var behind = start + next.Length;
        return !GivenNames.Contains(torn) && torn.Length < 5 && behind + 1 < raw.Length && raw[behind] == ' ' && char.IsUpper(raw[behind + 1]);
    }

    private static IEnumerable<TextEdit> DropCapitals(string raw)
    {
        for (var blank = raw.IndexOf(' ', StringComparison.Ordinal); blank >= 0; blank = raw.IndexOf(' ', blank + 1))
        {
            if (blank == 0 || !char.IsUpper(raw[blank - 1]) || blank > 1 && raw[blank - 2] != '■' && !char.IsWhiteSpace(raw[blank - 2]))
            {
                continue;
            }

            var letter = raw[blank - 1];
            var rest = raw[(blank + 1)..LetterRun.End(raw, blank + 1, char.IsLower)];
            var isWord = FunctionWords.IsGerman(letter + rest);
            if (rest.Length > 0 && (isWord || (letter is not ('A' or 'I' or 'O') && !FunctionWords.Contains(rest) && !VerbWords.IsFinite(rest)) || rest.Length == 1))
            {
                yield return new TextEdit(blank, 1, "");
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
