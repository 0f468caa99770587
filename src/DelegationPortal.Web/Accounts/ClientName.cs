namespace DelegationPortal.Web.Accounts;

/// <summary>Browser and system as a person would name them; nothing more of what a browser tells is kept.</summary>
internal static class ClientName
{
    // The first that fits: Edge calls itself Chrome too, and Chrome calls itself Safari.
    private static readonly (string Sign, string Name)[] Browsers =
        [("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Sign, string Name)[] Systems =
        [("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS", "macOS"), ("Linux", "Linux")];

    /// <returns>Such as <c>Firefox, Windows</c>; empty when the browser does not say.</returns>
    public static string Of(string userAgent) =>
        string.Join(", ", new[] { Find(Browsers, userAgent), Find(Systems, userAgent) }.OfType<string>());

    private static string? Find((string Sign, string Name)[] known, string userAgent) =>
        known.FirstOrDefault(each => userAgent.Contains(each.Sign, StringComparison.Ordinal)).Name;
}
