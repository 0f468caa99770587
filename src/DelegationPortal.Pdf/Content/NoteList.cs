namespace DelegationPortal.Pdf.Content;

/// <summary>Notes; each leads back to where it is first referred to.</summary>
public sealed record NoteList(IReadOnlyList<Note> Notes) : Block
{
    /// <summary>1 or more, filled one after the other.</summary>
    public int ColumnCount { get; init; } = 1;

    /// <summary>Between two columns, in points.</summary>
    public double ColumnGap { get; init; } = 24;
}

/// <param name="Id">Unique in the document; <see cref="TextRun.NoteId"/> refers to it.</param>
/// <param name="Label">What stands before the text, such as 3.</param>
public sealed record Note(string Id, string Label, InlineText Text);
