using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Layout;

/// <summary>Where a caption with a mark such as "(l.)" ends: with its sentence when it has a verb, else with its names and their place.</summary>
public sealed class MarkedCaptionEnd(string text, IReadOnlyList<Token> tokens, KnownNames names)
{
    /// <summary>Where the caption ends that begins at a place and has its first mark before another.</summary>
    public int After(int start, int markEnd, int limit)
    {
        var end = markEnd;
        for (var next = CaptionMarks.Position.Match(text[end..limit]); next.Success; next = CaptionMarks.Position.Match(text[end..limit]))
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

        var isGroup = (text.AsSpan(0, end).EndsWith("l.)") || text.AsSpan(0, end).EndsWith("r.)")) && text.LastIndexOf('(', end - 1) is >= 0 and var open && text.AsSpan(open, end - open).Contains("v.", StringComparison.Ordinal)
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
            : OfPhrase(start, end, limit);
    }

    /// <summary>Where a caption without a verb ends. Behind a column left open it has no full stop: the phrase that ends with one is the column's.</summary>
    /// <param name="least">Up to here it is a caption in any case.</param>
    public int OfPhrase(int start, int least, int limit)
    {
        var first = TokenAt(least);
        var hasVerb = Tokens.Of(text, start, least).Any(token => VerbWords.LooksFinite(token.Text));
        var end = CaptionEnd.Of(text, tokens, first, limit, names, hasVerb);
        if (start == 0 || !Sentences.EndsOpen(text.AsSpan()[Math.Max(0, start - 40)..start]) || end <= least || text[end - 1] != '.' || hasVerb)
        {
            return NeighbourBehind(end, limit);
        }

        var seams = new LooseSeam(text, tokens, names);
        var best = (At: least, Points: -2);
        for (var i = first; i < tokens.Count && tokens[i].End <= end; i++)
        {
            if (i > 0 && seams.Points(start, i, limit) is { } points && points >= best.Points)
            {
                best = (tokens[i - 1].End, points);
            }
        }

        return best.At;
    }

    private int NeighbourBehind(int end, int limit) => end > 0 && text[end - 1] == '.' ? WithNeighbour(end, limit) : end;

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
        var sentences = Sentences.Of(text[position..limit]);
        return sentences.Count == 0 ? position : FullStop(position, position + sentences[0].End);
    }

    // "… probiert das Sieb aus. | partner und …": a small letter behind a full stop is the column's.
    private int FullStop(int position, int end)
    {
        for (var dot = text.IndexOf(". ", position, end - position, StringComparison.Ordinal); dot > position + 3 && dot + 3 < end; dot = text.IndexOf(". ", dot + 1, end - dot - 1, StringComparison.Ordinal))
        {
            if (char.IsLower(text[dot + 2]) && char.IsLower(text[dot + 3]) && char.IsLower(text[dot - 1]) && char.IsLower(text[dot - 2]) && !Abbreviations.Contains(text[(text.LastIndexOf(' ', dot) + 1)..dot]))
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
            if (end + side.Length < limit && text.AsSpan(end).StartsWith(side, StringComparison.Ordinal))
            {
                return CaptionEnd.Of(text, tokens, TokenAt(end + side.Length), limit, names);
            }
        }

        return end;
    }

    private int TokenAt(int position) => Tokens.FirstFrom(tokens, position);
}
