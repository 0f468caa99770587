using DelegationPortal.Markup;
using Markdig;

namespace DelegationPortal.Tests.Markup;

public sealed class SafeMarkdownTests
{
    [Theory]
    [InlineData("**fett** und *kursiv*", "<p><strong>fett</strong> und <em>kursiv</em></p>")]
    [InlineData("# Oben", "<h3>Oben</h3>")]
    [InlineData("- eins\n- zwei", "<ul>\n<li>eins</li>\n<li>zwei</li>\n</ul>")]
    [InlineData("[Seite](https://example.org)", "<p><a href=\"https://example.org\">Seite</a></p>")]
    [InlineData("[Impressum](/imprint)", "<p><a href=\"/imprint\">Impressum</a></p>")]
    [InlineData("[Post](mailto:a@example.org)", "<p><a href=\"mailto:a@example.org\">Post</a></p>")]
    [InlineData("> gesagt", "<blockquote>\n<p>gesagt</p>\n</blockquote>")]
    [InlineData("```csharp onclick=x\nvar\n```", "<pre><code>var\n</code></pre>")]
    [InlineData("| Ort | Tage |\n|:--|--:|\n| Boston | 2 |",
        "<table>\n<thead>\n<tr>\n<th>Ort</th>\n<th>Tage</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>Boston</td>\n<td>2</td>\n</tr>\n</tbody>\n</table>")]
    public void What_is_allowed_comes_through(string markdown, string html) => Assert.Equal(html, SafeMarkdown.ToHtml(markdown).Trim());

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](vbscript:x)")]
    [InlineData("[x](data:text/html,x)")]
    [InlineData("[x](//evil.example)")]
    [InlineData("[x](/\\evil.example)")]
    [InlineData("![x](https://evil.example/x.png)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[x][y]\n\n[y]: javascript:alert(1)")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("# h {onclick=alert(1)}")]
    public void What_could_do_harm_comes_out_as_text(string markdown)
    {
        var html = SafeMarkdown.ToHtml(markdown);

        Assert.DoesNotContain("href", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotMatch("<[^>]*onclick", html);
    }

    [Theory]
    [InlineData("- ", 2_000)]
    [InlineData("> ", 2_000)]
    [InlineData("1. ", 2_000)]
    [InlineData("[", 10_000)]
    [InlineData("`[", 5_000)]
    public void Absurd_nesting_comes_out_as_its_own_text(string marker, int times)
    {
        var markdown = string.Concat(Enumerable.Repeat(marker, times)) + "x";

        Assert.Equal($"<p>{System.Net.WebUtility.HtmlEncode(markdown)}</p>", SafeMarkdown.ToHtml(markdown));
    }

    [Fact]
    public void A_list_in_lists_that_a_person_would_write_is_a_list()
    {
        var html = SafeMarkdown.ToHtml("- eins\n  - zwei\n    - drei\n      - vier");

        Assert.Equal(4, html.Split("<ul>").Length - 1);
    }

    /// <summary>The negative control: forbidding raw HTML alone lets this through.</summary>
    [Fact]
    public void Markdig_alone_would_link_to_a_script() =>
        Assert.Contains("href=\"javascript:alert(1)\"", Markdown.ToHtml("[x](javascript:alert(1))", new MarkdownPipelineBuilder().DisableHtml().Build()), StringComparison.Ordinal);

    [Theory]
    [InlineData(">", 20_000)]
    [InlineData("[", 20_000)]
    [InlineData("- ", 5_000)]
    [InlineData("x", 1_000_000)]
    [InlineData("|", 20_000)]
    [InlineData("|-", 10_000)]
    [InlineData("|a\n|-\n", 3_000)]
    [InlineData("*a_", 6_000)]
    public void Absurd_texts_are_shown_and_not_obeyed(string piece, int times) =>
        Assert.NotEmpty(SafeMarkdown.ToHtml(string.Concat(Enumerable.Repeat(piece, times))));

    [Theory]
    [InlineData("Drei * vier_fünf [sechs] <b> # | ~ & !")]
    [InlineData("1. Mai war ein Feiertag.")]
    [InlineData("- so beginnt kein Satz")]
    [InlineData("Ein \\ Strich, „Zitat“ und 100 % (rund).")]
    public void Escaped_text_is_shown_as_it_was(string text)
    {
        var html = SafeMarkdown.ToHtml(SafeMarkdown.Escape(text)).Trim();

        Assert.Equal($"<p>{text}</p>", System.Net.WebUtility.HtmlDecode(html));
    }
}
