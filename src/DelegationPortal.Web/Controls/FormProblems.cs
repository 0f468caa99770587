using DelegationPortal.Web.Shell;
using Microsoft.Extensions.Localization;

namespace DelegationPortal.Web.Controls;

/// <summary>What is wrong with what somebody entered, a sentence each, beside a field or about the whole.</summary>
public sealed class FormProblems(IStringLocalizer<Texts> texts)
{
    private readonly List<(string? Field, string Sentence)> _found = [];

    /// <summary>For entries that stay on the page: something was found, or all was forgotten.</summary>
    public event Action? Changed;

    public bool Any => _found.Count > 0;

    public IReadOnlyList<(string? Field, string Sentence)> All => _found;

    public string? Of(string field) => _found.FirstOrDefault(each => each.Field == field).Sentence;

    public void Add(string? field, string key, params object[] values)
    {
        _found.Add((field, texts[key, values]));
        Changed?.Invoke();
    }

    public void Clear()
    {
        _found.Clear();
        Changed?.Invoke();
    }

    public void Add(RuleViolationException broken) => Add(broken.Field, broken.Key, [.. broken.Values]);
}
