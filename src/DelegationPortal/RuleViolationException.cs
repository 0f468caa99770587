namespace DelegationPortal;

/// <summary>A rule of the portal is broken; a resource of the same key holds the sentence in each language.</summary>
/// <param name="field">The field that it is about; null: the record as a whole.</param>
public sealed class RuleViolationException(string key, string? field = null, params IReadOnlyList<object> values)
    : Exception($"{key} ({field})")
{
    public string Key { get; } = key;

    public string? Field { get; } = field;

    public IReadOnlyList<object> Values { get; } = values;

    public static void ThrowIf(bool broken, string key, string? field = null, params IReadOnlyList<object> values)
    {
        if (broken)
        {
            throw new RuleViolationException(key, field, values);
        }
    }
}
