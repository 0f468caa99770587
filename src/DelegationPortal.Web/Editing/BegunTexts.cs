using DelegationPortal.Accounts;
using DelegationPortal.History;
using DelegationPortal.UnsavedTexts;
using DelegationPortal.Web.Shell;
using Microsoft.JSInterop;

namespace DelegationPortal.Web.Editing;

/// <summary>All that one person has begun to write and not saved, in the database or only in this browser.</summary>
public sealed class BegunTexts(UnsavedTextQueries texts, TimeProvider clock, IJSRuntime js)
{
    /// <param name="script">Where the browser finds <c>editing.js</c>.</param>
    /// <returns>Newest first, each record once.</returns>
    public async Task<IReadOnlyList<BegunText>> ListAsync(string script, Actor actor)
    {
        await using var editing = await js.InvokeAsync<IJSObjectReference>("import", PortalUrls.Asset(script));
        var inBrowser = await editing.InvokeAsync<InBrowser[]>("begun", BrowserText.Prefix(actor));
        var inDatabase = await texts.ListAsync(actor, CancellationToken.None);
        return [.. inDatabase.Select(t => new BegunText(t.Record, t.RecordId, t.TripId, t.TypedAt))
            .Concat(inBrowser.Where(t => Enum.IsDefined(t.Kind)).Select(t => new BegunText(t.Kind, t.Id, t.TripId, BrowserText.TypedAt(t.Age, clock))))
            .OrderByDescending(t => t.At).DistinctBy(t => t.Id)];
    }

    private sealed record InBrowser(RecordKind Kind, Guid Id, Guid? TripId, long Age);
}

public sealed record BegunText(RecordKind Kind, Guid Id, Guid? TripId, DateTime At);
