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
            if (name < 2 || i + name >= tokens.Count || !IsOffice(tokens[i + name].Text) || !page.IsFree(tokens[i].Start, tokens[i].End))
            {
                continue;
            }

            var limit = page.FreeUntil(tokens[i].Start);
            var end = OrganisationEnd(tokens, i + name, limit);
            var next = end + 1 < tokens.Count ? tokens[end + 1] : tokens[end];
            if (QuoteBehindOpenEnd(tokens, i, Math.Max(page.FreeFrom(tokens[i].Start), tokens[i].Start - 300)) is { } quote)
            {
                page.Take(BlockKind.Sidebar, quote, tokens[end].End);
            }
            else if (next.Start < limit && next.IsCapitalised && !IsQuoteBefore(page, tokens[i].Start, next.Start, limit))
            {
                var start = i > 2 && tokens[i - 1].Is(".") && tokens[i - 2].Text is "DR" or "PROF" ? tokens[i - 2].Start : tokens[i].Start;
                page.Take(BlockKind.Sidebar, start, QuoteEnd(page.Text, next.Start, Math.Min(limit, next.Start + 300)));
            }
            else
            {
                var floor = Math.Max(page.FreeFrom(tokens[i].Start), tokens[i].Start - 300);
                var sentence = Sentences.Last(page.Text[floor..tokens[i].Start]);
                page.Take(BlockKind.Sidebar, BehindTornWord(page.Text, floor + sentence.Start, tokens[i].Start, whole), tokens[end].End);
            }
        }
    }

    // "… sehen kann bis nach | Wer kauft, zahlt. NAME": the quotation begins where a small word with a capital stands behind an open end.
    private static int? QuoteBehindOpenEnd(IReadOnlyList<Token> tokens, int name, int floor)
    {
        for (var i = name - 1; tokens[name - 1].Text is "." or "!" or "?" && i > 0 && tokens[i - 1].Start >= floor; i--)
        {
            if (FunctionWords.IsOpener(tokens[i].Text) && (tokens[i - 1].Is("-") || tokens[i - 1].IsWord && char.IsLower(tokens[i - 1].Text[0])))
            {
                return tokens[i].Start;
            }
        }

        return null;
    }

    private static bool IsOffice(string word) => word is "Vorstand" || RoleWords.IsRole(word) || RoleWords.LooksLikePerson(word) || OrganisationWords.IsOrganisation(word);

    // The rest of the office, the first sentence with a verb, and what goes on speaking behind it.
    private static int QuoteEnd(string text, int start, int limit)
    {
        var end = start;
        var hasVerb = false;
        foreach (var sentence in Sentences.Of(text[start..limit]))
        {
            var content = text[(start + sentence.Start)..(start + sentence.End)];
            if (hasVerb && (Spoken(content) <= 0 || !FunctionWords.IsOpener(FirstWord(content))))
            {
                break;
            }

            if (SmallLetterBehindFullStop(content) is { } stop)
            {
                return start + sentence.Start + stop;
            }

            hasVerb |= content.EndsWith('.') || content.EndsWith('!') || content.EndsWith('?');
            end = start + sentence.End;
        }

        return end;
    }

    private static string FirstWord(string sentence) => Tokens.Of(sentence[..Math.Min(sentence.Length, 40)]) is [var first, ..] ? first.Text : "";

    // "… ein halbes Jahr gebraucht. | genauer: was": the column goes on.
    private static int? SmallLetterBehindFullStop(string content)
    {
        for (var dot = content.IndexOf(". ", StringComparison.Ordinal); dot > 3 && dot + 3 < content.Length; dot = content.IndexOf(". ", dot + 1, StringComparison.Ordinal))
        {
            if (char.IsLower(content[dot + 2]) && char.IsLower(content[dot + 3]) && char.IsLower(content[dot - 1]) && char.IsLower(content[dot - 2]) && !Abbreviations.Contains(content[(content.LastIndexOf(' ', dot) + 1)..dot]))
            {
                return dot + 1;
            }
        }

        return null;
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

        // "Chefarzt am Klinikum Musterstadt"
        if (role + 2 < tokens.Count && tokens[role + 1].Text is "am" or "im" or "an" or "in" or "bei" or "beim" or "der" or "des" or "von" or "vom")
        {
            var last = role + 1;
            while (last + 1 < tokens.Count && last - role < 7 && tokens[last + 1].IsWord && tokens[last + 1].IsCapitalised && tokens[last + 1].End <= limit && !FunctionWords.IsOpener(tokens[last + 1].Text))
            {
                last++;
            }

            return last > role + 1 ? last : role;
        }

        // "Luftfahrtverbund Berlin-Brandenburg"
        var place = role + 2 < tokens.Count && OrganisationWords.IsOrganisation(tokens[role].Text) && tokens[role + 1].IsCapitalised && !tokens[role + 2].IsCapitalised;
        return place && tokens[role + 1].End <= limit && Maps.Gazetteer.Default.Find(tokens[role + 1].Text.Split('-')[0]).Count > 0 ? role + 1 : role;
    }
}
