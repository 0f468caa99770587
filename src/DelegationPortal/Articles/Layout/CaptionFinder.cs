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

    private static readonly Regex Line = new(
        "^(Bild|Photo|Foto|Picture|Image|Caption|Foto (oben|unten|links|rechts)|Bild (oben|unten|links|rechts)): .{3,300}$", Options | RegexOptions.Multiline);

    private static readonly Regex NumberedHead = new("(?:^|[\\s])(?<number>0?[1-9])[ \\n]+[\\p{Lu}]", Options);

    public void Take()
    {
        foreach (Match line in Line.Matches(page.Text))
        {
            page.Take(BlockKind.Caption, line.Index, line.Index + line.Length);
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
        if (position >= limit || text[position] is '\n' or '■' || char.IsUpper(text[position]) || char.IsDigit(text[position]) || (isGroup && char.IsLetter(text[position]) && !FunctionWords.IsPreposition(FirstWord(text, position))))
        {
            return end;
        }

        var hasVerb = Tokens.Of(text, position, Math.Min(limit, position + 30)).Take(2).Any(token => VerbWords.LooksFinite(token.Text))
            || text[position] == ',' && text.AsSpan(0, end).EndsWith("(Foto)");
        return hasVerb || Tokens.Of(text, start, end).Any(token => VerbWords.IsFinite(token.Text))
            ? WithNeighbour(SentenceEnd(position, limit), limit)
            : CaptionEnd.Of(text, tokens, TokenAt(position), limit, names);
    }

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
        return sentences.Count == 0 ? position : position + sentences[0].End;
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
