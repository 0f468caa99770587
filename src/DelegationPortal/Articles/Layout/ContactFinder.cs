using System.Text.RegularExpressions;
using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Layout;

/// <summary>Contact boxes: name, function, telephone, e-mail. The e-mail's first part checks the name.</summary>
public static partial class ContactFinder
{
    private const int WidestBox = 320;
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    private static readonly PagePattern Phone = new(
        "\\b(Tel|Telefon|Fon|Phone|Mobil|Durchwahl|Telephone|Call)\\s?[.:]{0,2}\\s?(?<number>(\\+[0-9]{1,3}\\s?|\\(?0|\\(?[2-9][0-9]{2}\\)?[ .–-])[0-9 ().–/-]{4,24}[0-9])",
        "Tel", "Fon", "Phone", "Mobil", "Durchwahl", "Call");

    // Beside an e-mail address a number needs no "Tel.".
    private static readonly Regex BarePhone = new("(?<number>(\\+[0-9]{1,3} |\\(?0[0-9]{2,5}\\)?[ /–-]{1,3})[0-9 ()–/-]{4,18}[0-9]),? ?$", Options);

    private static readonly Regex Mail = new(
        "(E-?Mail|Mail)?:? ?\\b(?<address>[\\p{L}0-9._%+-]+@[\\p{L}0-9-]+(\\.[\\p{L}0-9-]+)+)", Options | RegexOptions.IgnoreCase);

    private static readonly PagePattern NamedLine = new(
        "(?m)^(?<function>Staff Contact|Contact|Ansprechpartner(in)?|Kontakt): (?<name>" + Bylines.Name + ")$",
        "Contact:", "Ansprechpartner", "Kontakt:");

    public static IReadOnlyList<ContactBox> Find(PageCut page)
    {
        var boxes = new List<ContactBox>();
        var from = 0;
        foreach (var (phone, mail) in Anchors(page.Text))
        {
            var start = phone?.Index ?? mail!.Index;
            var end = Math.Max(End(phone), End(mail));
            if (start < from || !page.IsFree(start, end))
            {
                continue;
            }

            var floor = Math.Max(from, Math.Max(page.FreeFrom(start), start - WidestBox));
            if (BoxOf(page.Text, floor, start, end, phone, mail) is { } box)
            {
                boxes.Add(box);
            }

            from = end;
        }

        return [.. boxes, .. NamedLines(page.Text, boxes)];
    }

    /// <param name="boxes">In printed order.</param>
    private static IEnumerable<ContactBox> NamedLines(string text, List<ContactBox> boxes)
    {
        var next = 0;
        return NamedLine.Matches(text).Where(IsOutside)
            .Select(line => new ContactBox(new TextRange(line.Index, line.Index + line.Length), RangeOf(line.Groups["name"]),
                line.Groups["function"].Value is "Staff Contact" ? RangeOf(line.Groups["function"]) : null, null, null, null, null));

        bool IsOutside(Match line)
        {
            while (next < boxes.Count && boxes[next].Box.End <= line.Index)
            {
                next++;
            }

            return next == boxes.Count || boxes[next].Box.Start >= line.Index + line.Length;
        }
    }

    private static IEnumerable<(Match? Phone, Match? Mail)> Anchors(string text)
    {
        var phones = Phone.Matches(text).ToList();
        var mails = text.Contains('@', StringComparison.Ordinal) ? Mail.Matches(text).ToList() : [];
        var used = new HashSet<Match>();
        var next = 0;
        foreach (var mail in mails)
        {
            while (next < phones.Count && phones[next].Index < mail.Index - 60)
            {
                next++;
            }

            var phone = next < phones.Count && Math.Abs(phones[next].Index - mail.Index) < 80 ? phones[next] : null;
            phone ??= Bare(text, mail.Index);
            if (phone is null || used.Add(phone))
            {
                yield return (phone, mail);
            }
        }

        foreach (var phone in phones.Where(phone => !used.Contains(phone)))
        {
            yield return (phone, null);
        }
    }

    private static Match? Bare(string text, int mail) => BarePhone.IsMatch(text[Math.Max(0, mail - 40)..mail]) && BarePhone.Match(text[..mail]) is { Success: true } match ? match : null;

    private static ContactBox? BoxOf(string text, int floor, int start, int end, Match? phone, Match? mail)
    {
        var before = Tokens.Of(text, floor, Math.Min(start, mail?.Index ?? start));
        var name = ContactName.Find(before, mail?.Groups["address"].Value);
        if (name is not { } found)
        {
            return null;
        }

        var boxStart = WithLead(text, floor, before[found.First].Start);
        var nameRange = new TextRange(before[found.NameFirst].Start, before[found.Last].End);
        return new ContactBox(
            new TextRange(boxStart, end), nameRange, FunctionOf(before, found.Last + 1, text),
            phone?.Groups["number"].Value.Trim(), phone is null ? null : RangeOf(phone.Groups["number"]),
            mail?.Groups["address"].Value, mail is null ? null : RangeOf(mail.Groups["address"]));
    }

    private static int WithLead(string text, int floor, int start)
    {
        var lead = Lead().Match(text[Math.Max(floor, start - 60)..start]);
        return lead.Success ? start - lead.Length : start;
    }

    /// <summary>The function runs until a small word that connects nothing, such as the verb of a sentence about the person.</summary>
    private static TextRange? FunctionOf(IReadOnlyList<Token> tokens, int first, string text)
    {
        while (first < tokens.Count && tokens[first].Text is "," or "(" or ":" or "–" or "|")
        {
            first++;
        }

        var last = first - 1;
        for (var i = first; i < tokens.Count; i++)
        {
            var token = tokens[i];
            var connects = token.Text is "&" or "/" or "," || IsHalfWord(tokens, i) || (char.IsLower(token.Text[0]) && IsConnector(token.Text));
            if (!connects && !token.IsCapitalised && !token.IsNumber && !(i == first && RoleWords.IsRole(token.Text)) && !(i > first && IsAdjective(token.Text) && i + 1 < tokens.Count && tokens[i + 1].IsCapitalised))
            {
                break;
            }

            if (token.IsCapitalised && VerbWords.IsFinite(token.Text))
            {
                break;
            }

            last = connects || !token.IsCapitalised && !token.IsNumber && i > first ? last : i;
        }

        return last < first ? null : new TextRange(tokens[first].Start, tokens[last].End);
    }

    // "Bau- und Forstwirtschaft", "Außen-/Binnenhandel": the hyphen of a word that is left out.
    private static bool IsHalfWord(IReadOnlyList<Token> tokens, int i) =>
        tokens[i].Text is "-" or "‑" or "–" && i > 0 && tokens[i].Start == tokens[i - 1].End && i + 1 < tokens.Count && tokens[i + 1].Text is "und" or "oder" or "bzw" or "bzw." or "," or "/" or "&";

    // "Länderreferentin frankophones Afrika"
    private static bool IsAdjective(string word) =>
        word.Length > 5 && char.IsLower(word[0]) && !FunctionWords.Contains(word) && !VerbWords.LooksFinite(word) && ((string[])["e", "es", "er", "en"]).Any(end => word.EndsWith(end, StringComparison.Ordinal));

    private static bool IsConnector(string word) =>
        word is "und" or "für" or "der" or "des" or "die" or "das" or "im" or "in" or "von" or "am" or "bei" or "zur" or "zum" or "zu" or "of" or "and" or "for" or "the";

    private static int End(Match? match) => match is null ? 0 : match.Index + match.Length;

    private static TextRange RangeOf(Group group) => new(group.Index, group.Index + group.Length);

    [GeneratedRegex(
        "(((Ihre? )?Ansprechpartner(in)?|(Staff |Press )?Contact|Kontakt)( für [\\p{L} ]{2,30}| for [\\p{L} ]{2,30})?:?|Bei Fragen:?) ?$",
        RegexOptions.CultureInvariant, LinePattern.Timeout)]
    private static partial Regex Lead();
}
