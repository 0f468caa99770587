using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Layout;

/// <summary>Boxes that are a sentence of figures: no sentence of a column begins with digits, and no such box ends with a full stop.</summary>
public static class FigureBoxes
{
    private const int Shortest = 25;
    private const int Longest = 260;
    private const int MostSentences = 3;
    private const int Farthest = 8;
    private const int FarthestFromOnly = 12;
    private const int Sure = 3;

    public static void Take(PageCut page, IReadOnlyList<Token> tokens, KnownNames names)
    {
        var seams = new LooseSeam(page, tokens, names);
        for (var i = 0; i + 3 < tokens.Count; i++)
        {
            if (tokens[i].IsNumber && IsCounted(tokens, i) && page.IsFree(tokens[i].Start, tokens[i + 1].End) && Begins(page, tokens, i)
                && End(page, tokens, seams, i, Math.Min(page.FreeUntil(tokens[i].Start), tokens[i].Start + Longest)) is { } end)
            {
                page.Take(BlockKind.Sidebar, tokens[i].Start, end);
            }
        }
    }

    // "1.742 Firmen", "5,2 Mio. Container"; no year and no day.
    private static bool IsCounted(IReadOnlyList<Token> tokens, int i) =>
        tokens[i].Text is not ['1', '9', _, _] and not ['2', '0', _, _] && tokens[i + 1].IsWord && tokens[i + 1].IsCapitalised && Months.Number(tokens[i + 1].Text) is null && tokens[i + 1].Text is not ("Uhr" or "Grad");

    private static bool Begins(PageCut page, IReadOnlyList<Token> tokens, int i)
    {
        var from = page.FreeFrom(tokens[i].Start);
        if (i == 0 || tokens[i - 1].End <= from)
        {
            return true;
        }

        var before = page.Text.AsSpan(from, tokens[i].Start - from);
        return tokens[i - 1].Text is "." or "!" or "?" or "“" or "■" ? !Sentences.EndsOpen(before) && !(i > 1 && tokens[i - 1].Text == "." && tokens[i - 2].IsNumber)
            : HasVerb(tokens, i, 1) && (tokens[i - 1].Text == "-" || HasVerb(tokens, i, -1));
    }

    // Two verbs without a comma between them are two sentences.
    private static bool HasVerb(IReadOnlyList<Token> tokens, int number, int step)
    {
        for (var i = number + step; i > 0 && i < tokens.Count && Math.Abs(i - number) < 12 && tokens[i].Text is not ("." or "," or ";" or ":" or "!" or "?" or "„" or "“" or "und" or "dass" or "die" or "als"); i += step)
        {
            if (VerbWords.LooksFinite(tokens[i].Text) && char.IsLower(tokens[i].Text[0]) || step > 0 && i > number + 1 && tokens[i - 1].IsCapitalised && char.IsLower(tokens[i].Text[0]) && tokens[i].Text.Length > 4 && !FunctionWords.Contains(tokens[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    // The box ends soon behind one of its figures, where a seam can be seen.
    private static int? End(PageCut page, IReadOnlyList<Token> tokens, LooseSeam seams, int number, int limit)
    {
        var start = tokens[number].Start;
        (int At, int Points)? best = null;
        var (figures, last, stops) = (1, number, 0);
        for (var i = number + 1; i < tokens.Count && stops < MostSentences && tokens[i].Text is not ("„" or "■" or "!" or "?"); i++)
        {
            if (tokens[i].Start >= limit)
            {
                best = limit == page.FreeUntil(start) && i - last <= Farthest && tokens[i - 1].Text != "." ? Better(best, tokens[i - 1].End, Sure + 2) : best;
                break;
            }

            if (i - last <= (figures > 1 ? Farthest : FarthestFromOnly) && tokens[i - 1].End - start >= Shortest && seams.Points(start, i, limit) is { } points)
            {
                best = Better(best, tokens[i - 1].End, points);
            }

            stops += tokens[i].Text == "." ? 1 : 0;
            var figure = tokens[i].IsNumber || IsShare(tokens[i].Text) || tokens[i - 1].Text is "knapp" or "rund" or "fast";
            figures += figure ? 1 : 0;
            last = figure && figures > 1 ? i : last;
        }

        return best is { Points: >= Sure } found ? found.At : null;
    }

    private static (int At, int Points) Better((int At, int Points)? best, int at, int points) => best is { } found && found.Points >= points ? found : (at, points);

    private static bool IsShare(string word) =>
        word is "Prozent" or "Mio" or "Mio." or "Mrd" or "Mrd." or "Millionen" or "Milliarden" or "Hälfte" or "Drittel" or "Viertel" or "Fünftel" or "Zehntel";
}
