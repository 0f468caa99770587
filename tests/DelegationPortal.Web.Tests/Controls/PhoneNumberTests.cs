using Bunit;
using DelegationPortal.Contacts;
using DelegationPortal.Web.Controls;

namespace DelegationPortal.Web.Tests.Controls;

public sealed class PhoneNumberTests : ComponentContext
{
    [Theory]
    [InlineData("030 / 315 10-439", "tel:+493031510439")]
    [InlineData("(0 30) 3 15 10-4 39", "tel:+493031510439")]
    [InlineData("030–31510", "tel:+493031510")]
    [InlineData("+49 (0)30 31510-439", "tel:+493031510439")]
    [InlineData("+49 30 31510439", "tel:+493031510439")]
    [InlineData("0049 (0) 30 / 31510", "tel:+493031510")]
    [InlineData("001 212 555 0100", "tel:+12125550100")]
    [InlineData("+372 600 1234", "tel:+3726001234")]
    [InlineData("115", "tel:115")]
    public void A_printed_number_can_be_dialled_from_anywhere(string printed, string expected)
    {
        Assert.Equal(expected, PhoneNumber.ToUri(printed));
    }

    [Theory]
    [InlineData("auf Anfrage")]
    [InlineData("030 31510 oder 030 31511")]
    [InlineData("0123456789012345678901")]
    public void What_is_not_surely_one_number_is_text(string printed)
    {
        var shown = Render<PhoneLink>(p => p.Add(l => l.Number, printed));

        Assert.Null(PhoneNumber.ToUri(printed));
        Assert.Equal(printed, shown.Find("span.tel").TextContent);
    }

    [Fact]
    public void The_number_is_shown_as_printed()
    {
        var link = Render<PhoneLink>(p => p.Add(l => l.Number, "030 / 315 10-439")).Find("a");

        Assert.Equal("030 / 315 10-439", link.TextContent);
        Assert.Equal("tel:+493031510439", link.GetAttribute("href"));
    }
}
