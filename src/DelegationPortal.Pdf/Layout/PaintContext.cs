using DelegationPortal.Pdf.Drawing;

namespace DelegationPortal.Pdf.Layout;

/// <summary>What boxes need for painting.</summary>
/// <param name="Destinations">Filled while painting.</param>
/// <param name="PageOfHeading">The number of the page on which a heading stands, from 1.</param>
internal sealed record PaintContext(
    PageContent Page,
    Dictionary<string, Destination> Destinations,
    Func<HeadingEntry, int> PageOfHeading)
{
    public void AddDestination(string anchor, double y) => Destinations.TryAdd(anchor, new(Page.Index, y));
}

/// <param name="Page">From 0.</param>
/// <param name="Y">From the upper edge of the page, in points.</param>
internal readonly record struct Destination(int Page, double Y);

/// <summary>A heading as bookmarks and the table of contents list it.</summary>
internal sealed record HeadingEntry(int Level, string Text, string Anchor, bool InContents);
