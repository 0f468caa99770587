using DelegationPortal.Accounts;
using Microsoft.JSInterop;

namespace DelegationPortal.Web.Editing;

/// <summary>The browser's own copy of a form, which outlives the server, the connection and the session.</summary>
internal sealed class BrowserText(IJSObjectReference script, string key, TimeProvider clock)
{
    /// <summary>How the keys of all texts of one person begin.</summary>
    public static string Prefix(Actor actor) => $"unsaved:{actor.UserId}:";

    public static string Key(Actor actor, Guid record) => $"{Prefix(actor)}{record}";

    public async Task<KeptInput<TInput>?> ReadAsync<TInput>()
        where TInput : class
    {
        if (await script.InvokeAsync<Kept?>("kept", key) is not { } kept || FormFields.FromJson<TInput>(kept.Started) is not { } started)
        {
            return null;
        }

        var typed = FormFields.Copy(started);
        FormFields.Fill(typed, kept.Fields);
        return new KeptInput<TInput>(started, typed, TypedAt(kept.Age, clock));
    }

    /// <param name="age">In milliseconds, as <c>editing.js</c> counts it.</param>
    public static DateTime TypedAt(long age, TimeProvider clock) => clock.GetUtcNow().UtcDateTime.AddMilliseconds(-age);

    public ValueTask ForgetAsync() => script.InvokeVoidAsync("forget", key);

    private sealed record Kept(long Age, string Started, Dictionary<string, string> Fields);
}
