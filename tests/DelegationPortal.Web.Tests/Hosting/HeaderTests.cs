using System.Net;
using DelegationPortal.Accounts;
using DelegationPortal.Web.Tests.Accounts;

namespace DelegationPortal.Web.Tests.Hosting;

/// <summary>Headers, cookies, names and proxies, on a portal that readers reach by TLS.</summary>
public sealed class HeaderTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Public = "https://reisen.example.org";
    private const string Exception = "style-src-attr 'unsafe-inline'";

    private readonly PortalFactory _portal = new() { Settings = { ["Portal:PublicUrl"] = Public, ["Portal:TrustedProxies:0"] = "10.0.0.0/24" } };

    public Task InitializeAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task Every_route_carries_every_header_whoever_asks()
    {
        using var nobody = _portal.ClientAt("203.0.113.7", Public);
        using var administrator = await SignedInAsync();
        foreach (var route in PortalRoutes.Declared.Keys)
        {
            foreach (var client in new[] { nobody, administrator })
            {
                using var request = PortalRoutes.Request(route);
                var path = request.RequestUri!.OriginalString;
                using var answer = await client.SendAsync(request);
                AssertHeaders(answer, path);
            }
        }
    }

    [Theory]
    [InlineData("GET", "/nirgends", HttpStatusCode.NotFound)]
    [InlineData("GET", "/staff/nirgends", HttpStatusCode.NotFound)]
    [InlineData("DELETE", "/trips", HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "/account/sign-in", HttpStatusCode.BadRequest)]
    [InlineData("GET", "/account", HttpStatusCode.Redirect)]
    [InlineData("GET", "/css/tokens.css", HttpStatusCode.OK)]
    [InlineData("HEAD", "/", HttpStatusCode.OK)]
    public async Task Every_status_carries_every_header(string method, string path, HttpStatusCode status)
    {
        using var client = _portal.ClientAt("203.0.113.7", Public);
        using var request = new HttpRequestMessage(new HttpMethod(method), path);

        using var answer = await client.SendAsync(request);

        Assert.Equal(status, answer.StatusCode);
        AssertHeaders(answer, path);
    }

    [Fact]
    public async Task Cookies_are_bound_to_this_host_by_TLS_and_hidden_from_script_and_other_sites()
    {
        using var client = _portal.ClientAt("203.0.113.7", Public);
        await _portal.AddAsync("a@kammer.example", Role.Reader);
        using var form = await client.GetAsync(new Uri("/account/sign-in", UriKind.Relative));
        using var answer = await client.SignInAsync("a@kammer.example", Visits.Password);

        var cookies = form.Headers.GetValues("Set-Cookie").Concat(answer.Headers.GetValues("Set-Cookie")).ToList();
        Assert.Equal(["__Host-antiforgery", "__Host-session"], cookies.Select(each => each.Split('=')[0]).Distinct().Order());
        Assert.All(cookies, cookie => Assert.All(["; path=/", "; secure", "; samesite=lax", "; httponly"], flag => Assert.Contains(flag, cookie, StringComparison.Ordinal)));
        Assert.All(cookies, cookie => Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("https://evil.example", HttpStatusCode.BadRequest)]
    [InlineData("https://reisen.example.org.evil.example", HttpStatusCode.BadRequest)]
    [InlineData("http://localhost:5080", HttpStatusCode.OK)]
    [InlineData("http://127.0.0.1:5080", HttpStatusCode.OK)]
    [InlineData(Public, HttpStatusCode.OK)]
    public async Task The_portal_answers_under_its_own_name_only(string address, HttpStatusCode status)
    {
        using var client = _portal.ClientAt("203.0.113.7", address);

        using var answer = await client.GetAsync(new Uri("/", UriKind.Relative));

        Assert.Equal(status, answer.StatusCode);
        AssertHeaders(answer, "/", https: address.StartsWith("https", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("10.0.0.9", true)]
    [InlineData("10.0.1.9", false)]
    [InlineData("127.0.0.1", false)]
    public async Task Only_a_proxy_that_was_named_is_believed(string address, bool believed)
    {
        using var client = _portal.ClientAt(address);
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");

        using var answer = await client.GetAsync(new Uri("/", UriKind.Relative));

        Assert.Equal(believed, answer.Headers.Contains("Strict-Transport-Security"));
    }

    private async Task<HttpClient> SignedInAsync()
    {
        await _portal.AddAsync("chef@kammer.example", Role.Administrator);
        var client = _portal.ClientAt("203.0.113.8", Public);
        using (await client.SignInAsync("chef@kammer.example", Visits.Password))
        {
        }

        return client;
    }

    private static void AssertHeaders(HttpResponseMessage answer, string path, bool https = true)
    {
        var isStaff = path.StartsWith("/staff", StringComparison.Ordinal);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.All(["default-src 'none'", isStaff ? "base-uri 'self'" : "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"], part => Assert.Contains(part, policy, StringComparison.Ordinal));
        Assert.DoesNotContain("unsafe", isStaff ? policy.Replace(Exception, "", StringComparison.Ordinal) : policy, StringComparison.Ordinal);
        Assert.Equal(isStaff, policy.Contains(Exception, StringComparison.Ordinal));
        Assert.Equal(path.Split('/')[1].Split('?')[0] is "staff" or "account" or "setup", policy.Contains("script-src", StringComparison.Ordinal));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("DENY", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Opener-Policy")));
        Assert.Single(answer.Headers.GetValues("Permissions-Policy"));
        Assert.Equal(https, answer.Headers.Contains("Strict-Transport-Security"));
        Assert.False(answer.Headers.Contains("Server"));
    }
}
