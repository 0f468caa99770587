using System.Linq.Expressions;
using DelegationPortal.Data;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.History;

/// <summary>Which fields say something else by now than when their records were made.</summary>
internal sealed class ChangedFields
{
    private readonly HashSet<(Guid Record, string Field)> _fields;

    private ChangedFields(HashSet<(Guid Record, string Field)> fields) => _fields = fields;

    public static async Task<ChangedFields> ReadAsync(PortalDbContext context, Expression<Func<Change, bool>> which, CancellationToken cancellation)
    {
        var changes = await context.Changes.AsNoTracking().Where(c => c.Kind == ChangeKind.Changed).Where(which).OrderBy(c => c.Id)
            .Select(c => new { c.RecordId, c.Field, c.From, c.To }).ToListAsync(cancellation);
        return new ChangedFields(changes.GroupBy(c => (c.RecordId, c.Field!)).Where(g => g.First().From != g.Last().To).Select(g => g.Key).ToHashSet());
    }

    /// <param name="fields">Names; a field of several parts is changed when one of them is.</param>
    public bool Any(Guid record, params ReadOnlySpan<string> fields)
    {
        foreach (var field in fields)
        {
            if (_fields.Any(f => f.Record == record && (f.Field == field || f.Field.StartsWith(field + ".", StringComparison.Ordinal))))
            {
                return true;
            }
        }

        return false;
    }
}
