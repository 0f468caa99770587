using DelegationPortal.Pdf.Text;

namespace DelegationPortal.Pdf.Tests.Text;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("Über", "Über")]
    [InlineData("U\u0308ber", "Über")]
    [InlineData("a\u0000b\u001Bc", "abc")]
    [InlineData("a\tb\r\nc\rd", "a b\nc\nd")]
    [InlineData("a\uFFFFb\uFEFF", "a\uFFFDb")]
    [InlineData("🚀", "🚀")]
    public void Text_is_made_fit_to_be_written(string text, string expected) => Assert.Equal(expected, PlainText.Clean(text));

    // Not in the theory above: the test runner mends such text before we see it.
    [Fact]
    public void Half_a_surrogate_pair_is_replaced() => Assert.Equal("a\uFFFDb", PlainText.Clean("a\uD83Db"));

    [Theory]
    [InlineData("", true)]
    [InlineData(" \n\u00AD\u200B\uFE0F", true)]
    [InlineData(" .", false)]
    public void Text_of_which_nothing_is_seen_is_blank(string text, bool expected) => Assert.Equal(expected, PlainText.IsBlank(text));
}
