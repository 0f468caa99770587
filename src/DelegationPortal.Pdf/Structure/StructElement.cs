using DelegationPortal.Pdf.Styles;

namespace DelegationPortal.Pdf.Structure;

/// <summary>Anything that stands in the structure tree (ISO 32000-1, 14.7).</summary>
internal interface IStructNode;

/// <summary>A marked sequence in the content of a page.</summary>
internal sealed record MarkedSequence(int Page, int Number) : IStructNode;

/// <summary>An element of the structure tree. Only standard types are used, so no role map is needed (ISO 32000-1, 14.8.4).</summary>
internal sealed class StructElement(string role) : IStructNode
{
    private readonly List<IStructNode> _kids = [];
    private StructElement? _parent;
    private bool _isAttached = true;

    public string Role => role;

    public IReadOnlyList<IStructNode> Kids => _kids;

    public StructElement? Parent => _parent;

    public string? Language { get; init; }

    public string? Alt { get; init; }

    /// <summary>What stands in the text where a replacement is shown (ISO 32000-1, 14.9.4).</summary>
    public string? ActualText { get; init; }

    /// <summary>Unique in the document; notes need one (PDF/UA-1, 7.9).</summary>
    public string? Id { get; init; }

    /// <summary>Of a header cell: Row or Column (PDF/UA-1, 7.5).</summary>
    public string? Scope { get; init; }

    /// <summary>Of a list: None, Disc or Decimal (ISO 32000-1, 14.8.5.5).</summary>
    public string? Numbering { get; init; }

    /// <summary>Of a figure: where it was painted, in PDF space.</summary>
    public Rectangle? Bounds { get; set; }

    public StructElement Add(StructElement kid)
    {
        kid._parent = this;
        _kids.Add(kid);
        return kid;
    }

    /// <summary>A kid that takes its place when the first of its content is painted, which is how links find theirs between the words around.</summary>
    public StructElement AddWhenPainted(StructElement kid)
    {
        kid._parent = this;
        kid._isAttached = false;
        return kid;
    }

    public void AddContent(MarkedSequence content)
    {
        Attach();
        _kids.Add(content);
    }

    public void AddLink(LinkAnnotation link) => _kids.Add(link);

    private void Attach()
    {
        if (!_isAttached)
        {
            _isAttached = true;
            _parent!.Attach();
            _parent._kids.Add(this);
        }
    }
}
