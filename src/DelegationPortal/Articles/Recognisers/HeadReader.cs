using DelegationPortal.Articles.Layout;
using DelegationPortal.Provenance;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>What the page says of itself: title, lead, authors, issue, page, credits.</summary>
public static class HeadReader
{
    public static ArticleHead Read(ArticleReading reading)
    {
        var layout = reading.Layout;
        var foot = layout.Feet.OrderByDescending(foot => (foot.Page is null ? 0 : 2) + (foot.Issue is null ? 0 : 1)).FirstOrDefault();
        var name = layout.Feet.Select(foot => foot.Publication).OfType<string>().FirstOrDefault();
        return new ArticleHead(
            Fact(layout, layout.Heading.Title, layout.Heading.Rule, 0.8),
            Fact(layout, layout.Heading.Lead, "lead-before-byline", 0.8),
            Authors(reading),
            name,
            foot?.Issue ?? layout.Feet.Select(other => other.Issue).FirstOrDefault(issue => issue is not null),
            foot?.Label ?? layout.Feet.Select(other => other.Label).FirstOrDefault(label => label is not null),
            foot?.Page, foot?.Section, foot?.Topic,
            reading.Language,
            Fact(layout, layout.Credits, "photo-credits", 0.95));
    }

    private static List<FoundText> Authors(ArticleReading reading)
    {
        var layout = reading.Layout;
        if (layout.Byline is { } byline)
        {
            return [.. byline.Names.Select(name => Fact(layout, WithoutTitles(layout, name), "byline", 0.95)).OfType<FoundText>()];
        }

        // An editorial is signed at its end.
        return Salutation.Find(reading.PageWords) is not null && Salutation.Signature(reading.PageWords) is { } name && Fact(layout, name, "signature", 0.7) is { } author ? [author] : [];
    }

    private static TextRange WithoutTitles(PageLayout layout, TextRange name)
    {
        var tokens = Tokens.Of(layout.Whole.Text, name.Start, name.End);
        var first = tokens.FirstOrDefault(token => !Vocabulary.Abbreviations.IsTitle(token.Text) && !token.Is("."));
        return first.Text is null ? name : new TextRange(first.Start, name.End);
    }

    private static FoundText? Fact(PageLayout layout, TextRange? range, string rule, double confidence)
    {
        if (range is not { } words)
        {
            return null;
        }

        var sources = layout.Whole.Sources(words);
        return sources.Count == 0 ? null : new FoundText(layout.Whole.Slice(words).Replace('\n', ' '), new Grounds(confidence, Certainty.Stated, rule, sources));
    }
}
