using System.Linq.Expressions;
using DelegationPortal.Data;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.History;

/// <summary>What the history says of some records, read at once.</summary>
internal sealed class RecordChanges
{
    private readonly IReadOnlyList<Each> _all;
    private readonly ILookup<Guid, string> _different;
    private readonly Dictionary<Guid, DateTime> _last;

    private RecordChanges(IReadOnlyList<Each> all)
    {
        _all = all;
        _different = all.Where(c => c.Field is not null).GroupBy(c => (c.RecordId, Field: c.Field!)).Where(g => g.First().From != g.Last().To).ToLookup(g => g.Key.RecordId, g => g.Key.Field);
        _last = all.GroupBy(c => c.RecordId).ToDictionary(g => g.Key, g => g.Max(c => c.At));
    }

    public static async Task<RecordChanges> ReadAsync(PortalDbContext context, Expression<Func<Change, bool>> which, CancellationToken cancellation) =>
        new(await context.Changes.AsNoTracking().Where(which).OrderBy(c => c.Id)
            .Select(c => new Each(c.RecordId, c.TripId, c.SaveId, c.At, c.Field, c.From, c.To)).ToListAsync(cancellation));

    /// <summary>Whether a field says something else by now than when its record was made.</summary>
    /// <param name="fields">Names; a field of several parts is changed when one of them is.</param>
    public bool Any(Guid record, params ReadOnlySpan<string> fields)
    {
        foreach (var field in fields)
        {
            if (_different[record].Any(f => f == field || f.StartsWith(field + ".", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>When one of the records was last changed or made; the beginning of time when the history knows none of them.</summary>
    public DateTime LastOf(params IEnumerable<Guid> records) => records.Max(id => _last.GetValueOrDefault(id, DateTime.UnixEpoch));

    /// <summary>How often a trip or a part of it was saved, and when last; never: when it came here.</summary>
    public Revision RevisionOf(Guid trip, DateTime createdAt)
    {
        var saves = _all.Where(c => c.TripId == trip).ToList();
        return new Revision(saves.DistinctBy(c => c.SaveId).Count(), saves.Count == 0 ? createdAt : saves.Max(c => c.At));
    }

    private sealed record Each(Guid RecordId, Guid? TripId, Guid SaveId, DateTime At, string? Field, string? From, string? To);
}
