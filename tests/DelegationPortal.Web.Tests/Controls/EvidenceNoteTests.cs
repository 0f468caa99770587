using AngleSharp.Dom;
using Bunit;
using DelegationPortal.Provenance;
using DelegationPortal.Web.Controls;

namespace DelegationPortal.Web.Tests.Controls;

public sealed class EvidenceNoteTests : ComponentContext
{
    private static readonly QuotedSource ThisPage = new("", "de");

    [Fact]
    public void A_stated_thing_shows_its_words_when_asked()
    {
        var note = Show(Sample.Evidence());

        Assert.Equal("evidence stated", note.ClassName);
        Assert.False(note.HasAttribute("open"));
        Assert.Equal("Beleg zu Hafen", note.QuerySelector("summary")!.TextContent);
        Assert.Equal("„Sie besuchten den ‚Hafen‘.“", note.QuerySelector("blockquote")!.TextContent);
        Assert.Equal("Artikeltext, Seite 7. Im Artikel zeigen", note.QuerySelector("p")!.TextContent.Trim().ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal));
    }

    [Fact]
    public void An_inferred_thing_gives_its_reason()
    {
        var note = Show(Sample.Evidence(Certainty.Inferred, "stop-from-context"));

        Assert.Equal("evidence inferred", note.ClassName);
        Assert.StartsWith("Beleg, erschlossen", note.TextContent, StringComparison.Ordinal);
        Assert.Contains("Der Satz selbst nennt keinen Ort", note.QuerySelector("summary .reason")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_without_a_sentence_of_its_own_is_explained_in_general()
    {
        var note = Show(Sample.Evidence(Certainty.Inferred, "a-rule-of-next-year"));

        Assert.Contains("es folgt aus dieser Stelle", note.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("next-year", note.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_open_thing_says_so()
    {
        var note = Show(Sample.Evidence(Certainty.Unknown));

        Assert.Equal("evidence unknown", note.ClassName);
        Assert.StartsWith("Beleg, offen", note.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_statement_without_evidence_says_so()
    {
        Assert.Equal("ohne Beleg im Artikel", Show(null).TextContent);
    }

    [Fact]
    public void Where_there_is_no_article_nothing_is_said_of_evidence()
    {
        Assert.Empty(Render<EvidenceNote>(p => p.Add(n => n.Evidence, null).Add(n => n.About, "Hafen")).Markup.Trim());
    }

    [Theory]
    [InlineData("", "#p1")]
    [InlineData("/trips/eine-reise", "/trips/eine-reise#p1")]
    public void The_passage_can_be_followed(string article, string expected)
    {
        var note = Show(Sample.Evidence(), new QuotedSource(article, "de"));

        Assert.Equal(expected, note.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void Without_the_article_there_is_no_link_to_it()
    {
        Assert.Null(Show(Sample.Evidence(), new QuotedSource(null, "de")).QuerySelector("a"));
        Assert.Null(Show(Sample.Evidence(passage: null)).QuerySelector("a"));
    }

    [Fact]
    public void Several_passages_are_told_apart()
    {
        var evidence = new EvidenceDetails(Certainty.Stated, "a", null, [new Quote("Eins", false, "p1"), new Quote("Zwei", true, "p2")]);

        var note = Show(evidence);

        Assert.Equal(["Stelle 1 im Artikel zeigen", "Stelle 2 im Artikel zeigen"], note.QuerySelectorAll("a").Select(a => a.TextContent));
        Assert.Contains("Artikeltext und Bildunterschrift.", note.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void German_words_on_an_English_page_are_marked_as_German()
    {
        Speak("en");

        var quote = Show(Sample.Evidence()).QuerySelector("blockquote")!;

        Assert.Equal("de", quote.GetAttribute("lang"));
        Assert.Equal("“Sie besuchten den ‘Hafen’.”", quote.TextContent);
    }

    private IElement Show(EvidenceDetails? evidence, QuotedSource? source = null) =>
        Render<EvidenceNote>(p => p
            .Add(n => n.Evidence, evidence)
            .Add(n => n.About, "Hafen")
            .AddCascadingValue(source ?? ThisPage)).Find(".evidence");
}
