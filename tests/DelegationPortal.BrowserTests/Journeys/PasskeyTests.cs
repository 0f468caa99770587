using DelegationPortal.Accounts;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DelegationPortal.BrowserTests.Journeys;

[Collection(nameof(PortalFixture))]
public sealed class PasskeyTests(PortalFixture portal)
{
    [Fact]
    public async Task A_passkey_is_made_signs_in_is_renamed_and_removed()
    {
        await using var visitor = await ComeAsync("passkey@kammer.example");
        var page = visitor.Page;
        var device = await Passkeys.MakeAsync(visitor, "Büro-Laptop");
        Assert.Equal(1, (await device.ContentsAsync()).GetArrayLength());

        await page.GetByRole(AriaRole.Button, new() { Name = "Abmelden" }).ClickAsync();
        await Passkeys.SignInAsync(visitor);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Frau Editor");

        await visitor.OpenAsync("/account/passkeys");
        await page.GetByText("Ändern").ClickAsync();
        await page.Locator("li").GetByLabel("Name").FillAsync("Alter Laptop");
        await page.GetByRole(AriaRole.Button, new() { Name = "Namen speichern" }).ClickAsync();
        await Expect(page.GetByText("Alter Laptop", new() { Exact = true }).First).ToBeVisibleAsync();
        await page.GetByText("Ändern").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Passkey entfernen" }).ClickAsync();
        await Expect(page.GetByText("Noch kein Passkey.")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Abmelden" }).ClickAsync();
        await Passkeys.SignInAsync(visitor);
        await Expect(page.GetByText("Dieser Passkey passt zu keinem Konto")).ToBeVisibleAsync();
        visitor.AssertAllWasQuietAndAtHome();
    }

    [Fact]
    public async Task An_answer_works_once_for_the_challenge_it_was_given_to_and_for_nobody_disabled()
    {
        const string Email = "passkey2@kammer.example";
        await using var visitor = await ComeAsync(Email);
        var page = visitor.Page;
        await Passkeys.MakeAsync(visitor, "Telefon");
        await page.GetByRole(AriaRole.Button, new() { Name = "Abmelden" }).ClickAsync();

        // Both halves of a sign-in, taken on their way: the cookie with the challenge, and the form with its signature.
        string? form = null, cookies = null;
        await page.RouteAsync("**/account/sign-in", async route =>
        {
            if (route.Request.Method == "POST")
            {
                form = route.Request.PostData;
                cookies = await route.Request.HeaderValueAsync("cookie");
            }

            await route.ContinueAsync();
        });
        await Passkeys.SignInAsync(visitor);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Abmelden" })).ToBeVisibleAsync();

        // Played again, word for word; then without the challenge's cookie.
        Assert.Equal(200, await PostAsync(visitor, form!, cookies!));
        Assert.Equal(200, await PostAsync(visitor, form!, string.Join("; ", cookies!.Split("; ").Where(each => !each.StartsWith("passkey=", StringComparison.Ordinal)))));

        await portal.RunAsync("", "user", "disable", Email);
        await page.UnrouteAllAsync();
        await Passkeys.SignInAsync(visitor);
        await Expect(page.GetByText("Dieser Passkey passt zu keinem Konto")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Whoever_is_not_verified_or_comes_from_another_origin_stays_out()
    {
        await using var visitor = await ComeAsync("passkey3@kammer.example");
        var page = visitor.Page;
        var device = await Passkeys.MakeAsync(visitor, "Telefon");
        await page.GetByRole(AriaRole.Button, new() { Name = "Abmelden" }).ClickAsync();

        // The same machine, under another origin's name for the signature.
        await page.RouteAsync("**/account/sign-in", async route =>
        {
            var data = route.Request.Method == "POST" ? Foreign(route.Request.PostData!) : null;
            await route.ContinueAsync(new() { PostData = data is null ? null : System.Text.Encoding.UTF8.GetBytes(data) });
        });
        await Passkeys.SignInAsync(visitor);
        await Expect(page.GetByText("Dieser Passkey passt zu keinem Konto")).ToBeVisibleAsync();
        await page.UnrouteAllAsync();

        await device.RefuseAsync();
        await Passkeys.SignInAsync(visitor);
        await Expect(page.GetByText("Der Browser hat keinen Passkey übergeben.")).ToBeVisibleAsync();
    }

    // Answers a sign-in form as the portal gets it: the signed part names another origin.
    private static string Foreign(string form)
    {
        var fields = form.Split('&').Select(each => each.Split('=', 2)).ToDictionary(each => each[0], each => Uri.UnescapeDataString(each[1].Replace('+', ' ')));
        var credential = System.Text.Json.Nodes.JsonNode.Parse(fields["Credential"])!;
        var signed = System.Text.Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars((string)credential["response"]!["clientDataJSON"]!));
        credential["response"]!["clientDataJSON"] = System.Buffers.Text.Base64Url.EncodeToString(System.Text.Encoding.UTF8.GetBytes(signed.Replace("http://localhost", "http://evil.example", StringComparison.Ordinal)));
        fields["Credential"] = credential.ToJsonString();
        return string.Join('&', fields.Select(each => $"{each.Key}={Uri.EscapeDataString(each.Value)}"));
    }

    private async Task<Visitor> ComeAsync(string email)
    {
        await portal.AddUserAsync(email, Role.Editor);
        var visitor = await portal.VisitorByNameAsync();
        await visitor.SignInAsync(email);
        return visitor;
    }

    private static async Task<int> PostAsync(Visitor visitor, string form, string cookies)
    {
        using var client = new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(new Uri(visitor.Page.Url), "/account/sign-in"));
        request.Headers.Add("Cookie", cookies);
        request.Content = new StringContent(form, System.Text.Encoding.UTF8, "application/x-www-form-urlencoded");
        using var answer = await client.SendAsync(request);
        return (int)answer.StatusCode;
    }
}
