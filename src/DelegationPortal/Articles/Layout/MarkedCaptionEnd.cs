using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Layout;

/// <summary>
/// Where a caption with a mark such as "(l.)" ends: with its sentence when it has a verb, else with its names and their place. Captions seldom have a full stop at the end,
/// so a sentence that has one and goes over into a column may hold the seam.
/// </summary>
public sealed class MarkedCaptionEnd(PageCut page, IReadOnlyList<Token> tokens, KnownNames names)
{
    private readonly string _text = page.Text;

    private const int WeakSeam = -2;
    private const int ClearSeam = 4;

    /// <summary>Where the caption ends that begins at a place and has its first mark before another.</summary>
    public int After(int start, int markEnd, int limit)
    {
        var end = markEnd;
        for (var next = CaptionMarks.Position.Match(_text[end..limit]); next.Success; next = CaptionMarks.Position.Match(_text[end..limit]))
        {
            if (NameSeam(end, end + next.Index) is { } seam)
            {
                return seam;
            }

            if (Sentences.Of(_text[end..(end + next.Index)]).Count > 1 || IsNewCaption(end, end + next.Index))
            {
                break;
            }

            end += next.Index + next.Length;
        }

        var position = end;
        while (position < limit && _text[position] == ' ')
        {
            position++;
        }

        var isGroup = (_text.AsSpan(0, end).EndsWith("l.)") || _text.AsSpan(0, end).EndsWith("r.)")) && _text.LastIndexOf('(', end - 1) is >= 0 and var open && _text.AsSpan(open, end - open).Contains("v.", StringComparison.Ordinal)
            && !_text.AsSpan(open, end - open).ContainsAnyInRange('0', '9');
        if (position >= limit || _text[position] is '\n' or '■' or '„' || char.IsUpper(_text[position]) || char.IsDigit(_text[position]) || (isGroup && char.IsLetter(_text[position]) && !SaysWhere(FirstWord(position)) && !IsObject(start, end, FirstWord(position))))
        {
            return end;
        }

        var hasVerb = Tokens.Of(_text, position, Math.Min(limit, position + 30)).Take(2).Any(token => VerbWords.LooksFinite(token.Text))
            || _text[position] == ',' && _text.AsSpan(0, end).EndsWith("(Foto)");
        // A column left open before the caption goes on right behind it, in small letters too.
        var leftOpen = start > 0 && Sentences.EndsOpen(_text.AsSpan()[Math.Max(0, start - 40)..start]);
        return hasVerb || !leftOpen && Tokens.Of(_text, start, end).Any(token => VerbWords.IsFinite(token.Text))
            ? OfSentence(start, end, limit) ?? SentenceEnd(position, limit)
            : OfPhrase(start, end, limit);
    }

    /// <summary>Where a caption without a verb ends. Behind a column left open it has no full stop: the phrase that ends with one is the column's.</summary>
    /// <param name="least">Up to here it is a caption in any case.</param>
    public int OfPhrase(int start, int least, int limit)
    {
        var first = TokenAt(least);
        var hasVerb = Tokens.Of(_text, start, least).Any(token => VerbWords.LooksFinite(token.Text));
        var end = CaptionEnd.Of(_text, tokens, first, limit, names, hasVerb);
        if (end <= least || _text[end - 1] != '.' || hasVerb)
        {
            return NeighbourBehind(end, limit);
        }

        return start > 0 && Sentences.EndsOpen(_text.AsSpan()[Math.Max(0, start - 40)..start]) ? Seam(start, least, end, limit, WeakSeam) ?? least : NeighbourBehind(end, limit);
    }

    /// <summary>Where a caption ends that is a sentence; null when its full stop alone would tell.</summary>
    /// <param name="least">Up to here it is a caption in any case.</param>
    public int? OfSentence(int start, int least, int limit)
    {
        var end = SentenceEnd(least, limit);
        var beside = WithNeighbour(end, limit);
        return beside > end || _text[end - 1] != '.' || GoesOnSmall(end) || string.IsNullOrWhiteSpace(_text[end..limit]) ? beside : Seam(start, least, end, limit, ClearSeam);
    }

    // A small letter behind the full stop is the column's, so the full stop is the caption's.
    private bool GoesOnSmall(int end) => end + 1 < _text.Length && _text[end] == ' ' && char.IsLower(_text[end + 1]);

    // Where the words of the caption fit least to what stands behind them.
    private int? Seam(int start, int least, int end, int limit, int enough)
    {
        var seams = new LooseSeam(page, tokens, names);
        (int? At, int Points) best = (null, enough);
        for (var i = Math.Max(1, TokenAt(least)); i < tokens.Count && tokens[i].End <= end; i++)
        {
            if (seams.Points(start, i, limit) is { } points && points >= best.Points)
            {
                best = (tokens[i - 1].End, points);
            }
        }

        return best.At;
    }

    private int NeighbourBehind(int end, int limit) => end > 0 && _text[end - 1] == '.' ? WithNeighbour(end, limit) : end;

    // What a caption adds behind its last name; "seit", "von" and "für" go on with the column.
    private static bool SaysWhere(string word) => FunctionWords.IsPreposition(word) && word is not ("seit" or "von" or "vom" or "für" or "durch" or "zu" or "ohne" or "bis" or "gegen" or "wegen");

    // "NAME erklärt NAME und NAME (v. l.) das Bohrfeld"
    private bool IsObject(int start, int end, string word) =>
        word is "das" or "den" or "die" or "einen" or "eine" or "ein" && Tokens.Of(_text, start, end).Any(token => char.IsLower(token.Text[0]) && token.Text is "erklärt" or "erläutert" or "zeigt" or "präsentiert" or "übergibt" or "überreicht" or "führt" or "demonstriert" or "schildert" or "stellt" or "reicht");

    private string FirstWord(int position) => _text[position..LetterRun.End(_text, position, char.IsLetter)];

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
    private bool IsNewCaption(int end, int next)
    {
        while (end < next && _text[end] == ' ')
        {
            end++;
        }

        return end < next && char.IsUpper(_text[end]);
    }

    private int SentenceEnd(int position, int limit)
    {
        var sentences = Sentences.Of(_text[position..limit]);
        return sentences.Count == 0 ? position : FullStop(position, position + sentences[0].End);
    }

    // "… probiert das Sieb aus. | partner und …": a small letter behind a full stop is the column's.
    private int FullStop(int position, int end)
    {
        for (var dot = _text.IndexOf(". ", position, end - position, StringComparison.Ordinal); dot > position + 3 && dot + 3 < end; dot = _text.IndexOf(". ", dot + 1, end - dot - 1, StringComparison.Ordinal))
        {
            if (char.IsLower(_text[dot + 2]) && char.IsLower(_text[dot + 3]) && char.IsLower(_text[dot - 1]) && char.IsLower(_text[dot - 2]) && !Abbreviations.Contains(_text[(_text.LastIndexOf(' ', dot) + 1)..dot]))
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
            if (end + side.Length < limit && _text.AsSpan(end).StartsWith(side, StringComparison.Ordinal))
            {
                return CaptionEnd.Of(_text, tokens, TokenAt(end + side.Length), limit, names);
            }
        }

        return end;
    }

    private int TokenAt(int position) => Tokens.FirstFrom(tokens, position);
}
