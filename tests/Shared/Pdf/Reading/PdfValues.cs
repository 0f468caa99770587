namespace DelegationPortal.Testing.Pdf.Reading;

// Numbers are doubles, strings are byte arrays, arrays are lists, null is null. All can be changed, so that tests can break a file.

/// <summary>A name without its slash.</summary>
internal sealed record Name(string Value);

/// <summary>"12 0 R".</summary>
internal sealed record Reference(int Number);

internal sealed class Dictionary : SortedDictionary<string, object?>
{
    public Dictionary()
        : base(StringComparer.Ordinal)
    {
    }
}

/// <param name="Data">With its filters undone.</param>
internal sealed record StreamValue(Dictionary Entries, byte[] Data);
