namespace DelegationPortal.Testing.Pdf.Reading;

/// <summary>An element of the structure tree.</summary>
internal sealed class Element(Dictionary entries, string role, Element? parent)
{
    public Dictionary Entries => entries;

    public string Role => role;

    public Element? Parent => parent;

    /// <summary>Elements, <see cref="SequenceKid"/>s and <see cref="ObjectKid"/>s, in their order.</summary>
    public List<object> Kids { get; } = [];

    public IEnumerable<Element> Elements => Kids.OfType<Element>();

    /// <summary>This one and all below it, in reading order.</summary>
    public IEnumerable<Element> All => Elements.SelectMany(kid => kid.All).Prepend(this);

    public string Path => parent is null ? role : $"{parent.Path}/{role}";
}

/// <param name="Page">The dictionary of the page.</param>
internal sealed record SequenceKid(Dictionary Page, int Number);

internal sealed record ObjectKid(Dictionary Object);

/// <summary>The structure tree, and what it says in words.</summary>
internal sealed class StructureReader
{
    private readonly PdfReader _file;
    private readonly ILookup<object, Element> _owners;

    public StructureReader(PdfReader file)
    {
        _file = file;
        Root = file.Dictionary(file.Catalog, "StructTreeRoot");
        Parents = file.Array(file.Dictionary(Root, "ParentTree"), "Nums").Chunk(2).ToDictionary(pair => (int)(double)pair[0]!, pair => file.Resolve(pair[1]));
        Tops = [.. Kids(Root).Select(kid => Build(file.Dictionary(kid), null))];
        All = [.. Tops.SelectMany(top => top.All)];
        var sequences = new List<(Element, SequenceKid)>();
        foreach (var top in Tops)
        {
            Collect(top, sequences);
        }

        Sequences = sequences;
        _owners = All.SelectMany(element => element.Kids.OfType<ObjectKid>().Select(kid => (element, kid.Object)))
            .ToLookup(each => (object)each.Object, each => each.element, ReferenceEqualityComparer.Instance);
    }

    public Dictionary Root { get; }

    public IReadOnlyList<Element> Tops { get; }

    public IReadOnlyList<Element> All { get; }

    /// <summary>The parent tree by its keys: a list of elements for a page, one for an annotation.</summary>
    public Dictionary<int, object?> Parents { get; }

    /// <summary>Each marked sequence in reading order, with the element that it belongs to.</summary>
    public IReadOnlyList<(Element Element, SequenceKid Sequence)> Sequences { get; }

    /// <summary>The elements that an annotation stands in.</summary>
    public IReadOnlyList<Element> OwnersOf(Dictionary annotation) => [.. _owners[annotation]];

    private static void Collect(Element element, List<(Element, SequenceKid)> sequences)
    {
        foreach (var kid in element.Kids)
        {
            switch (kid)
            {
                case Element inside: Collect(inside, sequences); break;
                case SequenceKid sequence: sequences.Add((element, sequence)); break;
                default: break;
            }
        }
    }

    private Element Build(Dictionary entries, Element? parent)
    {
        var element = new Element(entries, _file.Name(entries, "S") ?? "", parent);
        foreach (var kid in Kids(entries))
        {
            element.Kids.Add(KidOf(kid, entries, element));
        }

        return element;
    }

    private object KidOf(object? kid, Dictionary entries, Element element)
    {
        if (_file.Resolve(kid) is double number)
        {
            return new SequenceKid(_file.Dictionary(entries, "Pg"), (int)number);
        }

        var value = _file.Dictionary(kid);
        return _file.Name(value, "Type") switch
        {
            "MCR" => new SequenceKid(_file.Dictionary(value, "Pg"), (int)_file.Number(value, "MCID")!),
            "OBJR" => new ObjectKid(_file.Dictionary(value, "Obj")),
            _ => Build(value, element),
        };
    }

    private List<object?> Kids(Dictionary entries) => _file.Resolve(entries.GetValueOrDefault("K")) switch
    {
        List<object?> kids => kids,
        null => [],
        var kid => [kid],
    };
}
