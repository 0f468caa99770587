using DelegationPortal.Accounts;
using Microsoft.AspNetCore.Identity;

namespace DelegationPortal.Web.Accounts;

/// <summary>Passkeys of accounts, by Identity's own means.</summary>
public sealed class Passkeys(UserManager<PortalUser> users, SignInManager<PortalUser> signIn, UsedChallenges used)
{
    private const int LongestName = 60;

    /// <returns>Whose passkey it is; null when the answer is not right, was used before, or the account is disabled.</returns>
    public async Task<Guid?> FindUserAsync(string credentialJson)
    {
        if (!used.Use(credentialJson)
            || await AnswerAsync(() => signIn.PerformPasskeyAssertionAsync(credentialJson)) is not { Succeeded: true } assertion
            || assertion.User.DisabledAt is not null)
        {
            return null;
        }

        // The counter of the authenticator, by which a copy of it would show.
        await users.AddOrUpdatePasskeyAsync(assertion.User, assertion.Passkey);
        return assertion.User.Id;
    }

    public async Task<IReadOnlyList<UserPasskeyInfo>> ListAsync(Actor actor) => [.. (await users.GetPasskeysAsync(await FindAsync(actor))).OrderBy(each => each.CreatedAt)];

    /// <returns>Whether the browser's answer is a passkey made for this account just now.</returns>
    public async Task<bool> AddAsync(string credentialJson, string? name, Actor actor)
    {
        var user = await FindAsync(actor);
        if (!used.Use(credentialJson)
            || await AnswerAsync(() => signIn.PerformPasskeyAttestationAsync(credentialJson)) is not { Succeeded: true } attestation
            || attestation.UserEntity.Id != user.Id.ToString())
        {
            return false;
        }

        attestation.Passkey.Name = Shorten(name);
        return (await users.AddOrUpdatePasskeyAsync(user, attestation.Passkey)).Succeeded;
    }

    public async Task RenameAsync(byte[] credentialId, string? name, Actor actor)
    {
        var user = await FindAsync(actor);
        if (await users.GetPasskeyAsync(user, credentialId) is { } passkey)
        {
            passkey.Name = Shorten(name);
            await users.AddOrUpdatePasskeyAsync(user, passkey);
        }
    }

    public async Task RemoveAsync(byte[] credentialId, Actor actor) => await users.RemovePasskeyAsync(await FindAsync(actor), credentialId);

    private async Task<PortalUser> FindAsync(Actor actor) => await users.FindByIdAsync(actor.UserId.ToString()!) ?? throw new NotAllowedException();

    // Identity takes an answer that nobody asked for, or asked too long ago, for a programmer's mistake.
    private static async Task<T?> AnswerAsync<T>(Func<Task<T>> perform)
        where T : class
    {
        try
        {
            return await perform();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string? Shorten(string? name) => string.IsNullOrWhiteSpace(name) ? null : name.Trim()[..Math.Min(name.Trim().Length, LongestName)];
}
