namespace DelegationPortal.Tests;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Impulse, made in USA", "impulse-made-in-usa")]
    [InlineData("New York", "new-york")]
    [InlineData("Köln – Straße & Übermut", "koeln-strasse-uebermut")]
    [InlineData("São Paulo, Łódź, Žilina", "sao-paulo-lodz-zilina")]
    [InlineData("  „Amt ohne Akten“ ", "amt-ohne-akten")]
    [InlineData("東京", "")]
    [InlineData("a\uD800b", "a-b")]
    public void A_slug_spells_a_title_in_plain_letters(string title, string slug) => Assert.Equal(slug, Slug.From(title));

    [Fact]
    public void A_taken_slug_gets_a_number() => Assert.Equal("riga-3", Slug.Unique("Riga", "station", new HashSet<string> { "riga", "riga-2" }));

    [Fact]
    public void A_title_without_a_plain_letter_gets_the_fallback() => Assert.Equal("station", Slug.Unique("東京", "station", new HashSet<string>()));

    [Fact]
    public void A_long_title_gives_a_slug_that_fits_an_address() => Assert.InRange(Slug.From(new string('x', 500)).Length, 1, 80);
}
