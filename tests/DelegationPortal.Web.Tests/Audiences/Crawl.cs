using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using DelegationPortal.Testing.Pdf.Reading;
using DelegationPortal.Web.Tests.Accounts;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.Web.Tests.Audiences;

/// <summary>Asks for everything that the portal answers to, and reads it as a person or a program would.</summary>
internal static partial class Crawl
{
    // Connections of pages, and files of wwwroot.
    private static readonly string[] NotRead = ["_blazor", "_framework", "{**"];

    /// <summary>All addresses that the routes make of what is stored, shown or not.</summary>
    public static async Task<IReadOnlyList<string>> AddressesAsync(MarkedPortal marked)
    {
        await using var context = await marked.ContextAsync();
        var values = new Dictionary<string, IReadOnlyList<string>>
        {
            ["trip"] = marked.Trips,
            ["stop"] = await context.Set<DelegationPortal.Trips.Stop>().IgnoreQueryFilters().Select(s => s.Slug).Distinct().ToListAsync(),
            ["contact"] = await context.Contacts.IgnoreQueryFilters().Select(c => c.PublicId).ToListAsync(),
            ["person"] = await context.People.Select(p => p.PublicId).ToListAsync(),
            ["organisation"] = await context.Organisations.Select(o => o.Slug).ToListAsync(),
            ["account:guid"] = [.. (await context.Users.Select(u => u.Id).ToListAsync()).Select(id => id.ToString())],
            ["status:int"] = ["410"],
            ["documentName"] = ["v1"],
            ["id"] = ["nirgends"],
        };
        var patterns = PortalRoutes.Of(marked.Portal).Where(route => route.StartsWith("GET", StringComparison.Ordinal)).Select(route => route.Split(' ')[1]);
        var paths = patterns.Where(p => !NotRead.Any(p.Contains)).SelectMany(p => Filled(p, values)).ToList();
        return [.. paths, .. paths.Where(p => p.StartsWith("/trips/", StringComparison.Ordinal)).Select(p => $"{p}?preview=Staff"), "/search?q=zq", "/api/v1/search?q=zq&pageSize=100"];
    }

    /// <summary>What an answer says, its headers too.</summary>
    public static async Task<string> ReadAsync(HttpClient client, string address, int number)
    {
        // From ever other places, so that no limit hides what would be answered.
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Test-Remote-Address", string.Create(CultureInfo.InvariantCulture, $"10.{number / 65536}.{number / 256 % 256}.{number % 256}") } } };
        using var answer = await client.SendAsync(request);
        return $"{answer.Headers}{answer.Content.Headers}\n{await TextAsync(answer.Content)}";
    }

    /// <summary>A kind of document that is not here has to be learnt first: bytes that nobody unpacks would hide everything.</summary>
    private static async Task<string> TextAsync(HttpContent content) => content.Headers.ContentType?.MediaType switch
    {
        null => "",
        "application/pdf" => TextOf(await content.ReadAsByteArrayAsync()),
        "text/html" => WebUtility.HtmlDecode(await content.ReadAsStringAsync()).Replace("\u00AD", "", StringComparison.Ordinal),
        "text/calendar" or "text/vcard" => (await content.ReadAsStringAsync()).Replace("\r\n ", "", StringComparison.Ordinal),
        "text/csv" or "text/plain" or "application/json" or "application/problem+json" or "application/geo+json" or "application/atom+xml" or "application/xml" =>
            await content.ReadAsStringAsync(),
        var other => throw new NotSupportedException($"The crawl cannot read {other}."),
    };

    // What is heard, and whatever else travels inside: metadata, data that is attached.
    private static string TextOf(byte[] pdf)
    {
        var document = Document.Read(pdf);
        return string.Join('\n', document.File.Objects.Values.OfType<StreamValue>().Select(s => Encoding.UTF8.GetString(s.Data)).Prepend(document.Text()));
    }

    private static IEnumerable<string> Filled(string pattern, Dictionary<string, IReadOnlyList<string>> values) =>
        Hole().Match(pattern) is { Success: true } hole
            ? values[hole.Groups[1].Value].SelectMany(value => Filled(pattern.Replace(hole.Value, value, StringComparison.Ordinal), values))
            : [pattern];

    [GeneratedRegex(@"\{([^}]+)\}")]
    private static partial Regex Hole();
}
