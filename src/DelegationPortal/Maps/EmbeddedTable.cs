namespace DelegationPortal.Maps;

/// <summary>A tab-separated file of this folder, without its comments.</summary>
internal static class EmbeddedTable
{
    public static IEnumerable<string[]> Rows(string name) => Lines(name).Select(line => line.Split('\t'));

    public static IEnumerable<string> Lines(string name)
    {
        var resource = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(typeof(EmbeddedTable), name)
            ?? throw new InvalidOperationException($"The library was built without {name}.");

        using var reader = new StreamReader(resource);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                yield return line;
            }
        }
    }
}
