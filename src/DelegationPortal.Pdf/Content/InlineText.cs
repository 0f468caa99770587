using System.Collections;
using System.Runtime.CompilerServices;

namespace DelegationPortal.Pdf.Content;

/// <summary>The runs of one paragraph: a string, a run, or <c>["text ", new TextRun("bold") { Bold = true }]</c>.</summary>
[CollectionBuilder(typeof(InlineText), nameof(Create))]
public sealed class InlineText(IReadOnlyList<TextRun> runs) : IEnumerable<TextRun>
{
    public static InlineText Empty { get; } = new([]);

    public IReadOnlyList<TextRun> Runs => runs;

    public static implicit operator InlineText(string text) => new([text]);

    public static implicit operator InlineText(TextRun run) => new([run]);

    public static InlineText Create(ReadOnlySpan<TextRun> runs) => new(runs.ToArray());

    public IEnumerator<TextRun> GetEnumerator() => runs.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Without any formatting.</summary>
    public override string ToString() => string.Concat(runs.Select(run => run.Text));
}
