using DelegationPortal.Web.Controls;
using Microsoft.AspNetCore.Components;

namespace DelegationPortal.Web.Editing;

/// <summary>
/// One entry of a form that saves into a record. While somebody types, the browser's text is the truth: what comes from above may be some letters
/// older, and showing it would take these letters away.
/// </summary>
public abstract class Entry : ComponentBase, IDisposable
{
    private const int Remembered = 200;

    // Hashes: the texts themselves can be long.
    private readonly Queue<int> _typed = new();
    private int _generation = -1;

    /// <summary>The field's name in the input, with a dot before a part of it.</summary>
    [Parameter, EditorRequired] public required string Name { get; set; }

    [Parameter, EditorRequired] public required string Label { get; set; }

    [Parameter] public string Value { get; set; } = "";

    [Parameter] public EventCallback<string> ValueChanged { get; set; }

    /// <summary>Tells the entries of several forms on one page apart.</summary>
    [CascadingParameter(Name = "FormId")] public string? FormId { get; set; }

    [CascadingParameter] public FormProblems? Problems { get; set; }

    [CascadingParameter] public FormGeneration? Form { get; set; }

    /// <summary>What the element is made with; its text may have gone on since.</summary>
    protected string Shown { get; private set; } = "";

    /// <summary>A new element for each text that comes from elsewhere than this element.</summary>
    protected int Key { get; private set; }

    protected string Id => $"{FormId}{Name}";

    // What is wrong with a field of several entries is told beside its value.
    protected string? Wrong => Problems?.Of(Name.EndsWith(".Value", StringComparison.Ordinal) ? Name[..^".Value".Length] : Name);

    protected override void OnInitialized()
    {
        if (Problems is not null)
        {
            Problems.Changed += StateHasChanged;
        }
    }

    public void Dispose()
    {
        if (Problems is not null)
        {
            Problems.Changed -= StateHasChanged;
        }

        GC.SuppressFinalize(this);
    }

    protected override void OnParametersSet()
    {
        var isReset = _generation != (Form?.Number ?? 0);
        if (!isReset && (Value == Shown || _typed.Contains(Value.GetHashCode(StringComparison.Ordinal))))
        {
            return;
        }

        _generation = Form?.Number ?? 0;
        _typed.Clear();
        if (Value != Shown || isReset)
        {
            Shown = Value;
            Key++;
        }
    }

    protected Task WriteAsync(ChangeEventArgs change)
    {
        var text = change.Value?.ToString() ?? "";
        _typed.Enqueue(text.GetHashCode(StringComparison.Ordinal));
        if (_typed.Count > Remembered)
        {
            _typed.Dequeue();
        }

        return ValueChanged.InvokeAsync(text);
    }
}

/// <summary>Counts up when a form gets other texts than the ones that were typed into it.</summary>
public sealed class FormGeneration
{
    public int Number { get; private set; }

    public void Next() => Number++;
}
