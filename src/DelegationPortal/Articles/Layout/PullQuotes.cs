using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Layout;

/// <summary>Quotations set large between the columns: a name in capitals with a role, and the sentence beside it.</summary>
public static class PullQuotes
{
    public static void Take(PageCut page, IReadOnlyList<Token> tokens, ReadingText whole)
    {
        for (var i = 1; i + 3 < tokens.Count; i++)
        {
            var name = NameLength(tokens, i);
            if (name < 2 || i + name >= tokens.Count || !RoleWords.IsRole(tokens[i + name].Text) || !page.IsFree(tokens[i].Start, tokens[i].End))
            {
                continue;
            }

            var limit = page.FreeUntil(tokens[i].Start);
            var end = OrganisationEnd(tokens, i + name, limit);
            var next = end + 1 < tokens.Count ? tokens[end + 1] : tokens[end];
            if (next.Start < limit && next.IsCapitalised && !IsQuoteBefore(page, tokens[i].Start, next.Start, limit))
            {
                var sentence = Sentences.First(page.Text[next.Start..Math.Min(limit, next.Start + 300)]);
                page.Take(BlockKind.Sidebar, tokens[i].Start, next.Start + sentence.End);
            }
            else
            {
                var floor = Math.Max(page.FreeFrom(tokens[i].Start), tokens[i].Start - 300);
                var sentence = Sentences.Last(page.Text[floor..tokens[i].Start]);
                page.Take(BlockKind.Sidebar, BehindTornWord(page.Text, floor + sentence.Start, tokens[i].Start, whole), tokens[end].End);
            }
        }
    }

    // A quotation speaks of "wir", "man", in the present; the column tells in the past.
    private static bool IsQuoteBefore(PageCut page, int name, int behind, int limit)
    {
        var floor = Math.Max(page.FreeFrom(name), name - 300);
        if (floor >= name || Sentences.EndsOpen(page.Text.AsSpan(floor, name - floor)))
        {
            return false;
        }

        var before = Sentences.Last(page.Text[floor..name]);
        return Spoken(page.Text[(floor + before.Start)..(floor + before.End)]) > Spoken(page.Text[behind..Math.Min(limit, behind + 200)].Split(". ")[0]);
    }

    private static int Spoken(string sentence) =>
        Tokens.Of(sentence).Sum(token => token.Text.ToLowerInvariant() is "wir" or "uns" or "unser" or "unsere" or "ich" or "man" or "muss" or "müssen" or "ist" or "sind" or "kann" or "können" or "braucht" or "hat" or "haben" or "wird" ? 1
            : token.Text.EndsWith("te", StringComparison.Ordinal) || token.Text.EndsWith("ten", StringComparison.Ordinal) || token.Text is "ging" or "war" or "waren" or "lud" or "kam" or "fuhr" or "gab" or "stand" ? -1 : 0);

    // "… im Ter- Höfliche Bremsen": the first half of a torn word is the column's last.
    private static int BehindTornWord(string text, int start, int end, ReadingText whole)
    {
        for (var i = start + 1; i + 1 < end; i++)
        {
            if (text[i] == '-' && char.IsUpper(text[i + 1]) && char.IsLower(text[i - 1]) && whole.Origin(i + 1) > whole.Origin(i) + 1 && i - start < 24)
            {
                return i + 1;
            }
        }

        return start;
    }

    private static int NameLength(IReadOnlyList<Token> tokens, int first)
    {
        var length = 0;
        while (first + length < tokens.Count && length < 4 && tokens[first + length].IsWord && tokens[first + length].IsAllCapitals && tokens[first + length].Text.Length > 2)
        {
            length++;
        }

        return length;
    }

    private static int OrganisationEnd(IReadOnlyList<Token> tokens, int role, int limit)
    {
        for (var i = role + 1; i < Math.Min(tokens.Count, role + 8) && tokens[i].End <= limit; i++)
        {
            if (OrganisationWords.IsLegalForm(tokens[i].Text))
            {
                return i;
            }
        }

        return role;
    }
}
