using DelegationPortal.Articles;

namespace DelegationPortal.Tests.Articles;

public sealed class NoTripReportTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   \n\n")]
    [InlineData("Jetzt anmelden: Delegationsreise nach Prag und Wien im Mai 2027. Anmeldung bis 1. März.")]
    [InlineData("FESTE | Sommerfest | 3 Kammerblatt 07 | 2025 Beim Sommerfest erzählten viele von der Reise nach Prag und Wien.")]
    [InlineData("Die Kammer stellt den Jahresplan vor. Geplant sind Delegationsreisen nach Oslo und Bergen.")]
    [InlineData("Eine Delegation aus Oslo besuchte die IHK Kiel und sprach mit Präsidentin Wiebke Harmsen.")]
    public void It_is_none_says_why_and_offers_no_trip(string text)
    {
        var trip = ArticleImporter.Read(text);

        Assert.False(trip.IsTripReport);
        Assert.EndsWith(".", trip.Reason, StringComparison.Ordinal);
        Assert.Empty(trip.Stops);
        Assert.Empty(trip.Visits);
        Assert.Empty(trip.Participants);
    }
}
