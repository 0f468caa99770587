using System.Text;
using DelegationPortal.Documents;

namespace DelegationPortal.Tests.Documents;

public sealed class CsvTableTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+49 30 315", "'+49 30 315")]
    [InlineData("-5", "'-5")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("  =1", "'  =1")]
    [InlineData("\u00A0=1", "'\u00A0=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("030 / 315", "030 / 315")]
    [InlineData("a=b", "a=b")]
    [InlineData("Häfen, Wind", "\"Häfen, Wind\"")]
    [InlineData("\"See\" & Söhne", "\"\"\"See\"\" & Söhne\"")]
    [InlineData("zwei\nZeilen", "\"zwei\nZeilen\"")]
    [InlineData("\n=1", "\"'\n=1\"")]
    [InlineData(null, "")]
    public void A_cell_is_quoted_where_it_must_be_and_never_a_formula(string? cell, string expected)
    {
        Assert.Equal($"\uFEFFa,{expected}\r\n", Encoding.UTF8.GetString(CsvTable.Of([["a", cell]])));
    }
}
