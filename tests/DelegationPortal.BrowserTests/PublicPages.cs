namespace DelegationPortal.BrowserTests;

/// <summary>One page of each public kind, with the seed's trip in it.</summary>
internal static class PublicPages
{
    public const string Trip = "/trips/impulse-made-in-usa";

    /// <summary>
    /// Addresses. One that ends in * stands for the first link of its kind on the trip page, since ids of people are opaque.
    /// </summary>
    public static readonly string[] All =
    [
        "/",
        "/trips",
        "/trips?q=gibt+es+nicht",
        Trip,
        Trip + "/stops/boston",
        "/contacts",
        "/contacts?q=gibt+es+nicht",
        "/contacts/*",
        "/people/*",
        "/organisations/*",
        "/search?q=boston",
        "/search?q=gibt+es+nicht",
        "/api",
        "/accessibility",
        "/privacy",
        "/imprint",
        "/not-there",
    ];

    public static async Task OpenPublicAsync(this Visitor visitor, string address, string language = "de")
    {
        if (address.EndsWith('*'))
        {
            await visitor.OpenAsync(Trip);
            address = (await visitor.Page.Locator($"main a[href^='{address[..^1]}']").First.GetAttributeAsync("href"))!;
        }

        var separator = address.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        await visitor.OpenAsync($"{address}{separator}lang={language}", address == "/not-there" ? 404 : 200);
    }
}
