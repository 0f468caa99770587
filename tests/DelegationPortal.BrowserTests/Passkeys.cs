using System.Text.Json;
using Microsoft.Playwright;

namespace DelegationPortal.BrowserTests;

/// <summary>Chromium's virtual authenticator: a device that keeps passkeys and always says yes.</summary>
internal sealed class Passkeys(ICDPSession session, string authenticator)
{
    public static async Task<Passkeys> PlugInAsync(IPage page)
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
