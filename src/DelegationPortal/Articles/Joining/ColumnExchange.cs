using DelegationPortal.Articles.Layout;

namespace DelegationPortal.Articles.Joining;

/// <summary>Several seams hidden in the columns: cut where the words do not go together, when the pieces then join clearly better in another order.</summary>
public static class ColumnExchange
{
    private const int MostPieces = 8;
    private const int MostSites = 8;
    private const int MostCuts = 3;
    private const int MostPartners = 4;
    private const int GoodPartner = 4;
    private const int Edge = 3;
    private const int MostInSentence = 2;
    private const int LongestBody = 12_000;
    private const int Sample = 2000;
    private const int Suspicious = -3;
    private const int MarginPerCut = 4;
    private const int Margin = 2;
    private const int ShortestPiece = 40;
    private const int Better = 4;
    private const int Sound = 3;

    public static List<Piece> Cut(string text, List<Piece> bodies, IReadOnlySet<int> drops)
    {
        if (bodies.Count is 0 or >= MostPieces || bodies.Sum(body => body.Range.Length) > LongestBody || !GermanText.Is(Tokens.Of(text, bodies[0].Range.Start, Math.Min(bodies[0].Range.End, bodies[0].Range.Start + Sample))))
        {
            return bodies;
        }

        var fits = new Dictionary<(TextRange, TextRange), int>();
        var ranges = bodies.ConvertAll(body => body.Range);
        var whole = Best(ranges);
        var broken = IsBroken(ranges, whole.Order);
        if (!broken && !bodies.Exists(body => HasImpossible(text, body.Range)))
        {
            return bodies;
        }

        var sites = bodies.SelectMany(body => Sites(text, body.Range, Suspicious)).OrderBy(site => site.Points).Take(MostSites).ToList();
        sites.AddRange(Partners(text, bodies, [.. sites.TakeWhile(site => site.Points <= Juncture.Impossible).Take(2)]).Where(partner => sites.TrueForAll(site => site.At != partner.At)).Take(MostPartners).ToList());
        if (sites.Count == 0 || !broken && sites[0].Points > Juncture.Impossible)
        {
            return bodies;
        }

        var oldAt = new Dictionary<int, int>();
        var old = sites.ConvertAll(site => Fit(new TextRange(site.Column.Start, site.At - 1), new TextRange(site.At, site.Column.End)));
        for (var i = 0; i < sites.Count; i++)
        {
            oldAt[sites[i].At] = old[i];
        }

        var asItIs = whole.Points + old.Sum();
        var (best, gained) = (ranges, 0);
        for (var set = 1; set < 1 << sites.Count; set++)
        {
            var cuts = System.Numerics.BitOperations.PopCount((uint)set);
            if (cuts > MostCuts || ranges.Count + cuts > MostPieces || !broken && !Enumerable.Range(0, sites.Count).Any(i => (set & (1 << i)) != 0 && sites[i].Points <= Juncture.Impossible))
            {
                continue;
            }

            var pieces = Pieces(ranges, [.. sites.Where((_, i) => (set & (1 << i)) != 0).Select(site => site.At)]);
            if (pieces.Any(piece => piece.Length < ShortestPiece))
            {
                continue;
            }

            var (order, points) = Best(pieces);
            var gain = points + old.Where((_, i) => (set & (1 << i)) == 0).Sum() - asItIs - (broken ? 0 : Margin) - (cuts * MarginPerCut);
            (best, gained) = gain > gained && IsBetterAtEveryCut(pieces, order) ? (pieces, gain) : (best, gained);
        }

        return gained > 0 ? best.ConvertAll(range => new Piece(BlockKind.Body, range)) : bodies;

        // No article begins with a small letter or stops in mid-sentence.
        bool IsBroken(List<TextRange> pieces, int[] order) =>
            char.IsLower(text[pieces[order[0]].Start]) || Sentences.EndsOpen(text.AsSpan(pieces[order[^1]].Start, pieces[order[^1]].Length))
            || order.Zip(order.Skip(1)).Any(pair => Fit(pieces[pair.First], pieces[pair.Second]) < 0);

        bool IsBetterAtEveryCut(List<TextRange> pieces, int[] order)
        {
            for (var i = 0; i < order.Length; i++)
            {
                var piece = pieces[order[i]];
                if (oldAt.TryGetValue(piece.Start, out var before) && (i == 0 ? !char.IsUpper(text[piece.Start]) : Fit(pieces[order[i - 1]], piece) is var into && into < Math.Max(before + Better, Sound)))
                {
                    return false;
                }

                if (oldAt.TryGetValue(piece.End + 1, out var behind) && (i == order.Length - 1 ? Sentences.EndsOpen(text.AsSpan(piece.Start, piece.Length)) : Fit(piece, pieces[order[i + 1]]) is var outOf && outOf < Math.Max(behind + Better, Sound)))
                {
                    return false;
                }
            }

            return true;
        }

        (int[] Order, int Points) Best(List<TextRange> pieces) => 
            BestOrder.Of([.. pieces.Select((piece, i) => (drops.Contains(piece.Start) ? 8 : 0) + (char.IsLower(text[piece.Start]) ? -8 : 0) + (i == 0 ? 1 : 0))], [.. pieces.Select(piece => Sentences.EndsOpen(text.AsSpan(piece.Start, piece.Length)) ? -8 : 0)], (a, b) => Fit(pieces[a], pieces[b]));

        int Fit(TextRange before, TextRange behind)
        {
            if (drops.Contains(behind.Start))
            {
                return -12;
            }

            if (!fits.TryGetValue((before, behind), out var points))
            {
                fits[(before, behind)] = points = ColumnFit.Of(text, before, behind).Points;
            }

            return points;
        }
    }

    private static bool HasImpossible(string text, TextRange column)
    {
        var tokens = Tokens.Of(text, column.Start, column.End);
        return Enumerable.Range(Edge, Math.Max(0, tokens.Count - (2 * Edge))).Any(i => Juncture.Neighbours(tokens, i, tokens, i) <= Juncture.Impossible);
    }

    // A seam that looks sound: the end and the beginning of a sure one fit well on both its sides.
    private static IEnumerable<(TextRange Column, int At, int Points)> Partners(string text, List<Piece> bodies, List<(TextRange Column, int At, int Points)> sure)
    {
        var partners = new List<(TextRange Column, int At, int Points, int Fit)>();
        foreach (var site in sure)
        {
            var ends = Tokens.Of(text, Math.Max(site.Column.Start, site.At - 80), site.At);
            var begins = Tokens.Of(text, site.At, Math.Min(site.Column.End, site.At + 80));
            foreach (var column in bodies.Select(body => body.Range))
            {
                var tokens = Tokens.Of(text, column.Start, column.End);
                for (var i = Edge; i + Edge < tokens.Count; i++)
                {
                    if (tokens[i].Start != tokens[i - 1].End + 1 || Math.Abs(tokens[i].Start - site.At) < ShortestPiece || Juncture.EndsSentence(tokens, i) || ends.Count < 2 || begins.Count < 2)
                    {
                        continue;
                    }

                    var into = Juncture.Neighbours(ends[^2], ends[^1], tokens[i], tokens[i + 1]);
                    var outOf = Juncture.Neighbours(tokens[i - 2], tokens[i - 1], begins[0], begins[1]);
                    if (into >= 1 && outOf >= 1 && into + outOf >= GoodPartner)
                    {
                        partners.Add((column, tokens[i].Start, 0, into + outOf));
                    }
                }
            }
        }

        return partners.OrderByDescending(partner => partner.Fit).Select(partner => (partner.Column, partner.At, partner.Points));
    }

    private static List<(TextRange Column, int At, int Points)> Sites(string text, TextRange column, int suspicious)
    {
        var tokens = Tokens.Of(text, column.Start, column.End);
        var sentence = new List<(TextRange Column, int At, int Points)>();
        var sites = new List<(TextRange Column, int At, int Points)>();
        for (var i = Edge; i + Edge < tokens.Count; i++)
        {
            if (Juncture.EndsSentence(tokens, i))
            {
                Keep();
            }

            if (tokens[i].Start == tokens[i - 1].End + 1 && Juncture.Points(tokens, i, tokens, i) is var points && points <= suspicious)
            {
                sentence.Add((column, tokens[i].Start, points));
            }
        }

        Keep();
        return sites;

        // One seam makes the whole sentence suspicious; it is where the words fit worst.
        void Keep()
        {
            if (sentence.Count > 0)
            {
                var worst = sentence.Min(site => site.Points);
                sites.AddRange(sentence.Where(site => site.Points <= worst + 1 && (worst > Juncture.Impossible || site.Points <= Juncture.Impossible)).OrderBy(site => site.Points).Take(MostInSentence));
                sentence.Clear();
            }
        }
    }

    private static List<TextRange> Pieces(List<TextRange> columns, List<int> cuts) =>
        [.. columns.SelectMany(column => cuts.Where(at => at > column.Start && at < column.End).Order().Append(column.End + 1)
            .Aggregate((Start: column.Start, Pieces: new List<TextRange>()), static (state, at) =>
            {
                state.Pieces.Add(new TextRange(state.Start, at - 1));
                return (at, state.Pieces);
            }).Pieces)];
}
