using System.Net;
using AngleSharp.Html.Parser;
using DelegationPortal.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace DelegationPortal.Web.Tests.Accounts;

/// <summary>People with accounts, who use the portal as a browser without script does.</summary>
internal static class Visits
{
    public const string Password = "ein Satz, den niemand errät";

    public static string EmailOf(Role role) => $"{role.ToString().ToLowerInvariant()}@kammer.example";

    /// <summary>Somebody of a role, signed in; the account is made if it is not there.</summary>
    public static async Task<HttpClient> SignedInAsync(this PortalFactory portal, Role role)
    {
        var email = EmailOf(role);
        try
        {
            await portal.AddAsync(email, role);
        }
        catch (RuleViolationException)
        {
            // It is there from another test of the class.
        }

        var client = portal.CreateClient();
        using var answer = await client.SignInAsync(email, Password);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return client;
    }

    public static Task<PortalUser> AddAsync(this PortalFactory portal, string email, Role role) =>
        portal.Services.GetRequiredService<AccountCommands>().AddAsync(email, $"Frau {role}", role, Password, Actor.Portal, CancellationToken.None);

    public static Task<HttpResponseMessage> SignInAsync(this HttpClient client, string email, string password, string path = "/account/sign-in") =>
        client.PostFormAsync(path, "sign-in", ("Email", email), ("Password", password));

    /// <summary>Opens a page, fills in one of its forms and posts it where the form says.</summary>
    public static async Task<HttpResponseMessage> PostFormAsync(this HttpClient client, string path, string form, params (string Name, string Value)[] entries)
    {
        var page = await client.GetPageAsync(path);
        var fields = page.QuerySelector($"form:has(input[name=_handler][value='{form}'])")!;
        var hidden = fields.QuerySelectorAll("input[type=hidden]").Select(input => (input.GetAttribute("name")!, input.GetAttribute("value") ?? ""));
        return await client.PostAsync(
            new Uri(fields.GetAttribute("action") ?? path, UriKind.Relative),
            new FormUrlEncodedContent(hidden.Concat(entries).Select(each => KeyValuePair.Create(each.Item1, each.Item2))));
    }

    public static async Task<HttpResponseMessage> SignOutAsync(this HttpClient client)
    {
        var token = (await client.GetPageAsync("/account")).QuerySelector("header form input")!.GetAttribute("value")!;
        return await client.PostAsync(new Uri("/account/sign-out", UriKind.Relative), new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]));
    }

    /// <summary>The sentences above a form that was refused.</summary>
    public static async Task<string> ProblemsAsync(this HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        return page.QuerySelector(".problems ul")!.PlainText();
    }
}
