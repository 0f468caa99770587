using Bunit;
using DelegationPortal.Web.Controls;

namespace DelegationPortal.Web.Tests.Controls;

public sealed class TextLinksTests : ComponentContext
{
    private static readonly TextLink[] Links = [new("Hafen", "/hafen"), new("Hafen Tallinn", "/hafen-tallinn"), new("IHK", "/ihk"), new("Kammer", "/ihk")];

    [Theory]
    [InlineData("Der Hafen Tallinn lud ein", "Der [Hafen Tallinn] lud ein")]
    [InlineData("Hafen und Hafen Tallinn", "[Hafen] und [Hafen Tallinn]")]
    [InlineData("Hafenfest und Hafen, Hafen", "Hafenfest und [Hafen], Hafen")]
    [InlineData("IHK-Präsident der IHK", "IHK-Präsident der [IHK]")]
    [InlineData("die Kammer (IHK)", "die [Kammer] (IHK)")]
    [InlineData("nichts davon", "nichts davon")]
    public void Names_are_linked_as_whole_words_and_each_target_once(string text, string expected)
    {
        var pieces = TextLinks.Split(text, Links);

        Assert.Equal(expected, string.Concat(pieces.Select(p => p.Url is null ? p.Text : $"[{p.Text}]")));
    }

    [Fact]
    public void No_blank_is_lost_or_won()
    {
        var shown = Render<LinkedText>(p => p.Add(t => t.Text, "im Hafen, dort").Add(t => t.Links, Links));

        Assert.Equal("im <a href=\"/hafen\">Hafen</a>, dort", shown.Markup);
    }
}
