using System.Text.RegularExpressions;
using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Layout;

/// <summary>Boxes with figures between the columns.</summary>
public static class FactBoxes
{
    private const int LongestFigure = 160;
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    // "eine 31 Prozent": an article of one thing before a number, so a box begins.
    private static readonly Regex BehindArticle = new("\\b(ein|eine|einen|einem|einer|eines) (?<number>[0-9][0-9.,]*) (Prozent|Mio\\.|Mrd\\.|Millionen|Milliarden|Euro|Unternehmen|Firmen|Jahre)", Options);

    private static readonly PagePattern InFigures = new(
        "[\\p{Lu}][\\p{L}]+ ((in Zahlen|IN ZAHLEN|in Figures|IN FIGURES):|(in Zahlen|IN ZAHLEN|in Figures|IN FIGURES) [0-9]) ?",
        "in Zahlen", "IN ZAHLEN", "in Figures", "IN FIGURES");

    private static readonly PagePattern Firm = new(
        "(Der Betrieb|Das Unternehmen|Die Firma|The company|The firm): (gegründet|founded|seit|since) [^\\n]{8,240}",
        "Der Betrieb:", "Das Unternehmen:", "Die Firma:", "The company:", "The firm:");

    private static readonly Regex Row = new("[0-9]+ [\\p{Lu}][\\p{L}]+(, [0-9]+ [\\p{Lu}][\\p{L}]+){2,}", Options);

    private static readonly HashSet<string> Multiples = FunctionWords.Split("bis und million millionen billion percent per times");

    public static void Take(PageCut page, IReadOnlyList<Token> tokens)
    {
        foreach (Match row in Row.Matches(page.Text))
        {
            var end = row.Index + row.Length;
            if ((row.Index == 0 || page.Text.AsSpan(0, row.Index).TrimEnd().EndsWith('.')) && end < page.Text.Length && page.Text[end] == ' ' && char.IsUpper(page.Text[Math.Min(page.Text.Length - 1, end + 1)]))
            {
                page.Take(BlockKind.Sidebar, row.Index, end);
            }
        }

        foreach (Match torn in BehindArticle.Matches(page.Text))
        {
            var start = torn.Groups["number"].Index;
            var limit = Math.Min(page.FreeUntil(start), start + 320);
            var end = NounsMeet(tokens, start + torn.Groups["number"].Length, limit);
            if (end is { } seam)
            {
                page.Take(BlockKind.Sidebar, start, seam);
            }
        }

        foreach (var firm in Firm.Matches(page.Text))
        {
            page.Take(BlockKind.Sidebar, firm.Index, LastEntry(tokens, firm.Index, Math.Min(page.FreeUntil(firm.Index), firm.Index + firm.Length)));
        }

        foreach (var rest in page.Rest().Where(rest => IsFigure(page.Text, rest)))
        {
            page.Take(BlockKind.Sidebar, rest.Start, rest.End);
        }

        foreach (var figures in InFigures.Matches(page.Text))
        {
            var limit = Math.Min(page.FreeUntil(figures.Index), figures.Index + 400);
            page.Take(BlockKind.Sidebar, figures.Index, SeamBehind(tokens, figures.Index + figures.Length, limit));
        }
    }

    // A figure and what it counts, between pictures, without a full stop.
    private static bool IsFigure(string text, TextRange rest) =>
        rest.Length is > 24 and < LongestFigure && char.IsAsciiDigit(text[rest.Start]) && char.IsLetter(text[rest.End - 1]) && !text.AsSpan(rest.Start, rest.Length).ContainsAny('\n', '■')
        && Sentences.Of(text[rest.Start..rest.End]).Count == 1;

    // "24 Beschäftigte, Export in 19 Länder | einer an": the box ends with the noun behind its last number.
    private static int LastEntry(IReadOnlyList<Token> tokens, int start, int limit)
    {
        var end = start;
        for (var i = Tokens.FirstFrom(tokens, start); i + 1 < tokens.Count && tokens[i + 1].End <= limit && (tokens[i].Text != "." || Abbreviations.Contains(tokens[i - 1].Text)); i++)
        {
            if (tokens[i].IsNumber && (tokens[i + 1].IsCapitalised || tokens[i + 1].Text == ","))
            {
                var unit = i + 2 < tokens.Count && tokens[i + 1].Text is "Mio" or "Mrd" or "Millionen" or "Milliarden";
                end = tokens[Math.Min(tokens.Count - 1, unit ? tokens[i + 2].Text == "." ? i + 3 : i + 2 : i + 1)].End;
            }
        }

        return Math.Min(end, limit);
    }

    private static int? NounsMeet(IReadOnlyList<Token> tokens, int start, int limit)
    {
        for (var i = Tokens.FirstFrom(tokens, start + 21) + 1; i + 1 < tokens.Count && tokens[i].End <= limit; i++)
        {
            var (left, right) = (tokens[i - 1], tokens[i]);
            if (left.IsWord && left.IsCapitalised && right.IsWord && right.IsCapitalised && !FunctionWords.Contains(right.Text)
                && char.IsLower(tokens[i + 1].Text[0]) && !Recognisers.PlaceFinder.IsKindOfPlace(left.Text) && !RoleWords.IsRole(left.Text) && Maps.Gazetteer.Default.Find(right.Text).Count == 0)
            {
                return right.Start;
            }
        }

        return null;
    }

    // The box has no verb: where two words meet that no mark parts and a verb follows, the column goes on.
    private static int SeamBehind(IReadOnlyList<Token> tokens, int start, int limit)
    {
        for (var i = Math.Max(1, Tokens.FirstFrom(tokens, start + 1)); i + 3 < tokens.Count && tokens[i].End <= limit; i++)
        {
            var verbSoon = tokens.Skip(i + 1).Take(3).Any(token => VerbWords.LooksFinite(token.Text) || token.Text.EndsWith("en", StringComparison.Ordinal) && char.IsLower(token.Text[0]));
            if (FunctionWords.IsOpener(tokens[i].Text) && (tokens[i - 1].IsWord || tokens[i - 1].IsNumber) || tokens[i].Is("„"))
            {
                return tokens[i].Start;
            }

            if (tokens[i].IsCapitalised && tokens[i - 1].IsWord && verbSoon && !FunctionWords.IsPreposition(tokens[i - 1].Text) && !FunctionWords.IsDeterminer(tokens[i - 1].Text) && !Recognisers.PlaceFinder.IsKindOfPlace(tokens[i - 1].Text))
            {
                return tokens[i].Start;
            }

            // "ältestes Werkzeug von 1923 | NAME verreist ungern": nothing is counted by a year.
            if (tokens[i - 1].Text is ['1', '8' or '9', _, _] or ['2', '0', _, _] && tokens[i].IsWord && tokens[i].IsCapitalised)
            {
                return tokens[i].Start;
            }

            if (tokens[i - 1].IsNumber && tokens[i].IsWord && char.IsLower(tokens[i].Text[0]) && !FunctionWords.Contains(tokens[i].Text) && !Multiples.Contains(tokens[i].Text))
            {
                return tokens[i].Start;
            }
        }

        return limit;
    }
}
