using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DelegationPortal.BrowserTests;

/// <summary>Chromium's virtual authenticator: a device that keeps passkeys and always says yes.</summary>
internal sealed class Passkeys(ICDPSession session, string authenticator)
{
    /// <summary>Plugs a device in, and makes a passkey of whoever has signed in.</summary>
    public static async Task<Passkeys> MakeAsync(Visitor visitor, string name)
    {
        var device = await PlugInAsync(visitor.Page);
        await visitor.OpenAsync("/account/passkeys");
        await visitor.Page.GetByLabel("Name").FillAsync(name);
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Passkey anlegen" }).ClickAsync();
        await Expect(visitor.Page.GetByText(name, new() { Exact = true }).First).ToBeVisibleAsync();
        return device;
    }

    public static async Task SignInAsync(Visitor visitor)
    {
        await visitor.OpenAsync("/account/sign-in");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Mit Passkey anmelden" }).ClickAsync();
    }

    private static async Task<Passkeys> PlugInAsync(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("WebAuthn.enable");
        var added = await session.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
        return new Passkeys(session, added!.Value.GetProperty("authenticatorId").GetString()!);
    }

    public async Task<JsonElement> ContentsAsync() => (await session.SendAsync("WebAuthn.getCredentials", new() { ["authenticatorId"] = authenticator }))!.Value.GetProperty("credentials");

    public Task RefuseAsync() => session.SendAsync("WebAuthn.setUserVerified", new() { ["authenticatorId"] = authenticator, ["isUserVerified"] = false });
}
