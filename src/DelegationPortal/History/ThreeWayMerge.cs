using System.Reflection;

namespace DelegationPortal.History;

/// <summary>Two people changed the same record: what both did to different fields is kept, what they did to the same field is a conflict.</summary>
/// <remarks>The three are plain inputs: settable properties, each of which is compared as a whole.</remarks>
internal static class ThreeWayMerge
{
    /// <summary>Puts into <paramref name="theirs"/> what <paramref name="mine"/> changed since <paramref name="started"/>.</summary>
    /// <returns>The fields that both changed, each to another value; they stay as they are in <paramref name="theirs"/>.</returns>
    public static IReadOnlyList<FieldConflict> Apply<T>(T started, T mine, T theirs)
    {
        var conflicts = new List<FieldConflict>();
        foreach (var field in typeof(T).GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(p => p.CanWrite))
        {
            var (before, wanted, saved) = (field.GetValue(started), field.GetValue(mine), field.GetValue(theirs));
            if (Equals(wanted, before) || Equals(wanted, saved))
            {
                continue;
            }

            if (Equals(saved, before))
            {
                field.SetValue(theirs, wanted);
            }
            else
            {
                conflicts.Add(new FieldConflict(field.Name, before, wanted, saved));
            }
        }

        return conflicts;
    }
}
