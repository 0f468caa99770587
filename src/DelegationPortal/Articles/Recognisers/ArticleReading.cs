using DelegationPortal.Articles.Layout;
using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>The article in reading order, cut into sentences: what all recognisers look at.</summary>
/// <param name="Story">Sentences of the body.</param>
/// <param name="Lead">Sentences of title and lead.</param>
/// <param name="Captions">Sentences of the captions, each with the number of its block.</param>
public sealed record ArticleReading(
    ArticleText Article,
    PageLayout Layout,
    BlockOrder Order,
    bool IsGerman,
    IReadOnlyList<Sentence> Story,
    IReadOnlyList<Sentence> Lead,
    IReadOnlyList<IReadOnlyList<Sentence>> Captions)
{
    // Enough to tell where the delegation comes from and which countries it speaks of, however long the text is.
    private const int Beginning = 60_000;

    /// <summary>The words of the page as printed, of a very long text those at its beginning.</summary>
    public IReadOnlyList<Token> PageWords { get; } = Tokens.Of(Layout.Whole.Text, 0, Math.Min(Layout.Whole.Text.Length, Beginning));

    public string Language => IsGerman ? "de" : "en";

    public IEnumerable<Sentence> All => Story.Concat(Lead).Concat(Captions.SelectMany(caption => caption));

    public static ArticleReading Of(ArticleText article, PageLayout layout, BlockOrder order)
    {
        var german = IsGermanText(layout.Whole.Text);
        var index = 0;
        var story = Cut([.. order.Blocks.Where(block => block.Kind == BlockKind.Body)], false);
        var lead = Cut([.. order.Blocks.Where(block => block.Kind is BlockKind.Title or BlockKind.Lead)], false);
        var captions = order.Blocks.Where(block => block.Kind == BlockKind.Caption).Select(block => Cut([block], true)).ToList();
        return new ArticleReading(article, layout, order, german, story, lead, captions);

        IReadOnlyList<Sentence> Cut(IReadOnlyList<Block> blocks, bool caption)
        {
            var page = ReadingText.Of(article, blocks);
            return [.. Sentences.Of(page.Text, german).Select(range => new Sentence(page, range, Tokens.Of(page.Text, range.Start, range.End), index++, caption))];
        }
    }

    private static bool IsGermanText(string text)
    {
        var (german, english) = (0, 0);
        foreach (var token in Tokens.Of(text[..Math.Min(text.Length, 20_000)]))
        {
            german += FunctionWords.IsGerman(token.Text) ? 1 : 0;
            english += FunctionWords.IsEnglish(token.Text) ? 1 : 0;
        }

        return german >= english;
    }
}
