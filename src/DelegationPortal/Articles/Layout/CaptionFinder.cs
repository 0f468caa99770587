using System.Text.RegularExpressions;
using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Layout;

/// <summary>Captions: words of position such as "(v. l.)" or "(Foto)", numbers before a name, a short heading with a colon before names.</summary>
public sealed class CaptionFinder(PageCut page, IReadOnlyList<Token> tokens, KnownNames names)
{
    private const int WidestCaption = 420;
    private const int WidestSentence = 180;

    private readonly MarkedCaptionEnd _ends = new(page, tokens, names);

    public void Take()
    {
        foreach (Match line in CaptionMarks.Line.Matches(page.Text))
        {
            page.Take(BlockKind.Caption, line.Index, line.Index + line.Length);
        }

        foreach (Match placed in CaptionMarks.Placed.Matches(page.Text))
        {
            TakePlaced(placed.Groups["head"]);
        }

        foreach (Match number in CaptionMarks.NumberedHead.Matches(page.Text))
        {
            TakeNumbered(number.Groups["number"].Index);
        }

        foreach (Match position in CaptionMarks.Position.Matches(page.Text))
        {
            TakeAround(position);
        }

        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Is(":"))
            {
                TakeAfterColon(i);
            }
            else if (i + 3 < tokens.Count && names.Contains(tokens[i], tokens[i + 1]) && (BeginsSentence(i) || tokens[i + 2].Is(",") && char.IsLower(tokens[i - 1].Text[0]) && VerbWords.LooksFinite(tokens[i - 1].Text)))
            {
                TakeSentence(i);
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
        var next = CaptionMarks.Placed.Match(text[behind..limit]);
        limit = next.Success ? behind + next.Groups["head"].Index : limit;
        var marks = CaptionMarks.Position.Match(text[behind..limit]);
        var end = next.Success || limit - start < 200 && OpenerBehind(behind, limit) is null ? limit
            : marks.Success ? _ends.After(start, behind + marks.Index + marks.Length, limit) : OpenerBehind(behind, limit) ?? _ends.OfPhrase(start, behind, limit);
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
        var marks = CaptionMarks.Position.Match(page.Text[start..limit]);
        var end = marks.Success && marks.Index < 160 ? _ends.After(start, start + marks.Index + marks.Length, limit) : _ends.OfPhrase(start, tokens[index + 1].Start, limit);
        if (HasName(start, end))
        {
            page.Take(BlockKind.Caption, start, HasVerbAt(end, limit) ? _ends.OfSentence(start, end, limit) ?? end : end);
        }
    }

    // "2 NAME (Konditorei Muster) stößt an …"
    private bool HasVerbAt(int position, int limit) =>
        TokenAt(position) is var at && at > 1 && at < tokens.Count && tokens[at].End <= limit && char.IsLower(tokens[at].Text[0]) && tokens[at].Text.EndsWith('t') && VerbWords.LooksFinite(tokens[at].Text)
        && (tokens[at - 1].Is(")") || names.Contains(tokens[at - 2], tokens[at - 1]));

    private void TakeAround(Match position)
    {
        var floor = Math.Max(page.FreeFrom(position.Index), position.Index - WidestCaption);
        var limit = Math.Min(page.FreeUntil(position.Index), position.Index + WidestCaption);
        if (floor > position.Index || limit < position.Index + position.Length)
        {
            return;
        }

        var start = CaptionStart.Before(page.Text, position.Index, floor, names);
        page.Take(BlockKind.Caption, start, _ends.After(start, position.Index + position.Length, limit));
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
            if (!names.Contains(tokens[colon + 1], tokens[Math.Min(colon + 2, tokens.Count - 1)]) || CaptionStart.OfHead(head, names) is not { } behind)
            {
                return;
            }

            start = behind;
        }

        var limit = Math.Min(page.FreeUntil(at), at + WidestCaption);
        var end = _ends.OfPhrase(start, tokens[colon + 1].Start, limit);
        var tornBefore = start == 0 || start == page.FreeFrom(at) || Sentences.EndsOpen(page.Text.AsSpan()[Math.Max(0, start - 40)..start]);
        var tornBehind = end < page.Text.Length && page.Text[end] is not ('.' or ',' or ';' or '“');
        if ((tornBefore || string.IsNullOrWhiteSpace(page.Text[end..limit])) && tornBehind && HasName(at, end))
        {
            page.Take(BlockKind.Caption, start, end);
        }
    }

    private bool BeginsSentence(int i) =>
        i == 0 || page.FreeFrom(tokens[i].Start) is var floor && tokens[i - 1].Start < floor && tokens[i].Start >= floor || tokens[i - 1].Text is "." or "!" or "?" or "“" or "■";

    // "NAME leitet das Werk in Musterstadt | Bei Verträgen gilt": in the present, and no full stop before the next sentence. "NAME, Präsidentin der IHK | Das Papier": no verb at all.
    private void TakeSentence(int i)
    {
        var start = tokens[i].Start;
        var second = tokens[i + 2];
        var isOffice = second.Is(",");
        if (!page.IsFree(start, second.End) || !isOffice && (!second.Text.EndsWith('t') || !VerbWords.LooksFinite(second.Text) || char.IsUpper(second.Text[0])))
        {
            return;
        }

        var limit = Math.Min(page.FreeUntil(start), start + WidestSentence);
        for (var at = i + 4; at < tokens.Count && tokens[at].End <= limit && tokens[at - 1].Text is not ("." or "," or "!" or "?" or ":" or "„" or "“") && !(isOffice && char.IsLower(tokens[at - 1].Text[0]) && VerbWords.LooksFinite(tokens[at - 1].Text)); at++)
        {
            if (tokens[at - 1].IsWord && tokens[at].IsWord && tokens[at].IsCapitalised && !names.Repeats(tokens[at - 1], tokens[at]) && BeginsNext(at))
            {
                page.Take(BlockKind.Caption, start, tokens[at - 1].End);
                return;
            }
        }
    }

    // A small word with a capital, or a capital with a verb right behind it.
    private bool BeginsNext(int at) =>
        FunctionWords.IsOpener(tokens[at].Text) && tokens[at - 1].Text is not ("IHK" or "Die" or "Der" or "Das")
        || tokens[at - 1].IsCapitalised && !RoleWords.IsRole(tokens[at - 1].Text) && at + 1 < tokens.Count && VerbWords.IsFinite(tokens[at + 1].Text) && char.IsLower(tokens[at + 1].Text[0]);

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
