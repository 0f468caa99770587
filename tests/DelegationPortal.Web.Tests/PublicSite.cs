using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace DelegationPortal.Web.Tests;

/// <summary>Everything that a visitor reaches by following links from the start page.</summary>
public sealed class PublicSite : IAsyncLifetime
{
    private readonly Queue<string> _waiting = new(["/"]);

    /// <summary>Each address that some page leads to, and the status it answers with.</summary>
    public Dictionary<string, int> Statuses { get; } = [];

    /// <summary>The pages among them.</summary>
    public Dictionary<string, IHtmlDocument> Pages { get; } = [];

    public async Task InitializeAsync()
    {
        await using var portal = new PortalFactory();
        using var client = portal.CreateClient();
        while (_waiting.TryDequeue(out var address))
        {
            if (Statuses.ContainsKey(address))
            {
                continue;
            }

            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
            Statuses.Add(address, (int)answer.StatusCode);
            if (answer.Content.Headers.ContentType?.MediaType == "text/html")
            {
                Pages.Add(address, new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()));
                InnerLinks(Pages[address]).Select(link => link.Split('#')[0]).Where(link => link.Length > 0).ToList().ForEach(_waiting.Enqueue);
            }
        }
    }

    /// <summary>Links, pictures and style sheets of the portal itself, as they stand in the page.</summary>
    public static IEnumerable<string> InnerLinks(IHtmlDocument page) =>
        page.QuerySelectorAll("[href], [src]")
            .Select(each => each.GetAttribute("href") ?? each.GetAttribute("src")!)
            .Where(link => link.StartsWith('/') || link.StartsWith('#'));

    public Task DisposeAsync() => Task.CompletedTask;
}
