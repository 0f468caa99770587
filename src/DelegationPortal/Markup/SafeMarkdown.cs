using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DelegationPortal.Markup;

/// <summary>Markdown that staff wrote or an article gave, as HTML that cannot do harm.</summary>
/// <remarks>An allow-list on the syntax tree: a text with anything in it that is not named here comes out as its own characters.</remarks>
public static class SafeMarkdown
{
    private const int MaximumLength = 20_000;
    private const int FirstHeading = 3;

    /// <summary>Markdig takes seconds for lists and quotations that lie a thousand deep in each other.</summary>
    private const int MaximumNesting = 40;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    private static readonly HashSet<Type> Allowed =
    [
        typeof(MarkdownDocument), typeof(ParagraphBlock), typeof(HeadingBlock), typeof(ThematicBreakBlock), typeof(QuoteBlock), typeof(ListBlock), typeof(ListItemBlock),
        typeof(CodeBlock), typeof(FencedCodeBlock), typeof(Table), typeof(TableRow), typeof(TableCell), typeof(LinkReferenceDefinitionGroup), typeof(LinkReferenceDefinition),
        typeof(ContainerInline), typeof(LiteralInline), typeof(LineBreakInline), typeof(EmphasisInline), typeof(CodeInline), typeof(LinkInline), typeof(AutolinkInline),
        typeof(HtmlEntityInline),
    ];

    /// <summary>What means something to Markdown anywhere in a line.</summary>
    private const string Markup = "\\`*_[]<>#|~&!";

    private static readonly string[] Schemes = [Uri.UriSchemeHttp, Uri.UriSchemeHttps, Uri.UriSchemeMailto];

    /// <param name="firstHeading">The level that <c>#</c> gets, so that a text fits under the headings of its page.</param>
    public static string ToHtml(string markdown, int firstHeading = FirstHeading) =>
        Parse(markdown, firstHeading) is { } document ? document.ToHtml(Pipeline) : $"<p>{System.Net.WebUtility.HtmlEncode(markdown)}</p>";

    /// <returns>Nothing but what is allowed; null when the text is to be shown as its own characters.</returns>
    public static MarkdownDocument? Parse(string markdown, int firstHeading = FirstHeading)
    {
        if (markdown.Length > MaximumLength || Nesting(markdown) > MaximumNesting)
        {
            return null;
        }

        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig gives up on absurd nesting this way.
            return null;
        }

        if (document.Descendants().Any(node => !Allowed.Contains(node.GetType())))
        {
            return null;
        }

        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = Math.Min(heading.Level + firstHeading - 1, 6);
        }

        StripAttributes(document);
        StripLinks(document);
        return document;
    }

    /// <summary>Text that is no Markdown, written so that Markdown shows it unchanged.</summary>
    public static string Escape(string text)
    {
        var escaped = string.Concat(text.Select(c => Markup.Contains(c) ? $"\\{c}" : c.ToString()));
        var line = escaped.TrimStart();
        var begin = line.TakeWhile(char.IsAsciiDigit).Count();
        var beginsList = begin < line.Length && (begin == 0 ? "+-" : ".)").Contains(line[begin]);
        return beginsList ? $"{line[..begin]}\\{line[begin..]}" : line;
    }

    /// <summary>At least as many as the lists, quotations and brackets of any line lie in each other.</summary>
    private static int Nesting(string markdown)
    {
        var deepest = 0;
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            var text = line.TrimStart(" \t>*+-0123456789.)");
            var markers = line[..^text.Length];
            deepest = Math.Max(deepest, Math.Max(markers.Length - markers.TrimStart(" \t").Length, (markers.Length + 1) / 2));
            deepest = Math.Max(deepest, line.Count('['));
        }

        return deepest;
    }

    private static void StripAttributes(MarkdownDocument document)
    {
        foreach (var code in document.Descendants<FencedCodeBlock>())
        {
            // Else the word behind the fence becomes a class.
            code.Info = null;
            code.RemoveData(typeof(HtmlAttributes));
        }

        foreach (var column in document.Descendants<Table>().SelectMany(t => t.ColumnDefinitions))
        {
            // Else it becomes a style attribute, which the portal's policy refuses.
            column.Alignment = null;
        }
    }

    private static void StripLinks(MarkdownDocument document)
    {
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            if (link.IsImage || !IsAllowed(link.GetDynamicUrl?.Invoke() ?? link.Url))
            {
                UnwrapLink(link);
            }
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(l => !l.IsEmail && !IsAllowed(l.Url)).ToList())
        {
            link.ReplaceBy(new LiteralInline(link.Url));
        }
    }

    private static bool IsAllowed(string? url) =>
        url is ['/', not ('/' or '\\'), ..] or "/"
        || (url is not null && Uri.TryCreate(url, UriKind.Absolute, out var address) && Schemes.Contains(address.Scheme));

    private static void UnwrapLink(LinkInline link)
    {
        while (link.FirstChild is { } child)
        {
            child.Remove();
            link.InsertBefore(child);
        }

        link.Remove();
    }
}
