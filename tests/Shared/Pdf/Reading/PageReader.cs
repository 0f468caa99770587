namespace DelegationPortal.Testing.Pdf.Reading;

/// <summary>Something that a page shows.</summary>
/// <param name="Operator">Such as Tj or f.</param>
/// <param name="Mark">The number of the marked sequence it belongs to.</param>
/// <param name="IsArtifact">Marked as an artefact.</param>
/// <param name="Font">Of text: the name of the font's resource.</param>
/// <param name="Codes">Of text: the codes of its characters.</param>
/// <param name="Replaced">Of text: what stands for it when it is taken out.</param>
internal sealed record Shown(string Operator, int? Mark, bool IsArtifact, string? Font, IReadOnlyList<int> Codes, string? Replaced);

/// <param name="Tag">Such as P.</param>
/// <param name="Number">The MCID.</param>
internal sealed record Marked(string Tag, int Number);

/// <summary>What a page shows, in the order in which it is painted.</summary>
internal sealed class PageReader
{
    private static readonly HashSet<string> Known = [.. "BT ET Tf Td Tm Tc Tj q Q cm re m l c h S f f* B B* n W w d rg RG BDC EMC".Split(' ')];
    private static readonly HashSet<string> Painting = [.. "Tj S f f* B B*".Split(' ')];

    private readonly List<object?> _operands = [];
    private readonly Stack<Scope> _scopes = [];
    private readonly Stack<string?> _fonts = [];
    private string? _font;
    private bool _isInText;

    private PageReader()
    {
    }

    public List<Shown> Shown { get; } = [];

    public List<Marked> Sequences { get; } = [];

    /// <summary>What is wrong with the content's own grammar.</summary>
    public List<string> Errors { get; } = [];

    public static PageReader Read(byte[] content)
    {
        var reader = new PageReader();
        var parser = new PdfParser(content);
        while (!parser.IsAtEnd)
        {
            if (parser.Next() is { } token)
            {
                reader.Take(token);
            }
        }

        reader.Require(reader._scopes.Count == 0 && reader._fonts.Count == 0 && !reader._isInText, "something is begun and not ended");
        return reader;
    }

    private void Take(object token)
    {
        if (token is not string operation)
        {
            _operands.Add(token);
            return;
        }

        Require(Known.Contains(operation), $"unknown operator {operation}");
        switch (operation)
        {
            case "q": _fonts.Push(_font); break;
            case "Q": _font = _fonts.Pop(); break;
            case "BT" or "ET":
                Require(_isInText == (operation == "ET"), "text objects are nested");
                _isInText = operation == "BT";
                break;
            case "Tf": _font = ((Name)_operands[0]!).Value; break;
            case "BDC": Begin(((Name)_operands[0]!).Value, (Dictionary)_operands[1]!); break;
            case "EMC":
                Require(_scopes.Count > 0, "EMC without BDC");
                _scopes.TryPop(out _);
                break;
            default: break;
        }

        if (Painting.Contains(operation))
        {
            Shown.Add(new(operation, Innermost(scope => scope.Mark), _scopes.Any(scope => scope.IsArtifact), _font, Codes(operation), InnermostText()));
        }

        _operands.Clear();
    }

    private void Begin(string tag, Dictionary properties)
    {
        var number = properties.GetValueOrDefault("MCID") is double mark ? (int)mark : (int?)null;
        var replaced = properties.GetValueOrDefault("ActualText") is byte[] text ? PdfReader.TextOf(text) : null;
        Require(tag != "Artifact" || _scopes.Count == 0, "an artefact inside marked content");
        Require(number is null || _scopes.Count == 0, "marked sequences inside each other");
        if (number is { } known)
        {
            Sequences.Add(new(tag, known));
        }

        _scopes.Push(new(number, tag == "Artifact", replaced));
    }

    private IReadOnlyList<int> Codes(string operation) => operation == "Tj"
        ? [.. ((byte[])_operands[0]!).Chunk(2).Select(pair => pair[0] << 8 | pair[1])]
        : [];

    private int? Innermost(Func<Scope, int?> value) => _scopes.Select(value).FirstOrDefault(each => each is not null);

    private string? InnermostText() => _scopes.Select(scope => scope.Replaced).FirstOrDefault(each => each is not null);

    private void Require(bool condition, string otherwise)
    {
        if (!condition)
        {
            Errors.Add(otherwise);
        }
    }

    private sealed record Scope(int? Mark, bool IsArtifact, string? Replaced);
}
