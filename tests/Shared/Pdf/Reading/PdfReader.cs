using System.IO.Compression;
using System.Text;

namespace DelegationPortal.Testing.Pdf.Reading;

/// <summary>A file taken apart: its objects by number. Reads cross-reference streams and object streams, which is how ours are written.</summary>
internal sealed class PdfReader
{
    private PdfReader(byte[] bytes)
    {
        Bytes = bytes;
        var tail = Encoding.Latin1.GetString(bytes, Math.Max(0, bytes.Length - 64), Math.Min(64, bytes.Length));
        var start = int.Parse(tail[(tail.LastIndexOf("startxref", StringComparison.Ordinal) + 9)..tail.LastIndexOf("%%EOF", StringComparison.Ordinal)].Trim(), System.Globalization.CultureInfo.InvariantCulture);
        var table = (StreamValue)ObjectAt(start).Value!;
        Trailer = table.Entries;
        ReadObjects(table);
    }

    public byte[] Bytes { get; }

    public Dictionary Trailer { get; }

    public SortedDictionary<int, object?> Objects { get; } = [];

    public Dictionary Catalog => Dictionary(Trailer.GetValueOrDefault("Root"));

    /// <summary>The pages in their order.</summary>
    public IReadOnlyList<Dictionary> Pages => [.. PagesBelow(Dictionary(Catalog.GetValueOrDefault("Pages")))];

    public static PdfReader Read(byte[] file) => new(file);

    /// <summary>What a reference leads to, or the value itself.</summary>
    public object? Resolve(object? value) => value is Reference reference ? Objects.GetValueOrDefault(reference.Number) : value;

    /// <summary>Empty if there is none.</summary>
    public Dictionary Dictionary(object? value) => Resolve(value) switch
    {
        Dictionary entries => entries,
        StreamValue stream => stream.Entries,
        _ => [],
    };

    public Dictionary Dictionary(Dictionary parent, string key) => Dictionary(parent.GetValueOrDefault(key));

    public IReadOnlyList<object?> Array(Dictionary parent, string key) => Resolve(parent.GetValueOrDefault(key)) as List<object?> ?? [];

    public object? First(Dictionary parent, string key) => Array(parent, key) is [var first, ..] ? first : null;

    public StreamValue? Stream(Dictionary parent, string key) => Resolve(parent.GetValueOrDefault(key)) as StreamValue;

    public string? Name(Dictionary parent, string key) => (Resolve(parent.GetValueOrDefault(key)) as Name)?.Value;

    public string? Text(Dictionary parent, string key) => Resolve(parent.GetValueOrDefault(key)) is byte[] text ? TextOf(text) : null;

    public double? Number(Dictionary parent, string key) => Resolve(parent.GetValueOrDefault(key)) as double?;

    /// <summary>All dictionaries of the file, those of streams and those inside others included.</summary>
    public IEnumerable<Dictionary> AllDictionaries() => Objects.Values.Append(Trailer).SelectMany(Inside);

    public static string TextOf(byte[] text) => text is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(text[2..]) : Encoding.Latin1.GetString(text);

    private static IEnumerable<Dictionary> Inside(object? value) => value switch
    {
        Dictionary entries => entries.Values.SelectMany(Inside).Prepend(entries),
        StreamValue stream => Inside(stream.Entries),
        List<object?> list => list.SelectMany(Inside),
        _ => [],
    };

    private IEnumerable<Dictionary> PagesBelow(Dictionary node) => Name(node, "Type") == "Page"
        ? [node]
        : Array(node, "Kids").SelectMany(kid => PagesBelow(Dictionary(kid)));

    private void ReadObjects(StreamValue table)
    {
        var rows = table.Data.Chunk(7).Index().ToList();
        foreach (var (number, row) in rows.Where(each => each.Item[0] == 1))
        {
            var (found, value) = ObjectAt(BigEndian(row.AsSpan(1, 4)));
            Objects[number] = found == number ? value : throw new InvalidDataException($"Where object {number} should be, there is {found}.");
        }

        foreach (var container in rows.Where(each => each.Item[0] == 2).GroupBy(each => BigEndian(each.Item.AsSpan(1, 4))))
        {
            var packed = ReadPacked((StreamValue)Objects[container.Key]!);
            foreach (var (number, row) in container)
            {
                var (found, value) = packed[BigEndian(row.AsSpan(5, 2))];
                Objects[number] = found == number ? value : throw new InvalidDataException($"Where object {number} should be, there is {found}.");
            }
        }
    }

    // Numbers and offsets of all objects come first (7.5.7).
    private static List<(int Number, object? Value)> ReadPacked(StreamValue container)
    {
        var index = new PdfParser(container.Data);
        var objects = new List<(int, object?)>();
        for (var i = 0; i < (double)container.Entries["N"]!; i++)
        {
            var number = (int)(double)index.Next()!;
            var offset = (double)index.Next()! + (double)container.Entries["First"]!;
            objects.Add((number, new PdfParser(container.Data, (int)offset).NextValue()));
        }

        return objects;
    }

    private (int Number, object? Value) ObjectAt(int offset)
    {
        var parser = new PdfParser(Bytes, offset);
        var number = (int)(double)parser.Next()!;
        parser.Next();
        parser.Expect("obj");
        var value = parser.NextValue();
        if (value is not Dictionary entries || parser.Next() is not "stream")
        {
            return (number, value);
        }

        var start = parser.Position + 1;
        var length = (int)(double)entries["Length"]!;
        parser.Position = start + length;
        parser.Expect("endstream");
        return (number, new StreamValue(entries, Unfiltered(Bytes[start..(start + length)], entries)));
    }

    private static byte[] Unfiltered(byte[] data, Dictionary entries)
    {
        if (entries.GetValueOrDefault("Filter") is not Name { Value: "FlateDecode" })
        {
            return data;
        }

        using var plain = new MemoryStream();
        using var inflate = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        inflate.CopyTo(plain);
        return plain.ToArray();
    }

    private static int BigEndian(ReadOnlySpan<byte> bytes)
    {
        var number = 0;
        foreach (var each in bytes)
        {
            number = (number << 8) | each;
        }

        return number;
    }
}
