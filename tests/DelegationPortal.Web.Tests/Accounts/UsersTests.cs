using System.Net;
using AngleSharp.Html.Parser;
using DelegationPortal.Accounts;

namespace DelegationPortal.Web.Tests.Accounts;

/// <summary>Administrators invite, reset, promote and dismiss by forms that need no script.</summary>
public sealed class UsersTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task An_invited_person_chooses_a_password_at_a_link_shown_once()
    {
        using var administrator = await portal.SignedInAsync(Role.Administrator);

        var link = await InviteAsync(administrator, "neu@kammer.example", "Frau Neu", Role.Editor);
        Assert.DoesNotContain("token=", (await administrator.GetPageAsync("/staff/users")).Body!.InnerHtml, StringComparison.Ordinal);
        using var invited = portal.CreateClient();
        using (var weak = await invited.PostFormAsync(link, "link", ("Password", "kurz")))
        {
            Assert.Contains("mindestens 12 Zeichen", await weak.ProblemsAsync(), StringComparison.Ordinal);
        }

        using (var chosen = await invited.PostFormAsync(link, "link", ("Password", Visits.Password)))
        {
            Assert.Equal(HttpStatusCode.Redirect, chosen.StatusCode);
        }

        Assert.Equal("Frau Neu", (await invited.GetPageAsync("/account")).QuerySelector("h1")!.PlainText());
        await invited.GetPageAsync(link, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_role_is_changed_and_signs_the_person_out()
    {
        using var administrator = await portal.SignedInAsync(Role.Administrator);
        var user = await portal.AddAsync("wird@kammer.example", Role.Reader);
        using var person = portal.CreateClient();
        using (await person.SignInAsync(user.Email!, Visits.Password))
        {
        }

        using (var answer = await administrator.PostFormAsync($"/staff/users/{user.Id}", "role", ("Role", "Editor")))
        {
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        }

        Assert.Contains("/account/sign-in", await person.GetRedirectAsync("/account", HttpStatusCode.Redirect), StringComparison.Ordinal);
        using (await person.SignInAsync(user.Email!, Visits.Password))
        {
        }

        await person.GetPageAsync("/staff");
    }

    [Fact]
    public async Task Whoever_is_disabled_is_out_until_enabled_again()
    {
        using var administrator = await portal.SignedInAsync(Role.Administrator);
        var user = await portal.AddAsync("geht@kammer.example", Role.Editor);
        using var person = portal.CreateClient();
        using (await person.SignInAsync(user.Email!, Visits.Password))
        {
        }

        using (await administrator.PostFormAsync($"/staff/users/{user.Id}", "able"))
        {
        }

        await person.GetRedirectAsync("/staff", HttpStatusCode.Redirect);
        using (var refused = await person.SignInAsync(user.Email!, Visits.Password))
        {
            Assert.StartsWith("E-Mail-Adresse und Passwort passen nicht zusammen", await refused.ProblemsAsync(), StringComparison.Ordinal);
        }

        using (await administrator.PostFormAsync($"/staff/users/{user.Id}", "able"))
        {
        }

        using var welcome = await person.SignInAsync(user.Email!, Visits.Password);
        Assert.Equal(HttpStatusCode.Redirect, welcome.StatusCode);
    }

    [Fact]
    public async Task A_reset_link_replaces_the_password()
    {
        using var administrator = await portal.SignedInAsync(Role.Administrator);
        var user = await portal.AddAsync("vergass@kammer.example", Role.Reader);

        using var made = await administrator.PostFormAsync($"/staff/users/{user.Id}", "reset");
        using var person = portal.CreateClient();
        using (await person.PostFormAsync(await LinkIn(made), "link", ("Password", "ein ganz neues Passwort")))
        {
        }

        using var fresh = portal.CreateClient();
        Assert.Equal(HttpStatusCode.OK, (await fresh.SignInAsync(user.Email!, Visits.Password)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await fresh.SignInAsync(user.Email!, "ein ganz neues Passwort")).StatusCode);
    }

    [Fact]
    public async Task The_last_administrator_is_told_why_not()
    {
        await using var small = new PortalFactory();
        using var administrator = await small.SignedInAsync(Role.Administrator);
        var own = (await administrator.GetPageAsync("/staff/users")).QuerySelector(".rows a")!.GetAttribute("href")!;

        using var disabled = await administrator.PostFormAsync(own, "able");
        using var demoted = await administrator.PostFormAsync(own, "role", ("Role", "Reader"));

        Assert.StartsWith("Das ist das letzte Konto der Verwaltung.", await disabled.ProblemsAsync(), StringComparison.Ordinal);
        Assert.StartsWith("Das ist das letzte Konto der Verwaltung.", await demoted.ProblemsAsync(), StringComparison.Ordinal);
        await administrator.GetPageAsync("/staff/users");
    }

    [Fact]
    public async Task An_account_that_is_not_there_is_not_found()
    {
        using var administrator = await portal.SignedInAsync(Role.Administrator);

        await administrator.GetPageAsync($"/staff/users/{Guid.NewGuid()}", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_person_ends_a_session_elsewhere_all_others_and_all()
    {
        var user = await portal.AddAsync("viele@kammer.example", Role.Reader);
        var browsers = new List<HttpClient>();
        for (var i = 0; i < 4; i++)
        {
            browsers.Add(portal.CreateClient());
            using (await browsers[i].SignInAsync(user.Email!, Visits.Password))
            {
            }
        }

        var page = await browsers[0].GetPageAsync("/account/sessions");
        Assert.Equal(4, page.QuerySelectorAll(".rows > li").Length);
        using (await browsers[0].PostFormAsync("/account/sessions", page.QuerySelector(".rows input[name=_handler]")!.GetAttribute("value")!))
        {
        }

        Assert.Equal(3, (await browsers[0].GetPageAsync("/account/sessions")).QuerySelectorAll(".rows > li").Length);
        using (await browsers[0].PostFormAsync("/account/sessions", "end-others"))
        {
        }

        foreach (var other in browsers.Skip(1))
        {
            await other.GetRedirectAsync("/account", HttpStatusCode.Redirect);
        }

        using (await browsers[0].PostFormAsync("/account/sessions", "end-all"))
        {
        }

        await browsers[0].GetRedirectAsync("/account", HttpStatusCode.Redirect);
        browsers.ForEach(each => each.Dispose());
    }

    [Fact]
    public async Task A_person_changes_the_password()
    {
        var user = await portal.AddAsync("aendert@kammer.example", Role.Reader);
        using var person = portal.CreateClient();
        using (await person.SignInAsync(user.Email!, Visits.Password))
        {
        }

        using var wrong = await person.PostFormAsync("/account/password", "password", ("Current", "das war es nicht"), ("Password", "ein ganz neues Passwort"));
        Assert.Equal("Das bisherige Passwort stimmt nicht.", await wrong.ProblemsAsync());
        using var right = await person.PostFormAsync("/account/password", "password", ("Current", Visits.Password), ("Password", "ein ganz neues Passwort"));

        Assert.Equal("Das Passwort ist geändert.", (await person.GetPageAsync(new Uri(right.Headers.Location!.ToString()).PathAndQuery)).QuerySelector(".done")!.PlainText());
    }

    private static async Task<string> InviteAsync(HttpClient administrator, string email, string name, Role role)
    {
        using var answer = await administrator.PostFormAsync("/staff/users", "invite", ("Name", name), ("Email", email), ("Role", role.ToString()));
        return await LinkIn(answer);
    }

    private static async Task<string> LinkIn(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        return new Uri(new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()).QuerySelector(".secret")!.TextContent).PathAndQuery;
    }
}
