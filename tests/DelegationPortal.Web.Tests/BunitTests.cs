using Bunit;

namespace DelegationPortal.Web.Tests;

/// <summary>bUnit works with the assemblies that stand in for its own, see <see cref="BunitAssemblies"/>.</summary>
public sealed class BunitTests : BunitContext
{
    [Fact]
    public void Markup_is_compared_by_meaning()
    {
        var rendered = Render(builder => builder.AddMarkupContent(0, "<p class=\"stop open\">Boston</p>"));

        rendered.MarkupMatches("<p   class='open stop'> Boston </p>");
    }

    [Fact]
    public void Markup_that_differs_is_refused()
    {
        var rendered = Render(builder => builder.AddMarkupContent(0, "<p>Boston</p>"));

        Assert.Throws<HtmlEqualException>(() => rendered.MarkupMatches("<p>New York</p>"));
    }
}
