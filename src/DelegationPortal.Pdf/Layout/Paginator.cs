namespace DelegationPortal.Pdf.Layout;

/// <summary>Divides a document into pages.</summary>
internal static class Paginator
{
    /// <param name="chapters">Each begins on a new page.</param>
    /// <param name="room">The height of a page between its margins, in points.</param>
    public static List<Box> Paginate(IEnumerable<StackBox> chapters, double room)
    {
        var pages = new List<Box>();
        foreach (var chapter in chapters.Where(chapter => !chapter.IsEmpty))
        {
            for (Box? rest = chapter; rest is not null;)
            {
                var (fitting, next) = rest.Divide(room, force: true);
                pages.Add(fitting ?? throw new InvalidOperationException($"A {rest.GetType().Name} fits on no page."));
                rest = next;
            }
        }

        return pages.Count == 0 ? [new StackBox([])] : pages;
    }

    public static IEnumerable<HeadingEntry> HeadingsOn(Box box) => box is ParagraphBox { Heading: { } heading }
        ? [heading]
        : box.Inside.SelectMany(HeadingsOn);
}
