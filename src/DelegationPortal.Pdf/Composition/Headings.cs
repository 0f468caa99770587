using System.Globalization;
using DelegationPortal.Pdf.Content;
using DelegationPortal.Pdf.Layout;
using DelegationPortal.Pdf.Text;

namespace DelegationPortal.Pdf.Composition;

/// <summary>Lists the headings of a document and makes sure that none skips a level (PDF/UA-1, 7.4.2).</summary>
internal static class Headings
{
    private const int Deepest = 6;

    public static List<HeadingEntry> Collect(IEnumerable<Block> blocks)
    {
        var entries = new List<HeadingEntry>();
        foreach (var heading in blocks.OfType<Heading>())
        {
            // Numbers of notes and hyphens that a line may need say nothing in a list of headings.
            var words = heading.Text.Runs.Where(run => run.NoteId is null).Select(run => run.Text);
            var text = PlainText.CleanLine(string.Concat(words)).Replace("\u00AD", "", StringComparison.Ordinal);
            if (!PlainText.IsBlank(PlainText.Clean(heading.Text.ToString())))
            {
                Check(heading.Level, text, entries.LastOrDefault()?.Level ?? 0);
                entries.Add(new(heading.Level, text, "heading " + entries.Count.ToString(CultureInfo.InvariantCulture), heading.InContents));
            }
        }

        return entries;
    }

    private static void Check(int level, string text, int previous)
    {
        if (level is < 1 or > Deepest)
        {
            throw new ArgumentException($"The heading \"{text}\" has level {level}; levels are 1 to {Deepest}.");
        }

        if (level > previous + 1)
        {
            throw new ArgumentException(previous == 0
                ? $"The first heading, \"{text}\", has level {level}; it must have level 1."
                : $"The heading \"{text}\" has level {level} and follows one of level {previous}: no level may be left out (PDF/UA-1, 7.4.2).");
        }
    }
}
