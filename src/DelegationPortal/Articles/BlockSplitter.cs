using DelegationPortal.Articles.Joining;
using DelegationPortal.Articles.Layout;

namespace DelegationPortal.Articles;

/// <summary>Second stage: cuts the page into what belongs together; whatever nothing recognises is body.</summary>
public static class BlockSplitter
{
    // Text copied out of order has lost its lines.
    private const int MostLineEnds = 2;

    public static PageLayout Split(ArticleText article)
    {
        var whole = ReadingText.OfWhole(article);
        var page = new PageCut(whole.Text);
        TakeFurniture(page);
        var feet = RunningFootFinder.Find(page.Text).Where(foot => page.Take(BlockKind.Footer, foot.Range.Start, foot.Range.End)).ToList();
        TakeLooseNumbers(page, feet);
        var credits = CreditsFinder.Take(page);
        var contacts = ContactFinder.Find(page).Where(box => page.Take(BlockKind.Contact, box.Box.Start, box.Box.End)).ToList();
        TakeAdvertisements(page);
        var tokens = Tokens.Of(page.Text);
        PictureNumbers.Take(page, tokens);
        ContentsList.Take(page, tokens);

        var byline = Bylines.Find(page.Text);
        byline = byline is not null && page.Take(BlockKind.Byline, byline.Range.Start, byline.Range.End) ? byline : null;
        var names = new KnownNames(tokens);
        new CaptionFinder(page, tokens, names).Take();
        PullQuotes.Take(page, tokens, whole);
        var drops = DropCapitals(article, whole);
        var heading = new HeadingFinder(page, tokens, names, drops).Find(byline);
        Take(page, BlockKind.Title, heading.Title);
        Take(page, BlockKind.Lead, heading.Lead);
        TakeRepeatedTitle(page, heading);
        FactBoxes.Take(page, tokens);
        FigureBoxes.Take(page, tokens, names);
        var keepsLines = page.Rest().Sum(rest => page.Text.AsSpan(rest.Start, rest.Length).Count('\n')) > MostLineEnds;
        var rests = page.Rest().SelectMany(rest => Bodies(page.Text, rest, drops, keepsLines)).ToList();
        var bodies = rests.Where(piece => piece.Kind == BlockKind.Body).ToList();
        bodies = keepsLines ? bodies : ColumnExchange.Cut(page.Text, [.. ColumnSeams.Cut(page.Text, bodies, names).OrderBy(piece => piece.Range.Start)], drops);
        var pieces = page.Pieces.Concat(rests.Where(piece => piece.Kind != BlockKind.Body)).Concat(bodies)
            .OrderBy(piece => piece.Range.Start).ToList();
        return new PageLayout(whole, pieces, feet, byline, heading, credits, contacts, drops, keepsLines);
    }

    private static void TakeFurniture(PageCut page)
    {
        var tail = false;
        foreach (var line in PrintedLines.Lines(page.Text))
        {
            var content = page.Text[line.Start..line.End];
            tail |= line.Start > page.Text.Length / 3 && PageFurniture.BeginsTail(content);
            if (tail || PageFurniture.IsWatermark(content) || PageFurniture.IsNavigation(content))
            {
                page.Take(BlockKind.Noise, line.Start, line.End);
            }
        }
    }

    // A page number on a line of its own beside the foot.
    private static void TakeLooseNumbers(PageCut page, List<RunningFoot> feet)
    {
        for (var i = 0; i < feet.Count; i++)
        {
            var lines = PrintedLines.Lines(page.Text[feet[i].Range.End..Math.Min(page.Text.Length, feet[i].Range.End + 80)]).Take(2).ToList();
            foreach (var line in lines)
            {
                var content = page.Text[(feet[i].Range.End + line.Start)..(feet[i].Range.End + line.End)];
                var isPage = feet[i].Page is null && content.Length < 4 && content.All(char.IsAsciiDigit);
                var isSection = feet[i].Section is null && content.Length is > 3 and < 40 && content.All(letter => !char.IsLower(letter)) && content.Any(char.IsLetter);
                if ((!isPage && !isSection) || !page.Take(BlockKind.Footer, feet[i].Range.End + line.Start, feet[i].Range.End + line.End))
                {
                    break;
                }

                feet[i] = isPage
                    ? feet[i] with { Page = int.Parse(content, System.Globalization.CultureInfo.InvariantCulture) }
                    : feet[i] with { Section = content };
            }
        }
    }

    private static void TakeAdvertisements(PageCut page)
    {
        var at = page.Text.IndexOf("ANZEIGE ", StringComparison.Ordinal);
        if (at >= 0)
        {
            page.Take(BlockKind.Sidebar, at, AdvertisementEnd(page.Text, at, Math.Min(page.FreeUntil(at), at + 400)));
        }
    }

    // An advertiser's address ends what he says.
    private static int AdvertisementEnd(string text, int start, int limit)
    {
        var address = text.IndexOf('@', start, limit - start);
        var end = address < 0 ? -1 : text.IndexOf(' ', address, limit - address);
        return end < 0 ? limit : end;
    }

    private static void Take(PageCut page, BlockKind kind, TextRange? range)
    {
        if (range is { } taken)
        {
            page.Take(kind, taken.Start, taken.End);
        }
    }

    private static void TakeRepeatedTitle(PageCut page, Heading heading)
    {
        if (heading.Title is not { } title)
        {
            return;
        }

        var content = page.Text[title.Start..title.End];
        foreach (var line in PrintedLines.Lines(page.Text).Where(line => line.Length == content.Length && line.Start > title.End))
        {
            if (page.Text.AsSpan(line.Start, line.Length).SequenceEqual(content))
            {
                page.Take(BlockKind.Noise, line.Start, line.End);
            }
        }
    }

    private static IEnumerable<Piece> Bodies(string text, TextRange rest, SortedSet<int> drops, bool keepsLines)
    {
        var content = text[rest.Start..rest.End];
        if (content.All(letter => !char.IsLetter(letter)))
        {
            return [new Piece(content.Contains('■', StringComparison.Ordinal) ? BlockKind.Body : BlockKind.Sidebar, rest)];
        }

        var marks = drops.GetViewBetween(rest.Start, rest.End).Where(at => at > rest.Start && at < rest.End)
            .Concat(Enumerable.Range(rest.Start, rest.Length - 1).Where(at => text[at] == '■').Select(at => at + 1));
        var cuts = keepsLines ? marks.Order().Append(rest.End) : marks
            .Concat(Enumerable.Range(rest.Start, rest.Length - 1).Where(at => IsTear(text, at) || IsTornWord(text, at)))
            .Concat(OpenEnds.In(text, rest))
            .Order().Append(rest.End);
        return Pieces(text, rest.Start, cuts);
    }

    // "ver- | das Baujahr": a word that ends no other stands behind the first half of one.
    private static bool IsTornWord(string text, int at)
    {
        if (text[at] != ' ' || at < 2 || text[at - 1] != '-' || !char.IsLower(text[at - 2]))
        {
            return false;
        }

        return ArticleCleaner.EndsNoWord(text[(at + 1)..LetterRun.End(text, at + 1, char.IsLetter)]);
    }

    // A small letter behind a full stop: two columns met here.
    private static bool IsTear(string text, int at) =>
        text[at] == ' ' && at > 4 && at + 4 < text.Length && text[at - 1] == '.' && char.IsLower(text[at + 1]) && char.IsLower(text[at + 2]) && text[at + 1] != '.'
        && char.IsLower(text[at - 2]) && char.IsLower(text[at - 3]) && char.IsLower(text[at - 4]) && char.IsLetter(text[at - 5])
        && !Vocabulary.Abbreviations.Contains(text[(text.LastIndexOfAny([' ', '(', '\n'], at - 2) + 1)..(at - 1)]);

    private static IEnumerable<Piece> Pieces(string text, int start, IEnumerable<int> cuts)
    {
        foreach (var cut in cuts)
        {
            while (start < cut && char.IsWhiteSpace(text[start]))
            {
                start++;
            }

            var end = cut;
            while (end > start && char.IsWhiteSpace(text[end - 1]))
            {
                end--;
            }

            if (end > start)
            {
                yield return new Piece(BlockKind.Body, new TextRange(start, end));
            }

            start = cut;
        }
    }

    /// <summary>Places of large initials, which the cleaner has put back to their words.</summary>
    private static SortedSet<int> DropCapitals(ArticleText article, ReadingText whole)
    {
        var raw = article.Edits.Where(edit => edit is { Length: 1, Replacement: "" } && edit.Start > 0 && char.IsUpper(article.Raw[edit.Start - 1])
            && article.Raw[edit.Start] == ' ').Select(edit => edit.Start - 1).ToHashSet();
        return raw.Count == 0 ? [] : [.. Enumerable.Range(0, whole.Text.Length).Where(at => raw.Contains(whole.Origin(at)))];
    }
}
