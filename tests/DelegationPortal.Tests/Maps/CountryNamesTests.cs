using System.Globalization;
using DelegationPortal.Maps;

namespace DelegationPortal.Tests.Maps;

public sealed class CountryNamesTests
{
    [Theory]
    [InlineData("USA", "US")]
    [InlineData("Vereinigte Staaten", "US")]
    [InlineData("United States", "US")]
    [InlineData("Großbritannien", "GB")]
    [InlineData("Vereinigtes Königreich", "GB")]
    [InlineData("United Kingdom", "GB")]
    [InlineData("Südkorea", "KR")]
    [InlineData("South Korea", "KR")]
    [InlineData("Polen", "PL")]
    [InlineData("Poland", "PL")]
    [InlineData("Tschechien", "CZ")]
    [InlineData("Tschechische Republik", "CZ")]
    [InlineData("Türkei", "TR")]
    [InlineData("Elfenbeinküste", "CI")]
    [InlineData("Vereinigte Arabische Emirate", "AE")]
    [InlineData("Hongkong", "HK")]
    [InlineData("Kosovo", "XK")]
    public void A_country_is_known_by_its_German_and_English_names(string name, string code) =>
        Assert.Equal(code, Gazetteer.Default.FindCountry(name));

    [Theory]
    [InlineData("Europa")]
    [InlineData("usa")]
    [InlineData("Europäische Union")]
    [InlineData("")]
    public void What_is_no_country_has_no_code(string name) => Assert.Null(Gazetteer.Default.FindCountry(name));

    [Theory]
    [InlineData("US", "de-DE", "USA")]
    [InlineData("US", "en-GB", "United States")]
    [InlineData("GB", "de", "Großbritannien")]
    [InlineData("GB", "en", "United Kingdom")]
    [InlineData("PL", "de-AT", "Polen")]
    [InlineData("KR", "de", "Südkorea")]
    [InlineData("HK", "en", "Hong Kong")]
    [InlineData("ZZ", "de", "ZZ")]
    public void A_code_is_shown_as_a_magazine_of_that_language_would_print_it(string code, string culture, string name) =>
        Assert.Equal(name, Gazetteer.CountryName(code, CultureInfo.GetCultureInfo(culture)));
}
