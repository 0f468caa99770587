using DelegationPortal.Pdf.Fonts;

namespace DelegationPortal.Pdf.Tests.Fonts;

public sealed class FontSubsetTests
{
    public static TheoryData<string> Faces => ["Display", "Subhead", "Serif", "Caption", "Sans"];

    [Theory]
    [MemberData(nameof(Faces))]
    public void Every_face_shows_the_letters_of_Europe(string face)
    {
        var family = (FontFamily)typeof(SourceFonts).GetProperty(face)!.GetValue(null)!;
        const string Letters = "äöüßẞéèêëçñøåæœšžčćđłńśźżőűșțăâîğışĸŋþðāēīūļņķģėųįŵŷ„“‚‘»«–—…€§°ΑΩαωάήАЯаяёіїєђџ";

        foreach (var cut in new[] { family.Regular, family.Bold, family.Italic, family.BoldItalic }.OfType<FontFile>())
        {
            Assert.DoesNotContain(Letters, letter => !cut.Has(letter));
        }
    }

    [Fact]
    public void A_code_point_keeps_its_code()
    {
        var subset = new FontSubset(SourceFonts.Sans.Regular, 1);

        Assert.Equal([1, 2, 1], [subset.CodeOf('a'), subset.CodeOf('b'), subset.CodeOf('a')]);
    }

    [Fact]
    public void Characters_that_look_alike_keep_codes_of_their_own()
    {
        var subset = new FontSubset(SourceFonts.Sans.Regular, 1);

        Assert.NotEqual(subset.CodeOf('-'), subset.CodeOf('\u00AD'));
        Assert.Equal(subset.WidthOf(subset.CodeOf('-')), subset.WidthOf(subset.CodeOf('\u00AD')));
    }

    [Fact]
    public void A_subset_is_a_small_part_of_the_font()
    {
        var subset = new FontSubset(SourceFonts.Serif.Regular, 1);
        foreach (var letter in "Größe, Überblick und ǖ")
        {
            subset.CodeOf(letter);
        }

        Assert.InRange(SubsetFile.Write(subset).Length, 1_000, 5_000);
    }

    [Fact]
    public void What_is_no_font_is_refused()
    {
        Assert.Throws<InvalidDataException>(() => FontFile.Load("OTTO and more"u8.ToArray()));
        Assert.Throws<InvalidDataException>(() => FontFile.Load(new byte[] { 0, 1, 0, 0 }));
    }
}
