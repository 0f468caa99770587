using DelegationPortal.Pdf.Layout;
using DelegationPortal.Pdf.Syntax;

namespace DelegationPortal.Pdf.Structure;

/// <summary>Writes the headings as bookmarks (ISO 32000-1, 12.3.3).</summary>
internal static class OutlineWriter
{
    /// <param name="place">Writes where a heading stands.</param>
    /// <returns>Nothing if there is no heading.</returns>
    public static PdfRef? Write(PdfFile file, IReadOnlyList<HeadingEntry> headings, Action<PdfBuffer, HeadingEntry> place)
    {
        if (headings.Count == 0)
        {
            return null;
        }

        var root = file.Reserve();
        List<PdfRef> numbers = [.. headings.Select(_ => file.Reserve())];
        var parents = Parents(headings);
        var kids = Enumerable.Range(0, headings.Count).ToLookup(index => parents[index]);
        for (var i = 0; i < headings.Count; i++)
        {
            List<int> siblings = [.. kids[parents[i]]];
            var position = siblings.BinarySearch(i);
            var parent = parents[i] < 0 ? root : numbers[parents[i]];
            var syntax = file.Open(numbers[i]);
            syntax.Part($"<< /Title {new PdfText(headings[i].Text)} /Parent {parent}");
            if (position > 0)
            {
                syntax.Part($"/Prev {numbers[siblings[position - 1]]}");
            }

            if (position < siblings.Count - 1)
            {
                syntax.Part($"/Next {numbers[siblings[position + 1]]}");
            }

            if (kids[i].Any())
            {
                // Negative: closed until somebody opens it.
                syntax.Part($"/First {numbers[kids[i].First()]} /Last {numbers[kids[i].Last()]} /Count {-kids[i].Count()}");
            }

            place(syntax, headings[i]);
            syntax.Line($">>");
        }

        file.Open(root).Line($"<< /Type /Outlines /First {numbers[kids[-1].First()]} /Last {numbers[kids[-1].Last()]} /Count {kids[-1].Count()} >>");
        return root;
    }

    // The nearest heading before that is of a higher rank; -1 for the root.
    private static List<int> Parents(IReadOnlyList<HeadingEntry> headings)
    {
        var parents = new List<int>();
        for (var i = 0; i < headings.Count; i++)
        {
            var parent = i - 1;
            while (parent >= 0 && headings[parent].Level >= headings[i].Level)
            {
                parent = parents[parent];
            }

            parents.Add(parent);
        }

        return parents;
    }
}
