using System.Net;
using DelegationPortal.Accounts;

namespace DelegationPortal.Web.Tests.Accounts;

/// <summary>Every route of the portal × nobody, reader, editor, administrator.</summary>
public sealed class RightsTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly Role?[] People = [null, Role.Reader, Role.Editor, Role.Administrator];

    private enum Answer
    {
        Served,
        SentToSignIn,
        Refused,
        Failed,
    }

    [Fact]
    public void Every_route_is_declared()
    {
        using var client = portal.CreateClient();

        var routes = PortalRoutes.Of(portal).ToList();

        Assert.Empty(routes.Except(PortalRoutes.Declared.Keys));
        Assert.Empty(PortalRoutes.Declared.Keys.Except(routes));
    }

    [Fact]
    public async Task Each_route_serves_whom_it_is_declared_for_and_nobody_else()
    {
        var differences = new List<string>();
        foreach (var person in People)
        {
            using var client = await ComeAsync(portal, person);
            foreach (var (route, least) in PortalRoutes.Declared)
            {
                var answer = await AskAsync(client, route);
                if (answer != Expected(person, least))
                {
                    differences.Add($"{person?.ToString() ?? "nobody"}: {route}: {answer}");
                }
            }
        }

        Assert.Empty(differences);
    }

    [Fact]
    public async Task Without_its_guard_every_guarded_route_would_be_noticed()
    {
        await using var open = new PortalFactory { OpenToAll = true };
        using var nobody = open.CreateClient();

        foreach (var (route, least) in PortalRoutes.Declared.Where(each => each.Value is not null))
        {
            Assert.True(await AskAsync(nobody, route) != Expected(null, least), route);
        }
    }

    [Fact]
    public async Task No_post_works_without_a_form_of_the_portal()
    {
        using var client = await ComeAsync(portal, Role.Administrator);
        foreach (var route in PortalRoutes.Declared.Keys.Where(each => each.Split(' ')[0] == "ANY" || each.Split(' ')[0].Split(',').Contains("POST")))
        {
            var path = PortalRoutes.Request(route).RequestUri!.ToString();
            using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent([]) };
            if (path.StartsWith("/_blazor", StringComparison.Ordinal))
            {
                // Not a form: here the browser's word for where it comes from has to be right.
                request.Headers.Add("Origin", "https://evil.example");
            }

            using var answer = await client.SendAsync(request);
            Assert.True(answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.Forbidden, $"{route} answered {(int)answer.StatusCode}");
        }
    }

    [Theory]
    [InlineData("https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("http://localhost.evil.example", HttpStatusCode.Forbidden)]
    [InlineData("http://localhost:81", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    [InlineData("http://localhost", HttpStatusCode.OK)]
    public async Task Circuits_are_opened_by_pages_of_the_portal_only(string origin, HttpStatusCode status)
    {
        using var client = await ComeAsync(portal, Role.Editor);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1");
        request.Headers.Add("Origin", origin);

        using var answer = await client.SendAsync(request);

        Assert.Equal(status, answer.StatusCode);
        if (status == HttpStatusCode.OK)
        {
            // Connections that are not WebSockets would not be counted.
            Assert.DoesNotContain("LongPolling", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Two_origins_are_no_origin_of_the_portal()
    {
        using var client = await ComeAsync(portal, Role.Editor);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1");
        request.Headers.Add("Origin", ["http://localhost", "https://evil.example"]);

        using var answer = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private static async Task<HttpClient> ComeAsync(PortalFactory portal, Role? person) => person is { } role ? await portal.SignedInAsync(role) : portal.CreateClient();

    private static Answer Expected(Role? person, Role? least) =>
        least is null || person >= least ? Answer.Served : person is null ? Answer.SentToSignIn : Answer.Refused;

    private static async Task<Answer> AskAsync(HttpClient client, string route)
    {
        using var request = PortalRoutes.Request(route);
        using var answer = await client.SendAsync(request);
        return answer.StatusCode switch
        {
            HttpStatusCode.Unauthorized => Answer.SentToSignIn,
            HttpStatusCode.Redirect when answer.Headers.Location!.ToString().Contains("/account/sign-in?", StringComparison.Ordinal) => Answer.SentToSignIn,
            HttpStatusCode.Forbidden => Answer.Refused,
            HttpStatusCode.InternalServerError => Answer.Failed,
            _ => Answer.Served,
        };
    }
}
