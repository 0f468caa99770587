using System.Text;
using DelegationPortal.Documents;
using DelegationPortal.Tests.Articles;
using FsCheck.Fluent;

namespace DelegationPortal.Tests.Documents;

public sealed class ContentLinesTests
{
    [Theory]
    [InlineData("a, b; c \\ d", @"a\, b\; c \\ d")]
    [InlineData("one\r\ntwo\rthree\nfour", @"one\ntwo\nthree\nfour")]
    [InlineData("  blanks around  ", "blanks around")]
    [InlineData("no\u0000 \u0007control", "no control")]
    public void What_means_something_to_the_format_is_escaped(string text, string expected)
    {
        Assert.Equal($"NOTE:{expected}\r\n", Unfolded(new ContentLines().AddText("NOTE", text)));
    }

    [Fact]
    public void Half_a_character_becomes_the_sign_for_one_that_is_missing()
    {
        Assert.Equal("NOTE:half a \uFFFD pair\r\n", Unfolded(new ContentLines().AddText("NOTE", "half a \uD83D pair")));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n ")]
    public void Nothing_makes_no_line(string? text)
    {
        Assert.Empty(new ContentLines().AddText("NOTE", text).ToBytes());
    }

    [Fact]
    public void Any_text_is_folded_into_short_lines_between_its_characters_and_unfolds_to_itself() =>
        Prop.ForAll(Gen.Elements("a", "ß", "€", "🚢", " ", "e\u0301", "לך").ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary(), text =>
        {
            var bytes = new ContentLines().Add("X", text).ToBytes();
            var lines = Encoding.UTF8.GetString(bytes).Split("\r\n");
            return lines[^1].Length == 0
                && lines.All(line => Encoding.UTF8.GetByteCount(line) <= 75 && !line.Contains('\uFFFD', StringComparison.Ordinal))
                && Unfolded(new ContentLines().Add("X", text)) == $"X:{text}\r\n";
        }).Hold();

    private static string Unfolded(ContentLines lines) => Encoding.UTF8.GetString(lines.ToBytes()).Replace("\r\n ", "", StringComparison.Ordinal);
}
