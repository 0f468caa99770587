using DelegationPortal.Pdf.Content;
using DelegationPortal.Pdf.Tests.Samples;
using DelegationPortal.Testing.Pdf;
using DelegationPortal.Testing.Pdf.Reading;

namespace DelegationPortal.Pdf.Tests.Checking;

/// <summary>A file is broken in one place, and the rule that is meant for it must say so.</summary>
public sealed class NegativeControlTests
{
    [Theory]
    [InlineData("UA 7.3", "Figure", "Alt")]
    [InlineData("UA 7.3", "Figure", "A")]
    [InlineData("UA 7.5", "TH", "A")]
    [InlineData("UA 7.6", "L", "A")]
    [InlineData("UA 7.9", "Note", "ID")]
    public void An_element_without_one_of_its_entries_is_found(string clause, string role, string key) =>
        Breaks(clause, document => document.Structure.All.First(each => each.Role == role).Entries.Remove(key));

    [Theory]
    [InlineData("A 6.7.2.2, UA 7.1", "Lang")]
    [InlineData("A 6.7.2.2, UA 7.1", "MarkInfo")]
    [InlineData("A 6.7.2.2, UA 7.1", "ViewerPreferences")]
    [InlineData("A 6.6.2.1", "Metadata")]
    [InlineData("A 6.2.3", "OutputIntents")]
    [InlineData("A 6.8", "AF")]
    public void A_catalog_without_one_of_its_entries_is_found(string clause, string key) =>
        Breaks(clause, document => document.File.Catalog.Remove(key));

    [Theory]
    [InlineData("A 6.2.11.7, UA 7.21.7", "ToUnicode")]
    [InlineData("A 6.2.11.3, UA 7.21.3", "Encoding")]
    public void A_font_without_one_of_its_entries_is_found(string clause, string key) =>
        Breaks(clause, document => Fonts(document).First().Remove(key));

    [Theory]
    [InlineData("UA 7.18.5", "Contents")]
    [InlineData("UA 7.18.5", "StructParent")]
    [InlineData("A 6.3.1, 6.3.2", "F")]
    public void A_link_without_one_of_its_entries_is_found(string clause, string key) =>
        Breaks(clause, document => document.File.Dictionary(document.File.First(document.File.Pages[0], "Annots")).Remove(key));

    [Fact]
    public void A_font_program_that_is_missing_is_found() =>
        Breaks("A 6.2.11.4, UA 7.21.4", document => document.File.AllDictionaries().First(each => each.ContainsKey("FontFile2")).Remove("FontFile2"));

    [Fact]
    public void A_width_that_is_not_that_of_the_font_program_is_found() =>
        Breaks("A 6.2.11.5, UA 7.21.5", document =>
        {
            var widths = (List<object?>)((List<object?>)document.File.AllDictionaries().First(each => each.ContainsKey("W") && each.ContainsKey("DW"))["W"]!)[1]!;
            widths[1] = (double)widths[1]! + 5;
        });

    [Fact]
    public void A_page_without_its_order_of_tabs_is_found() => Breaks("UA 7.18.3", document => document.File.Pages[0].Remove("Tabs"));

    [Fact]
    public void A_sequence_that_is_not_in_the_tree_is_found() =>
        Breaks("PDF 14.7.4.2", document => document.Structure.All.First(each => each.Role == "P").Entries.Remove("K"));

    [Fact]
    public void A_parent_tree_in_another_order_is_found() =>
        Breaks("PDF 14.7.4.4", document => ((List<object?>)document.Structure.Parents[0]!).Reverse());

    [Fact]
    public void Blocks_that_are_read_in_another_order_than_they_stand_are_found() =>
        Breaks("UA 7.2", document => document.File.Array(document.Structure.Tops[0].Entries, "K").ToList().ForEach(kid =>
        {
            var kids = (List<object?>)document.Structure.Tops[0].Entries["K"]!;
            kids.Remove(kid);
            kids.Insert(0, kid);
        }));

    [Fact]
    public void A_role_that_is_no_standard_type_is_found() =>
        Breaks("UA 7.1", document => document.Structure.All.First(each => each.Role == "H1").Entries["S"] = new Name("Headline"));

    [Fact]
    public void A_level_of_headings_that_is_left_out_is_found() =>
        Breaks("UA 7.4.2", document => document.Structure.All.First(each => each.Role == "H2").Entries["S"] = new Name("H3"));

    [Fact]
    public void A_title_that_the_metadata_does_not_have_is_found() =>
        Breaks("A 6.6.3", document => document.File.Dictionary(document.File.Trailer, "Info")["Title"] = "Another"u8.ToArray());

    [Fact]
    public void A_date_that_the_metadata_does_not_have_is_found() =>
        Breaks("A 6.6.3", document => document.File.Dictionary(document.File.Trailer, "Info")["ModDate"] = "D:20200101000000Z"u8.ToArray());

    [Fact]
    public void A_script_is_found() =>
        Breaks("A 6.5, 6.6, 6.9", document => document.File.Catalog["OpenAction"] = new Dictionary { ["S"] = new Name("JavaScript") });

    [Fact]
    public void A_string_that_is_too_long_is_found() => Breaks("A 6.1.13", document => document.File.Catalog["Note"] = new byte[40_000]);

    [Fact]
    public void A_file_without_identifier_is_found() => Breaks("A 6.1.3", document => document.File.Trailer.Remove("ID"));

    [Fact]
    public void A_filter_that_is_forbidden_is_found() =>
        Breaks("A 6.1.7", document => document.File.Stream(document.File.Pages[0], "Contents")!.Entries["Filter"] = new Name("LZWDecode"));

    [Theory]
    [InlineData("pdfuaid:part>1<", "pdfuaid:part>2<", "UA 5")]
    [InlineData("pdfaid:conformance>A<", "pdfaid:conformance>B<", "A 6.6.4")]
    [InlineData("pdfaProperty:name>part<", "pdfaProperty:name>step<", "A 6.6.2.3")]
    [InlineData("/MCID 0", "/MCID 9", "PDF 14.7.4.2")]
    [InlineData("/P <</MCID", "/Q <</MCID", "UA 7.1")]
    [InlineData("/Artifact <<", "/Craftwrk <<", "UA 7.1")]
    public void A_word_of_the_file_that_is_changed_is_found(string from, string to, string clause) =>
        Breaks(clause, document =>
        {
            foreach (var (number, value) in document.File.Objects.ToList())
            {
                if (value is StreamValue stream && System.Text.Encoding.Latin1.GetString(stream.Data) is var text && text.Contains(from, StringComparison.Ordinal))
                {
                    document.File.Objects[number] = stream with { Data = System.Text.Encoding.Latin1.GetBytes(text.Replace(from, to, StringComparison.Ordinal)) };
                }
            }
        });

    private static void Breaks(string clause, Action<Document> damage)
    {
        var sound = Document.Read(WithEverything().ToBytes());
        Assert.Empty(PdfChecker.Check(sound));

        damage(sound);

        // Read again from the damaged objects.
        Assert.Contains(PdfChecker.Check(new Document(sound.File)), finding => finding.Clause == clause);
    }

    private static IEnumerable<Dictionary> Fonts(Document document) =>
        document.File.AllDictionaries().Where(each => document.File.Name(each, "Subtype") == "Type0");

    private static PdfDocument WithEverything()
    {
        var sample = StopSummarySample.Create();
        return sample with { Blocks = [.. sample.Blocks, new Table([new("Kopf")], [new(["Zelle"])])] };
    }
}
