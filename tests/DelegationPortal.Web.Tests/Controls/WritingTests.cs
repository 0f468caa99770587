using Bunit;
using DelegationPortal.Web.Controls;

namespace DelegationPortal.Web.Tests.Controls;

/// <summary>Quotation marks, soft hyphens, days.</summary>
public sealed class WritingTests : ComponentContext
{
    [Theory]
    [InlineData("de", "der „Hafen“ dort", "„der ‚Hafen‘ dort“")]
    [InlineData("de", "\"Hafen\"", "„‚Hafen‘“")]
    [InlineData("de", "the “port” (“new”)", "„the ‚port‘ (‚new‘)“")]
    [InlineData("en", "der „Hafen“ dort", "“der ‘Hafen’ dort”")]
    public void Marks_inside_a_quotation_become_inner_ones(string language, string text, string expected)
    {
        Speak(language);

        Assert.Equal(expected, Quotation.Of(text));
    }

    [Theory]
    [InlineData("Delegationsreise nach Tallinn", "Delegations|reise nach Tallinn")]
    [InlineData("Wirtschaftssenatorin", "Wirtschafts|senatorin")]
    [InlineData("Verhandlungschefin", "Verhandlungschefin")]
    [InlineData("Ausbildung", "Ausbildung")]
    public void Long_compounds_may_break_at_a_sure_joint(string text, string expected)
    {
        Assert.Equal(expected, Hyphenation.Soften(text).Replace('\u00AD', '|'));
    }

    [Fact]
    public void Addresses_in_HTML_are_never_broken()
    {
        const string Html = "<a href=\"https://example.org/Wirtschaftssenatorin\">Wirtschaftssenatorin</a>";

        Assert.Equal(Html.Replace(">Wirtschafts", ">Wirtschafts\u00AD", StringComparison.Ordinal), Hyphenation.SoftenHtml(Html));
    }

    [Theory]
    [InlineData("de", "2025-09-15", "2025-09-20", "15. bis 20. September 2025")]
    [InlineData("de", "2025-09-28", "2025-10-02", "28. September bis 2. Oktober 2025")]
    [InlineData("de", "2025-12-30", "2026-01-02", "30. Dezember 2025 bis 2. Januar 2026")]
    [InlineData("de", "2025-09-15", "2025-09-15", "15. September 2025")]
    [InlineData("de", "2025-09-15", null, "ab 15. September 2025")]
    [InlineData("de", null, "2025-09-15", "bis 15. September 2025")]
    [InlineData("de", null, null, null)]
    [InlineData("en", "2025-09-15", "2025-09-20", "15 to 20 September 2025")]
    [InlineData("en", "2025-09-05", "2025-09-05", "5 September 2025")]
    public void Days_are_written_as_people_write_them(string language, string? from, string? to, string? expected)
    {
        Speak(language);

        Assert.Equal(expected, L.Range(Day(from), Day(to)));
    }

    [Theory]
    [InlineData("Kurz", null)]
    [InlineData("Ein Titel, der mit mehr als vierzig Buchstaben zu lang ist", "long")]
    [InlineData("Innovationsökosystembesuch", "long-word")]
    public void A_long_title_is_set_smaller(string title, string? expected)
    {
        var heading = Render<PageHeading>(p => p.Add(h => h.Text, title)).Find("h1");

        Assert.Equal(expected, heading.GetAttribute("class"));
    }

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
