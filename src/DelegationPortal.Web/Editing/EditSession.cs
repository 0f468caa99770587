using DelegationPortal.Accounts;
using DelegationPortal.History;
using DelegationPortal.UnsavedTexts;

namespace DelegationPortal.Web.Editing;

/// <summary>One person at one form: what it was, what it is now, and what waits to be restored.</summary>
internal sealed class EditSession<TInput>(EditedRecord record, UnsavedTextCommands texts)
    where TInput : class
{
    // The database counts from the arrival of a letter, so what it has may look newer than a later letter that never arrived.
    private static readonly TimeSpan LongestWay = TimeSpan.FromSeconds(10);

    /// <summary>As it was in the database when editing began, or when it was last saved.</summary>
    public TInput Started { get; private set; } = null!;

    /// <summary>As the form shows it now.</summary>
    public TInput Mine { get; private set; } = null!;

    /// <summary>What was typed earlier and never saved; null when there is nothing, or it was taken or discarded.</summary>
    public KeptInput<TInput>? Waiting { get; private set; }

    public IReadOnlyList<FieldConflict> Conflicts { get; private set; } = [];

    public bool IsDirty => FormFields.ToJson(Started) != FormFields.ToJson(Mine);

    /// <summary>Counts up whenever the form is to show something else than what was typed.</summary>
    public FormGeneration Generation { get; } = new();

    public void Begin(TInput saved)
    {
        var shown = Mine is null ? null : FormFields.ToJson(Mine);
        Started = FormFields.Copy(saved);
        Mine = FormFields.Copy(saved);
        Conflicts = [];
        if (shown != FormFields.ToJson(Mine))
        {
            Generation.Next();
        }
    }

    /// <summary>Offers the newer of what the database and the browser have kept, if it says something else than the record.</summary>
    public void Offer(KeptInput<TInput>? inDatabase, KeptInput<TInput>? inBrowser) =>
        Waiting = new[] { (Kept: inBrowser, At: inBrowser?.TypedAt + LongestWay), (Kept: inDatabase, At: inDatabase?.TypedAt) }
            .Where(each => each.Kept is { } kept && FormFields.Differences(kept.Typed, Started).Count > 0)
            .OrderByDescending(each => each.At).Select(each => each.Kept).FirstOrDefault();

    public void Restore()
    {
        if (Waiting is { } waiting)
        {
            (Started, Mine, Waiting) = (waiting.Started, waiting.Typed, null);
            Generation.Next();
        }
    }

    public async Task DiscardAsync(Actor actor)
    {
        Waiting = null;
        await texts.DiscardAsync(record.Id, actor, CancellationToken.None);
    }

    /// <summary>Keeps what is typed, or forgets it when the form is as it was.</summary>
    public Task KeepAsync(Actor actor) => IsDirty
        ? texts.KeepAsync(record.Kind, record.Id, record.TripId, FormFields.ToJson(Started), FormFields.ToJson(Mine), actor, CancellationToken.None)
        : Waiting is null ? texts.DiscardAsync(record.Id, actor, CancellationToken.None) : Task.CompletedTask;

    /// <returns>The id of the save; null when somebody else had saved the same fields.</returns>
    public async Task<Guid?> SaveAsync(Func<TInput, TInput, Task<Guid>> save)
    {
        try
        {
            // Typing goes on meanwhile; what is typed now belongs to the next save.
            var sent = FormFields.Copy(Mine);
            var id = await save(Started, sent);
            Started = sent;
            return id;
        }
        catch (EditConflictException exception)
        {
            Conflicts = exception.Conflicts;
            return null;
        }
    }

    /// <summary>Closes the question; saving asks it again.</summary>
    public void Postpone() => Conflicts = [];

    /// <summary>Takes one of the three values for a field; what the others saved counts as seen.</summary>
    public void Resolve(FieldConflict conflict, object? value)
    {
        FormFields.Set(Started, conflict.Field, conflict.Theirs);
        FormFields.Set(Mine, conflict.Field, value);
        Generation.Next();
        Conflicts = [.. Conflicts.Where(c => c != conflict)];
    }
}

/// <param name="Id">Of the record, or the one that a new record will have.</param>
/// <param name="TripId">The trip that it belongs to; null for a contact.</param>
public sealed record EditedRecord(RecordKind Kind, Guid Id, Guid? TripId = null);

internal sealed record KeptInput<TInput>(TInput Started, TInput Typed, DateTime TypedAt);
