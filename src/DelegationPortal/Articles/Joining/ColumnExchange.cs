using System.Numerics;
using DelegationPortal.Articles.Layout;

namespace DelegationPortal.Articles.Joining;

/// <summary>
/// Several seams hidden in the columns: cut where the words do not go together, when the pieces then join clearly better in another order.
/// </summary>
public static class ColumnExchange
{
    internal const int ShortestPiece = 40;

    private const int MostPieces = 8;
    private const int MostSites = 8;
    private const int MostCuts = 3;
    private const int MostPartners = 4;
    private const int MostWithPartners = 2;
    private const int LongestText = 12_000;
    private const int Sample = 2000;
    private const int PriceOfCut = 4;
    private const int PriceWhenSound = 2;

    public static List<Piece> Cut(string text, List<Piece> bodies, IReadOnlySet<int> drops)
    {
        var columns = bodies.ConvertAll(body => body.Range);
        if (columns.Count is 0 or >= MostPieces || columns.Sum(column => column.Length) > LongestText || !IsGerman(text, columns[0]))
        {
            return bodies;
        }

        var orders = new ColumnOrders(text, drops);
        var whole = orders.Best(columns);
        var broken = orders.IsBroken(columns, whole.Order);
        var cut = columns.ConvertAll(column => new Column(column, Tokens.Of(text, column.Start, column.End)));
        if (!broken && !cut.Exists(SuspiciousSites.HasSure))
        {
            return bodies;
        }

        var sites = Sites(text, cut);
        var fits = new Dictionary<int, int>();
        foreach (var site in sites)
        {
            fits[site.At] = orders.Fit(site.Before, site.Behind);
        }

        var (best, gained) = (columns, 0);
        foreach (var cuts in Choices(sites, Math.Min(MostCuts, MostPieces - columns.Count)))
        {
            var pieces = Pieces(columns, cuts);
            if (!broken && !cuts.Exists(cut => cut.IsSure) || pieces.Exists(piece => piece.Length < ShortestPiece)
                || !orders.CanBeBetterAtEveryCut(pieces, fits))
            {
                continue;
            }

            var (order, points) = orders.Best(pieces);
            var gain = points - whole.Points - cuts.Sum(cut => fits[cut.At] + PriceOfCut) - (broken ? 0 : PriceWhenSound);
            if (gain > gained && orders.IsBetterAtEveryCut(pieces, order, fits))
            {
                (best, gained) = (pieces, gain);
            }
        }

        return gained > 0 ? best.ConvertAll(range => new Piece(BlockKind.Body, range)) : bodies;
    }

    private static bool IsGerman(string text, TextRange column) =>
        GermanText.Is(Tokens.Of(text, column.Start, Math.Min(column.End, column.Start + Sample)));

    private static List<Site> Sites(string text, List<Column> columns)
    {
        var sites = columns.SelectMany(SuspiciousSites.Of).OrderBy(site => site.Points).Take(MostSites).ToList();
        var partners = PartnerSites.Of(text, columns, sites.Where(site => site.IsSure).Take(MostWithPartners))
            .Where(partner => !sites.Exists(site => site.At == partner.At)).Take(MostPartners);
        return [.. sites, .. partners];
    }

    private static IEnumerable<List<Site>> Choices(List<Site> sites, int most)
    {
        for (var set = 1u; set < 1u << sites.Count; set++)
        {
            if (BitOperations.PopCount(set) <= most)
            {
                yield return [.. sites.Where((_, i) => (set & (1u << i)) != 0)];
            }
        }
    }

    private static List<TextRange> Pieces(List<TextRange> columns, List<Site> cuts)
    {
        var pieces = new List<TextRange>();
        foreach (var column in columns)
        {
            var start = column.Start;
            foreach (var at in cuts.Where(cut => cut.Column == column).Select(cut => cut.At).Order())
            {
                pieces.Add(new TextRange(start, at - 1));
                start = at;
            }

            pieces.Add(new TextRange(start, column.End));
        }

        return pieces;
    }
}
