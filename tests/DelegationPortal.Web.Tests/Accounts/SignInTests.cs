using System.Net;
using DelegationPortal.Accounts;

namespace DelegationPortal.Web.Tests.Accounts;

public sealed class SignInTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Whoever_is_signed_out_is_sent_to_sign_in_and_back()
    {
        await portal.AddAsync("zurueck@kammer.example", Role.Editor);
        using var client = portal.CreateClient();

        var way = await client.GetRedirectAsync("/staff?x=1", HttpStatusCode.Redirect);
        using var answer = await client.SignInAsync("zurueck@kammer.example", Visits.Password, new Uri(way).PathAndQuery);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/staff?x=1", new Uri(answer.Headers.Location!.ToString()).PathAndQuery);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/staff", UriKind.Relative))).StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/%09/evil.example")]
    public async Task Nobody_is_sent_away_from_the_portal(string elsewhere)
    {
        using var client = await portal.SignedInAsync(Role.Reader);
        using var fresh = portal.CreateClient();

        using var answer = await fresh.SignInAsync(Visits.EmailOf(Role.Reader), Visits.Password, $"/account/sign-in?from={Uri.EscapeDataString(Uri.UnescapeDataString(elsewhere))}");
        var again = await client.GetRedirectAsync($"/account/sign-in?from={Uri.EscapeDataString(Uri.UnescapeDataString(elsewhere))}", HttpStatusCode.Redirect);

        Assert.Equal("/account", new Uri(answer.Headers.Location!.ToString()).PathAndQuery);
        Assert.Equal("/account", new Uri(again).PathAndQuery);
    }

    [Fact]
    public async Task The_header_knows_who_is_signed_in()
    {
        using var client = await portal.SignedInAsync(Role.Editor);

        var page = await client.GetPageAsync("/trips");
        using var answer = await client.SignOutAsync();

        var after = await client.GetPageAsync("/trips");

        Assert.Equal("Abmelden", page.QuerySelector("header form button")!.TextContent);
        Assert.NotNull(page.QuerySelector("header a[href='/staff']"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Null(after.QuerySelector("header form"));
        Assert.Equal("Anmelden", after.QuerySelector("header a[href='/account/sign-in']")!.TextContent);
    }

    [Fact]
    public async Task Signing_out_empties_what_the_browser_kept_of_unsaved_text()
    {
        using var client = await portal.SignedInAsync(Role.Editor);

        using var answer = await client.SignOutAsync();

        Assert.Equal("\"storage\"", Assert.Single(answer.Headers.GetValues("Clear-Site-Data")));
    }

    [Fact]
    public async Task What_somebody_signed_in_sees_is_kept_by_nobody()
    {
        using var client = await portal.SignedInAsync(Role.Reader);
        using var stranger = portal.CreateClient();

        using var mine = await client.GetAsync(new Uri("/trips", UriKind.Relative));
        using var everybodys = await stranger.GetAsync(new Uri("/trips", UriKind.Relative));

        Assert.True(mine.Headers.CacheControl is { NoStore: true, Private: true });
        Assert.Null(mine.Headers.ETag);
        Assert.False(everybodys.Headers.CacheControl!.NoStore);
        Assert.NotNull(everybodys.Headers.ETag);
        Assert.False(everybodys.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_cookie_is_worth_nothing_once_its_session_has_ended()
    {
        using var client = await portal.SignedInAsync(Role.Reader);
        using var thief = portal.CreateClient();
        using var taken = await thief.SignInAsync(Visits.EmailOf(Role.Reader), Visits.Password);
        var cookie = taken.Headers.GetValues("Set-Cookie").Single(each => each.StartsWith("session=", StringComparison.Ordinal)).Split(';')[0];
        using (await thief.SignOutAsync())
        {
        }

        using var stale = portal.CreateClient(new() { HandleCookies = false, AllowAutoRedirect = false });
        stale.DefaultRequestHeaders.Add("Cookie", cookie);

        Assert.Contains("/account/sign-in", await stale.GetRedirectAsync("/account", HttpStatusCode.Redirect), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/account", UriKind.Relative))).StatusCode);
    }

    [Theory]
    [InlineData("reader@kammer.example", "ein anderer langer Satz")]
    [InlineData("nobody@kammer.example", Visits.Password)]
    [InlineData("", "")]
    public async Task A_wrong_password_and_an_unknown_account_get_the_same_answer(string email, string password)
    {
        using var known = await portal.SignedInAsync(Role.Reader);
        using var client = portal.CreateClient();

        using var answer = await client.SignInAsync(email, password);

        Assert.StartsWith("E-Mail-Adresse und Passwort passen nicht zusammen", await answer.ProblemsAsync(), StringComparison.Ordinal);
        Assert.False(answer.Headers.TryGetValues("Set-Cookie", out var cookies) && cookies.Any(each => each.StartsWith("session", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_wrong_role_gets_a_page_that_says_so()
    {
        using var client = await portal.SignedInAsync(Role.Reader);

        var page = await client.GetPageAsync("/staff", HttpStatusCode.Forbidden);

        Assert.Equal("Das ist anderen vorbehalten.", page.QuerySelector("h1")!.PlainText());
        Assert.Empty(page.QuerySelectorAll("script"));
    }

    [Theory]
    [InlineData("/refused/403")]
    [InlineData("/refused/429")]
    public async Task Pages_about_refused_requests_are_no_addresses_of_their_own(string path)
    {
        using var client = portal.CreateClient();

        await client.GetPageAsync(path, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_post_without_the_form_of_the_portal_is_refused_and_changes_nothing()
    {
        using var client = await portal.SignedInAsync(Role.Reader);

        using var answer = await client.PostAsync(new Uri("/account/sign-out", UriKind.Relative), new FormUrlEncodedContent([]));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/account", UriKind.Relative))).StatusCode);
    }
}
