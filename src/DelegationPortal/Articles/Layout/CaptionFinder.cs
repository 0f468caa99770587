using System.Text.RegularExpressions;
using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Layout;

/// <summary>Captions: words of position such as "(v. l.)" or "(Foto)", numbers before a name, a short heading with a colon before names.</summary>
public sealed class CaptionFinder(PageCut page, IReadOnlyList<Token> tokens, KnownNames names)
{
    private const int WidestCaption = 420;
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    private static readonly Regex Position = new(
        "\\((?:[^()\\n]{0,30}[ ,.])?(?:v\\. ?[lr]\\.|[lr]\\.|M\\.|li\\.|re\\.|Foto|Mitte|links|rechts|left|right|centre|center|vorn|hinten|oben|unten|from left|from right)(?:[ ,.][^()\\n]{0,20})?\\)", Options);

    // A name or a short head, and then what only captions have.
    private static readonly Regex Beginning = new(
        "^(([\\p{Lu}][\\p{L}’-]+ ){2,4}\\((?:[0-9]\\. )?(?:v\\. ?[lr]\\.|[lr]\\.|M\\.|Foto|Mitte|links|rechts)|[\\p{Lu}][\\p{L}’-]+( [\\p{L}’-]+){0,4}: [\\p{Lu}]|([\\p{Lu}][\\p{L}’-]+ ){1,3}[\\p{Lu}][\\p{L}’-]+, [^\\n.!?]{0,90}(Tel|Telefon|Phone)\\b)", Options);

    private static readonly Regex Line = new(
        "^(Bild|Photo|Foto|Picture|Image|Caption|Foto (oben|unten|links|rechts)|Bild (oben|unten|links|rechts)): .{3,300}$", Options | RegexOptions.Multiline);

    private static readonly Regex Placed = new("(?:^|[\\s])(?<head>(Foto|Bild|Photo) (oben|unten|links|rechts|Mitte|above|below|left|right): )", Options);

    private static readonly Regex NumberedHead = new("(?:^|[\\s])(?<number>0?[1-9])[ \\n]+[\\p{Lu}]", Options);

    /// <summary>Does a caption or a contact box begin there, as far as its first words tell?</summary>
    public static bool BeginsAt(string text, int position) => Beginning.IsMatch(text[position..Math.Min(text.Length, position + 200)]);

    public void Take()
    {
        foreach (Match line in Line.Matches(page.Text))
        {
            page.Take(BlockKind.Caption, line.Index, line.Index + line.Length);
        }

        foreach (Match placed in Placed.Matches(page.Text))
        {
            TakePlaced(placed.Groups["head"]);
        }

        foreach (Match number in NumberedHead.Matches(page.Text))
        {
            TakeNumbered(number.Groups["number"].Index);
        }

        foreach (Match position in Position.Matches(page.Text))
        {
            TakeAround(position);
        }

        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Is(":"))
            {
                TakeAfterColon(i);
            }
        }
    }

    private void TakePlaced(Group head)
    {
        var start = head.Index;
        if (page.FreeFrom(start) > start)
        {
            return;
        }

        var text = page.Text;
        var limit = Math.Min(page.FreeUntil(start), start + WidestCaption);
        var behind = start + head.Length;
        var next = Placed.Match(text[behind..limit]);
        limit = next.Success ? behind + next.Groups["head"].Index : limit;
        var marks = Position.Match(text[behind..limit]);
        var end = next.Success || limit - start < 200 && OpenerBehind(behind, limit) is null ? limit
            : marks.Success ? EndAfter(start, behind + marks.Index + marks.Length, limit) : OpenerBehind(behind, limit) ?? CaptionEnd.Of(text, tokens, TokenAt(behind), limit, names);
        page.Take(BlockKind.Caption, start, end);
    }

    // "Foto rechts: NAME prüft eine Bahn Stoff | Auf der anderen Seite …"
    private int? OpenerBehind(int start, int limit)
    {
        for (var i = TokenAt(start) + 1; i < tokens.Count && tokens[i].End <= limit; i++)
        {
            if (tokens[i - 1].IsWord && FunctionWords.IsOpener(tokens[i].Text))
            {
                return tokens[i].Start;
            }
        }

        return null;
    }

    private void TakeNumbered(int start)
    {
        if (page.FreeFrom(start) > start)
        {
            return;
        }

        var index = TokenAt(start);
        if (index + 3 >= tokens.Count || Months.Number(tokens[index + 1].Text) is not null || IsUnit(tokens[index + 1].Text))
        {
            return;
        }

        var limit = Math.Min(page.FreeUntil(start), start + WidestCaption);
        var marks = Position.Match(page.Text[start..limit]);
        var end = marks.Success && marks.Index < 160 ? EndAfter(start, start + marks.Index + marks.Length, limit) : CaptionEnd.Of(page.Text, tokens, index + 1, limit, names);
        if (HasName(start, end))
        {
            page.Take(BlockKind.Caption, start, end);
        }
    }

    private void TakeAround(Match position)
    {
        var floor = Math.Max(page.FreeFrom(position.Index), position.Index - WidestCaption);
        if (floor > position.Index)
        {
            return;
        }

        var limit = Math.Min(page.FreeUntil(position.Index), position.Index + WidestCaption);
        var start = CaptionStart.Before(page.Text, position.Index, floor, names);
        page.Take(BlockKind.Caption, start, EndAfter(start, position.Index + position.Length, limit));
    }

    private int EndAfter(int start, int markEnd, int limit)
    {
        var text = page.Text;
        var end = markEnd;
        for (var next = Position.Match(text[end..limit]); next.Success; next = Position.Match(text[end..limit]))
        {
            if (NameSeam(end, end + next.Index) is { } seam)
            {
                return seam;
            }

            if (Sentences.Of(text[end..(end + next.Index)]).Count > 1 || IsNewCaption(text, end, end + next.Index))
            {
                break;
            }

            end += next.Index + next.Length;
        }

        var position = end;
        while (position < limit && text[position] == ' ')
        {
            position++;
        }

        var isGroup = text.AsSpan(0, end).EndsWith("l.)") && text.LastIndexOf('(', end - 1) is >= 0 and var open && text.AsSpan(open, end - open).Contains("v.", StringComparison.Ordinal)
            && !text.AsSpan(open, end - open).ContainsAnyInRange('0', '9');
        if (position >= limit || text[position] is '\n' or '■' or '„' || char.IsUpper(text[position]) || char.IsDigit(text[position]) || (isGroup && char.IsLetter(text[position]) && !SaysWhere(FirstWord(text, position))))
        {
            return end;
        }

        var hasVerb = Tokens.Of(text, position, Math.Min(limit, position + 30)).Take(2).Any(token => VerbWords.LooksFinite(token.Text))
            || text[position] == ',' && text.AsSpan(0, end).EndsWith("(Foto)");
        // A column left open before the caption goes on right behind it, in small letters too.
        var leftOpen = start > 0 && Sentences.EndsOpen(text.AsSpan()[Math.Max(0, start - 40)..start]);
        return hasVerb || !leftOpen && Tokens.Of(text, start, end).Any(token => VerbWords.IsFinite(token.Text))
            ? WithNeighbour(SentenceEnd(position, limit), limit)
            : CaptionEnd.Of(text, tokens, TokenAt(position), limit, names);
    }

    // What a caption adds behind its last name; "seit", "von" and "für" go on with the column.
    private static bool SaysWhere(string word) => FunctionWords.IsPreposition(word) && word is not ("seit" or "von" or "vom" or "für" or "durch" or "zu" or "ohne" or "bis" or "gegen" or "wegen");

    private static string FirstWord(string text, int position)
    {
        var end = position;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return text[position..end];
    }

    // Two names with nothing between them belong to two captions.
    private int? NameSeam(int start, int end)
    {
        for (var i = TokenAt(start); i + 2 < tokens.Count && tokens[i + 2].End <= end; i++)
        {
            if (CaptionEnd.IsPlaceBeforeName(tokens, i + 1))
            {
                return tokens[i].End;
            }

            if (names.Contains(tokens[i], tokens[i + 1]) && tokens[i + 2].IsCapitalised && tokens[i + 2].IsWord && !names.Contains(tokens[i + 1], tokens[i + 2]))
            {
                return tokens[i + 1].End;
            }
        }

        return null;
    }

    // Between two marks a comma or "und" keeps one caption together; a capital right behind a mark begins the next.
    private static bool IsNewCaption(string text, int end, int next)
    {
        while (end < next && text[end] == ' ')
        {
            end++;
        }

        return end < next && char.IsUpper(text[end]);
    }

    private int SentenceEnd(int position, int limit)
    {
        var sentences = Sentences.Of(page.Text[position..limit]);
        return sentences.Count == 0 ? position : FullStop(position, position + sentences[0].End);
    }

    // "… probiert das Sieb aus. | partner und …": a small letter behind a full stop is the column's.
    private int FullStop(int position, int end)
    {
        for (var dot = page.Text.IndexOf(". ", position, end - position, StringComparison.Ordinal); dot > position + 3 && dot + 3 < end; dot = page.Text.IndexOf(". ", dot + 1, end - dot - 1, StringComparison.Ordinal))
        {
            if (char.IsLower(page.Text[dot + 2]) && char.IsLower(page.Text[dot + 3]) && char.IsLower(page.Text[dot - 1]) && char.IsLower(page.Text[dot - 2]) && !Abbreviations.Contains(page.Text[(page.Text.LastIndexOf(' ', dot) + 1)..dot]))
            {
                return dot + 1;
            }
        }

        return end;
    }

    private int WithNeighbour(int end, int limit)
    {
        foreach (var side in (string[])[" Rechts ", " Links ", " Daneben ", " Hinten ", " Vorn "])
        {
            if (end + side.Length < limit && page.Text.AsSpan(end).StartsWith(side, StringComparison.Ordinal))
            {
                return CaptionEnd.Of(page.Text, tokens, TokenAt(end + side.Length), limit, names);
            }
        }

        return end;
    }

    private void TakeAfterColon(int colon)
    {
        var at = tokens[colon].Start;
        var floor = Math.Max(page.FreeFrom(at), at - 90);
        if (floor > at || colon + 2 >= tokens.Count || !tokens[colon + 1].IsCapitalised)
        {
            return;
        }

        var sentence = Sentences.Last(page.Text[floor..at]);
        var start = floor + sentence.Start;
        var head = Tokens.Of(page.Text, start, at);
        if (head.Count is 0 or > 8 || (start == floor && at - floor >= 90) || head.Any(token => VerbWords.LooksFinite(token.Text) || token.Text is "dabei" or "Bord" or "sagt" or "„"))
        {
            return;
        }

        var limit = Math.Min(page.FreeUntil(at), at + WidestCaption);
        var end = CaptionEnd.Of(page.Text, tokens, colon + 1, limit, names);
        var tornBefore = start == 0 || start == page.FreeFrom(at) || Sentences.EndsOpen(page.Text.AsSpan()[Math.Max(0, start - 40)..start]);
        var tornBehind = end < page.Text.Length && page.Text[end] is not ('.' or ',' or ';' or '“');
        if ((tornBefore || string.IsNullOrWhiteSpace(page.Text[end..limit])) && tornBehind && HasName(at, end))
        {
            page.Take(BlockKind.Caption, start, end);
        }
    }

    private bool HasName(int start, int end)
    {
        for (var i = TokenAt(start); i + 1 < tokens.Count && tokens[i + 1].End <= end; i++)
        {
            if (names.Contains(tokens[i], tokens[i + 1]))
            {
                return true;
            }
        }

        return false;
    }

    private int TokenAt(int position) => Tokens.FirstFrom(tokens, position);

    private static bool IsUnit(string word) =>
        word is "Euro" or "Prozent" or "Mio." or "Mrd." or "Mio" or "Mrd" or "Uhr" or "Tage" or "Tagen" or "Grad" or "Jahre" or "Jahren" or "Millionen" or "Milliarden";
}
