using System.Globalization;

namespace DelegationPortal.Articles.Layout;

/// <summary>The table of contents printed beside an article: page numbers that rise, each before a few words.</summary>
public static class ContentsList
{
    private const int FewestEntries = 4;
    private const int FewestBehindHeading = 2;
    private const int LongestEntry = 9;
    private const int LastPage = 400;

    public static void Take(PageCut page, IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (PageNumber(tokens[i]) is null)
            {
                continue;
            }

            var numbers = Entries(tokens, i);
            var heading = Heading(page, tokens, i);
            if (numbers.Count >= (heading < i ? FewestBehindHeading : FewestEntries) && page.Take(BlockKind.Sidebar, tokens[heading].Start, tokens[LastWord(tokens, numbers[^1])].End))
            {
                i = numbers[^1];
            }
        }
    }

    // The places of the page numbers of one list.
    private static List<int> Entries(IReadOnlyList<Token> tokens, int first)
    {
        var numbers = new List<int>();
        var last = 0;
        for (var i = first; i + 1 < tokens.Count && (numbers.Count == 0 || i - numbers[^1] <= LongestEntry); i++)
        {
            if (PageNumber(tokens[i]) is { } number && number > last && tokens[i + 1].IsCapitalised)
            {
                numbers.Add(i);
                last = number;
            }
            else if (numbers.Count == 0 || tokens[i].IsNumber || tokens[i].Text is "." or "■" or "„" || tokens[i].Is(",") && tokens[i + 1].IsNumber)
            {
                break;
            }
        }

        return numbers;
    }

    private static int? PageNumber(Token token) =>
        token.Text.Length < 4 && int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < LastPage ? number : null;

    // "INHALT", "IN DIESEM HEFT"
    private static int Heading(PageCut page, IReadOnlyList<Token> tokens, int first)
    {
        var start = first;
        while (start > 0 && tokens[start - 1].IsAllCapitals && tokens[start - 1].IsWord && page.IsFree(tokens[start - 1].Start, tokens[start].Start))
        {
            start--;
        }

        return start == first && first > 0 && tokens[first - 1].Text is "Inhalt" or "Contents" ? first - 1 : start;
    }

    // A capital behind the first word of the last entry begins something else.
    private static int LastWord(IReadOnlyList<Token> tokens, int number)
    {
        var last = number + 1;
        while (last + 1 < tokens.Count && last - number < LongestEntry && tokens[last + 1].IsWord && char.IsLower(tokens[last + 1].Text[0]))
        {
            last++;
        }

        return last;
    }
}
