using DelegationPortal.Pdf.Content;
using DelegationPortal.Pdf.Layout;
using DelegationPortal.Pdf.Structure;
using DelegationPortal.Pdf.Text;

namespace DelegationPortal.Pdf.Composition;

/// <summary>Notes, each with an id (PDF/UA-1, 7.9) and a label that leads back to its first reference.</summary>
internal sealed class NoteBuilder(Composer composer)
{
    // Columns of notes that are longer would be read across several pages before the second column begins.
    private const double TallestColumns = 220;
    private const double LabelWidth = 15;

    public StackBox Build(NoteList list, Surroundings around)
    {
        var columns = Math.Max(1, list.ColumnCount);
        var width = (around.Width - (columns - 1) * list.ColumnGap) / columns;
        var notes = list.Notes.Select(note => Build(note, around with { Width = width }, list.Language)).ToList();
        return columns == 1
            ? new(notes)
            : new(Groups(notes, columns).Select(group => new KeptBox(Columns(group, columns, width + list.ColumnGap))));
    }

    private AnchorBox Build(Note note, Surroundings around, string? language)
    {
        var style = composer.Theme.Note;
        var element = around.Parent.Add(new("Note") { Id = note.Id, Language = language });
        var label = Label(note, element.Add(new("Lbl")));
        var text = composer.Paragraph(note.Text, style, element.Add(new("P")), Math.Max(1, around.Width - LabelWidth));
        return new(Anchors.Note(note.Id), new ListItemBox(label, new(text is null ? [] : [text]), LabelWidth));
    }

    private ParagraphBox Label(Note note, StructElement element)
    {
        var style = composer.Theme.Note with { Family = composer.Theme.LabelFamily, Bold = true };
        var span = composer.SpanOf(note.Label, style, element) with { Color = composer.Theme.LinkColor, Size = style.Size * 0.9 };
        if (composer.ReferredNotes.Contains(note.Id))
        {
            var link = element.AddWhenPainted(new("Link"));
            span = span with { Element = link, Link = new(null, Anchors.Reference(note.Id), note.Label) };
        }

        return composer.Paragraph([span], style, LabelWidth);
    }

    private static IEnumerable<List<Box>> Groups(IEnumerable<Box> notes, int columns)
    {
        var group = new List<Box>();
        foreach (var note in notes)
        {
            if (group.Count > 0 && HeightOf([.. group, note]) > TallestColumns * columns)
            {
                yield return group;
                group = [];
            }

            group.Add(note);
        }

        if (group.Count > 0)
        {
            yield return group;
        }
    }

    // Fills the columns evenly, one after the other.
    private static ColumnsBox Columns(List<Box> notes, int count, double step)
    {
        var share = HeightOf(notes) / count;
        var columns = Enumerable.Range(0, count).Select(_ => new List<Box>()).ToList();
        var current = 0;
        foreach (var note in notes)
        {
            if (columns[current].Count > 0 && current < count - 1 && HeightOf(columns[current]) + note.Height / 2 > share)
            {
                current++;
            }

            columns[current].Add(note);
        }

        return new([.. columns.Select((boxes, index) => new ColumnBox(new StackBox(boxes), index * step))]);
    }

    private static double HeightOf(List<Box> boxes) => new StackBox(boxes).Height;
}
