using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Layout;

/// <summary>Two columns copied as one without a mark: cut where a column that begins and ends in mid-sentence fits between two nouns.</summary>
public static class ColumnSeams
{
    private const int GoodEnough = 8;
    private const int Fits = 4;
    private const int LongestColumn = 6000;

    // Each open end is compared with all the others.
    private const int MostPieces = 64;

    public static List<Piece> Cut(string text, List<Piece> bodies, KnownNames names)
    {
        bodies = bodies.Count > MostPieces ? bodies : Mended(text, bodies);
        if (bodies.Count is < 2 or > 8)
        {
            return bodies;
        }

        foreach (var torn in bodies)
        {
            var content = text[torn.Range.Start..torn.Range.End];
            if (!char.IsLower(content[0]) || !Sentences.EndsOpen(content) || content.EndsWith('-') || bodies.Any(other => other != torn && Fit(text, other.Range, torn.Range) > 2))
            {
                continue;
            }

            var best = bodies.Where(other => other != torn && other.Range.Length < LongestColumn)
                .SelectMany(other => Seams(text, other.Range, names).Select(at => (Piece: other, At: at, Points: Points(text, other.Range, at, torn.Range))))
                .OrderByDescending(seam => seam.Points).FirstOrDefault();
            if (best.Piece is not null && best.Points >= GoodEnough)
            {
                return CutAt(bodies, best.Piece, best.At);
            }
        }

        return CutForOpenEnd(text, bodies);
    }

    // A cut at an open end is right only when some column goes on there; else the text was in order.
    private static List<Piece> Mended(string text, List<Piece> bodies)
    {
        var mended = new List<Piece>();
        foreach (var piece in bodies)
        {
            if (mended.Count > 0 && mended[^1] is var before && piece.Range.Start - before.Range.End <= 1 && Sentences.EndsOpen(text.AsSpan(before.Range.Start, before.Range.Length)) && !EndsLoose(text, before.Range)
                && !bodies.Any(other => (other.Range.Start < before.Range.Start || other.Range.Start > piece.Range.Start) && Fit(text, before.Range, other.Range) >= Fits))
            {
                mended[^1] = before with { Range = new TextRange(before.Range.Start, piece.Range.End) };
            }
            else
            {
                mended.Add(piece);
            }
        }

        return mended;
    }

    private static List<Piece> CutAt(List<Piece> bodies, Piece column, int at) =>
    [
        .. bodies.Where(body => body != column),
        column with { Range = new TextRange(column.Range.Start, at - 1) },
        column with { Range = new TextRange(at, column.Range.End) },
    ];

    private static bool EndsLoose(string text, TextRange range) =>
        Tokens.Of(text, Math.Max(range.Start, range.End - 40), range.End) is [.., var last] && (last.Text == "," || OpenEnds.IsLooseEnd(last.Text));

    // A column ends with "eine" and no column begins with a noun for it: the rest of its sentence follows a full stop somewhere.
    private static List<Piece> CutForOpenEnd(string text, List<Piece> bodies)
    {
        foreach (var open in bodies)
        {
            var content = text[open.Range.Start..open.Range.End];
            if (!Sentences.EndsOpen(content) || content.EndsWith('-') || bodies.Any(other => other != open && Fit(text, open.Range, other.Range) >= Fits))
            {
                continue;
            }

            var best = bodies.Where(other => other != open && other.Range.Length < LongestColumn)
                .SelectMany(other => Sentences.Of(text[other.Range.Start..other.Range.End]).Skip(1).Select(sentence => (Piece: other, At: other.Range.Start + sentence.Start, Bonus: 0))
                    .Concat(CitiesMeet(text, other.Range).Select(at => (Piece: other, At: at, Bonus: 2)))
                    .Concat(NamesBehindNouns(text, other.Range).Select(at => (Piece: other, At: at, Bonus: 1))))
                .Select(seam => (seam.Piece, seam.At, Points: seam.Bonus + Fit(text, open.Range, new TextRange(seam.At, seam.Piece.Range.End))))
                .OrderByDescending(seam => seam.Points).FirstOrDefault();
            if (best.Piece is not null && best.Points >= Fits + 2)
            {
                return CutAt(bodies, best.Piece, best.At);
            }
        }

        return bodies;
    }

    // "… der IHK Berlin | Kopenhagen, wo …": no two cities stand side by side.
    private static IEnumerable<int> CitiesMeet(string text, TextRange column)
    {
        var tokens = Tokens.Of(text, column.Start, column.End);
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens[i - 1].IsCapitalised && tokens[i].IsCapitalised && tokens[i].Start == tokens[i - 1].End + 1 && OpenEnds.IsCity(tokens[i - 1].Text) && OpenEnds.IsCity(tokens[i].Text)
                && Maps.Gazetteer.Default.Find(tokens[i - 1].Text + " " + tokens[i].Text).Count == 0)
            {
                yield return tokens[i].Start;
            }
        }
    }

    // "… die Reisenden | NAME NAME gab": behind a complete phrase the name begins a sentence whose verb follows.
    private static IEnumerable<int> NamesBehindNouns(string text, TextRange column)
    {
        var tokens = Tokens.Of(text, column.Start, column.End);
        for (var i = 2; i + 2 < tokens.Count; i++)
        {
            if (Recognisers.PersonName.IsPart(tokens[i]) && Recognisers.PersonName.IsPart(tokens[i + 1]) && char.IsLower(tokens[i + 2].Text[0]) && VerbWords.LooksFinite(tokens[i + 2].Text)
                && tokens[i - 1].IsWord && tokens[i - 1].IsCapitalised && FunctionWords.IsDeterminer(tokens[i - 2].Text) && !RoleWords.IsRole(tokens[i - 1].Text) && !Abbreviations.IsTitle(tokens[i - 1].Text))
            {
                yield return tokens[i].Start;
            }
        }
    }

    private static int Points(string text, TextRange column, int at, TextRange torn)
    {
        var behind = new TextRange(at, column.End);
        var verb = Tokens.Of(text, at, Math.Min(column.End, at + 60)) is [_, { IsWord: true } second, ..] && char.IsLower(second.Text[0])
            && (VerbWords.LooksFinite(second.Text) || second.Text.EndsWith("en", StringComparison.Ordinal)) ? 2 : 0;
        return Fit(text, new TextRange(column.Start, at - 1), torn) + Fit(text, torn, behind) + verb;
    }

    private static IEnumerable<int> Seams(string text, TextRange column, KnownNames names)
    {
        var tokens = Tokens.Of(text, column.Start, column.End);
        for (var i = 2; i + 1 < tokens.Count; i++)
        {
            var (left, right) = (tokens[i - 1], tokens[i]);
            if (left.IsWord && left.IsCapitalised && right.Text is "den" or "dem" or "einem" && right.Start == left.End + 1 && tokens[i - 2].IsWord)
            {
                yield return right.Start;
            }

            if (tokens[i - 2].Text is not ("." or "!" or "?" or "“" or ":") && left.IsWord && left.IsCapitalised && right.IsWord && right.IsCapitalised && right.Start == left.End + 1 && !FunctionWords.Contains(right.Text) && !FunctionWords.Contains(left.Text)
                && !names.Contains(left, right) && !RoleWords.IsRole(left.Text) && !left.Text.EndsWith("er", StringComparison.Ordinal))
            {
                yield return right.Start;
            }
        }
    }

    private static int Fit(string text, TextRange before, TextRange behind) => JoinFit.Of(text, before, behind).Points;
}
