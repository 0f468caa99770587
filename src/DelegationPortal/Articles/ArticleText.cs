using System.Text;

namespace DelegationPortal.Articles;

/// <summary>One change that cleaning makes to the raw text.</summary>
/// <param name="Start">Where in the raw text.</param>
/// <param name="Length">How many UTF-16 code units it replaces.</param>
public sealed record TextEdit(int Start, int Length, string Replacement);

/// <summary>An article's raw text, the same cleaned, and the edits between them: every place in one leads to the place in the other.</summary>
public sealed class ArticleText
{
    /// <param name="edits">In order, without overlap.</param>
    public ArticleText(string raw, IReadOnlyList<TextEdit> edits)
    {
        Raw = raw;
        Edits = edits;
        Clean = CleanOf(new TextRange(0, raw.Length));
    }

    public string Raw { get; }

    public string Clean { get; }

    public IReadOnlyList<TextEdit> Edits { get; }

    /// <summary>The cleaned text of a range of the raw text; an edit counts when it begins inside.</summary>
    public string CleanOf(TextRange raw)
    {
        var text = new StringBuilder(raw.Length);
        var position = raw.Start;
        for (var i = FirstEdit(raw.Start); i < Edits.Count && Edits[i].Start < raw.End; i++)
        {
            var edit = Edits[i];
            text.Append(Raw, position, edit.Start - position).Append(edit.Replacement);
            position = Math.Min(edit.Start + edit.Length, raw.End);
        }

        return text.Append(Raw, position, raw.End - position).ToString();
    }

    /// <summary>Index of the first edit that begins at or behind a place of the raw text.</summary>
    internal int FirstEdit(int start) => SortedByStart.FirstFrom(Edits, start, static edit => edit.Start);
}
