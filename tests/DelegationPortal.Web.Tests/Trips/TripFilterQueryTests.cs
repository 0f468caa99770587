using DelegationPortal.Trips;
using DelegationPortal.Web.Shell;
using DelegationPortal.Web.Trips;

namespace DelegationPortal.Web.Tests.Trips;

public sealed class TripFilterQueryTests
{
    [Fact]
    public void An_empty_address_filters_nothing()
    {
        Assert.Equal(new TripFilter(), TripFilterQuery.Read("", " ", null, "", null));
    }

    [Fact]
    public void Everything_of_the_filter_stands_in_the_address()
    {
        var filter = TripFilterQuery.Read(" Hafen ", "ee", "2025", "Reise & Messe", "2");

        Assert.Equal(new TripFilter("Hafen", "EE", 2025, "Reise & Messe", 2), filter);
        Assert.Equal("/trips?q=Hafen&country=EE&year=2025&topic=Reise%20%26%20Messe&page=2", PortalUrls.TripList(filter));
    }

    [Theory]
    [InlineData("abc", "-3")]
    [InlineData("99999999999", "99999999999")]
    [InlineData("٢٠٢٥", "0")]
    public void Nonsense_is_passed_over(string year, string page)
    {
        Assert.Equal(new TripFilter(), TripFilterQuery.Read(null, null, year, null, page));
    }

    [Fact]
    public void Endless_words_are_cut()
    {
        Assert.Equal(200, TripFilterQuery.Words(new string('a', 5000))!.Length);
    }
}
