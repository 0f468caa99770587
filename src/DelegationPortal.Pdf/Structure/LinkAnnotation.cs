using DelegationPortal.Pdf.Styles;

namespace DelegationPortal.Pdf.Structure;

/// <summary>Where a link leads: an address outside, or an anchor inside.</summary>
/// <param name="Description">Read out in place of the address (PDF/UA-1, 7.18.5).</param>
internal sealed record LinkTarget(Uri? Address, string? Anchor, string Description);

/// <summary>The active part of a link on one page; its element holds the text, and this as an object reference.</summary>
internal sealed class LinkAnnotation(LinkTarget target, StructElement owner) : IStructNode
{
    public LinkTarget Target => target;

    public StructElement Owner => owner;

    /// <summary>One for each line that the link's text covers.</summary>
    public List<Rectangle> Areas { get; } = [];

    public Rectangle Bounds => Areas.Aggregate((all, each) => all.Around(each));
}
