using System.Globalization;
using DelegationPortal.Provenance;

namespace DelegationPortal.Articles;

/// <summary>The passages of an article that evidence rests on, and the article as a page shows it, with these passages marked.</summary>
public sealed class ArticlePassages
{
    // Contact boxes stay out: their fields have an audience, which the running text would get around.
    private static readonly BlockKind[] Shown = [BlockKind.Lead, BlockKind.Body, BlockKind.Sidebar, BlockKind.Caption];

    private readonly ArticleText _text;
    private readonly List<Block> _blocks;
    private readonly List<TextRange> _passages = [];
    private readonly int? _page;

    public ArticlePassages(Article article, IEnumerable<Evidence> evidence)
    {
        _text = new ArticleText(article.RawText, article.Edits);
        _blocks = [.. article.Blocks];
        _page = article.Page;
        foreach (var range in evidence.SelectMany(e => e.Ranges).OrderBy(r => r.Start).ThenBy(r => r.End))
        {
            if (_passages.Count > 0 && _passages[^1].Overlaps(range))
            {
                _passages[^1] = _passages[^1] with { End = Math.Max(_passages[^1].End, range.End) };
            }
            else
            {
                _passages.Add(range);
            }
        }
    }

    public ArticleView View()
    {
        var paragraphs = new List<ArticleParagraph>();
        foreach (var block in _blocks.Where(b => Shown.Contains(b.Kind)).OrderBy(b => b.Kind == BlockKind.Caption))
        {
            var joins = block.JoinsPrevious && paragraphs.Count > 0 && paragraphs[^1].Kind == block.Kind;
            var spans = Spans(block, joins);
            if (joins)
            {
                paragraphs[^1] = paragraphs[^1] with { Spans = [.. paragraphs[^1].Spans, .. spans] };
            }
            else
            {
                paragraphs.Add(new ArticleParagraph(block.Kind, spans));
            }
        }

        return new ArticleView(paragraphs);
    }

    public EvidenceDetails Details(Evidence evidence) => new(evidence.Certainty, evidence.Rule, _page, Quotes(evidence));

    /// <summary>The words of an evidence; ranges that a column break tore apart come as one quote.</summary>
    private List<Quote> Quotes(Evidence evidence)
    {
        var quotes = new List<Quote>();
        TextRange? previous = null;
        foreach (var range in evidence.Ranges)
        {
            var words = _text.CleanOf(range).Trim();
            if (previous is { } before && IsTornBetween(before, range))
            {
                quotes[^1] = quotes[^1] with { Text = Joined(quotes[^1].Text, words) };
            }
            else
            {
                quotes.Add(new Quote(words, BlockAt(range)?.Kind == BlockKind.Caption, PassageId(range)));
            }

            previous = range;
        }

        return quotes;
    }

    private List<ArticleSpan> Spans(Block block, bool joinsColumns)
    {
        var spans = new List<ArticleSpan>();
        var position = block.Range.Start;
        foreach (var passage in _passages.Where(p => p.Overlaps(block.Range)))
        {
            var start = Math.Max(passage.Start, block.Range.Start);
            var end = Math.Min(passage.End, block.Range.End);
            Add(new TextRange(position, start), null);
            Add(new TextRange(start, end), IdOf(passage));
            position = end;
        }

        Add(new TextRange(position, block.Range.End), null);
        return spans;

        void Add(TextRange range, string? passage)
        {
            var words = _text.CleanOf(range);
            if (words.Length > 0)
            {
                spans.Add(new ArticleSpan(words, passage, passage is not null, joinsColumns && spans.Count == 0));
            }
        }
    }

    private bool IsTornBetween(TextRange before, TextRange after)
    {
        var at = _blocks.FindIndex(b => b.Range.Contains(after.Start));
        return at > 0
            && _blocks[at].JoinsPrevious
            && _blocks[at - 1].Range.Contains(before.Start)
            && IsBlank(before.End, _blocks[at - 1].Range.End)
            && IsBlank(_blocks[at].Range.Start, after.Start);
    }

    private bool IsBlank(int start, int end) => start >= end || string.IsNullOrWhiteSpace(_text.CleanOf(new TextRange(start, end)));

    private Block? BlockAt(TextRange range) => _blocks.Find(b => b.Range.Contains(range.Start));

    private string? PassageId(TextRange range) =>
        BlockAt(range) is { } block && Shown.Contains(block.Kind) && _passages.FindIndex(p => p.Overlaps(range)) is var at and >= 0 ? IdOf(_passages[at]) : null;

    private static string IdOf(TextRange passage) => string.Create(CultureInfo.InvariantCulture, $"p{passage.Start}");

    private static string Joined(string first, string second) =>
        first.EndsWith('-') && second.Length > 0 && char.IsLower(second[0]) ? first[..^1] + second : $"{first} {second}";
}
