using System.Buffers.Binary;
using System.IO.Compression;

namespace DelegationPortal.Pdf.Syntax;

/// <summary>
/// Collects indirect objects and writes them: streams as they are, all others packed into object streams (ISO 32000-1, 7.5.7),
/// found through a cross-reference stream (7.5.8).
/// </summary>
internal sealed class PdfFile
{
    private const int ObjectsPerStream = 200;

    // The default takes almost half the time of a whole sheet to make it a twentieth smaller.
    private static readonly ZLibCompressionOptions Quick = new() { CompressionLevel = 2 };
    private readonly PdfBuffer _syntax = new();
    private readonly List<Entry> _entries = [];
    private readonly List<(PdfRef Number, Place Place)> _packed = [];
    private int _lastNumber;

    public PdfRef Reserve() => new(++_lastNumber);

    /// <summary>Begins an object; what is written to the buffer until the next one begins belongs to it.</summary>
    public PdfBuffer Open(PdfRef number)
    {
        _entries.Add(new(number, _syntax.Length, null));
        return _syntax;
    }

    /// <summary>Begins a stream; the buffer takes the entries of its dictionary, without brackets, length and filter.</summary>
    /// <param name="compress">False only for metadata, which PDF/A wants to be readable (ISO 19005-3, 6.6.2.1 recommends it).</param>
    public PdfBuffer OpenStream(PdfRef number, ReadOnlySpan<byte> data, bool compress = true)
    {
        _entries.Add(new(number, _syntax.Length, new(compress ? Deflate(data) : data.ToArray(), compress)));
        return _syntax;
    }

    /// <param name="id">The file identifier, the same twice: a file that was never changed after it was made (14.4).</param>
    public void WriteTo(Stream output, PdfRef catalog, PdfRef info, byte[] id)
    {
        PackObjects();
        var file = new PdfBuffer();
        // The second line tells transfer programs that the file is binary (ISO 19005-3, 6.1.2).
        file.Line($"%PDF-1.7");
        file.Raw([(byte)'%', 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
        var self = Reserve();
        var places = new Place[_lastNumber + 1];
        for (var index = 0; index < _entries.Count; index++)
        {
            if (_entries[index] is { Stream: { } stream } entry)
            {
                places[entry.Number.Number] = new(1, file.Length, 0);
                WriteStream(file, entry.Number, SyntaxOf(index), stream);
            }
        }

        foreach (var (number, place) in _packed)
        {
            places[number.Number] = place;
        }

        var start = file.Length;
        places[self.Number] = new(1, start, 0);
        var dictionary = new PdfBuffer();
        dictionary.Line($"/Type /XRef /Size {places.Length} /W [1 4 2] /Root {catalog} /Info {info} /ID [{new PdfBytes(id)} {new PdfBytes(id)}]");
        WriteStream(file, self, dictionary.Bytes, new(Deflate(Table(places)), true));
        file.Line($"startxref\n{start}\n%%EOF");
        output.Write(file.Bytes);
    }

    private void PackObjects()
    {
        var plain = Enumerable.Range(0, _entries.Count).Where(index => _entries[index].Stream is null).Chunk(ObjectsPerStream).ToList();
        foreach (var chunk in plain)
        {
            var container = Reserve();
            PdfBuffer index = new(), objects = new();
            foreach (var each in chunk)
            {
                index.Part($"{_entries[each].Number.Number} {objects.Length}");
                _packed.Add((_entries[each].Number, new(2, container.Number, _packed.Count % ObjectsPerStream)));
                objects.Raw(SyntaxOf(each));
            }

            var first = index.Length;
            index.Raw(objects.Bytes);
            OpenStream(container, index.Bytes).Line($"/Type /ObjStm /N {chunk.Length} /First {first}");
        }
    }

    private ReadOnlySpan<byte> SyntaxOf(int index)
    {
        var end = index + 1 < _entries.Count ? _entries[index + 1].Start : _syntax.Length;
        return _syntax.Bytes[_entries[index].Start..end];
    }

    private static void WriteStream(PdfBuffer file, PdfRef number, ReadOnlySpan<byte> entries, StreamData stream)
    {
        file.Line($"{number.Number} 0 obj");
        file.Raw("<< "u8);
        file.Raw(entries);
        if (stream.Compressed)
        {
            file.Raw("/Filter /FlateDecode "u8);
        }

        file.Line($"/Length {stream.Bytes.Length} >>\nstream");
        file.Raw(stream.Bytes);
        file.Line($"\nendstream\nendobj");
    }

    private static byte[] Table(Place[] places)
    {
        var table = new byte[places.Length * 7];
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(5), ushort.MaxValue);
        for (var number = 1; number < places.Length; number++)
        {
            var row = table.AsSpan(number * 7, 7);
            row[0] = places[number].Kind;
            BinaryPrimitives.WriteUInt32BigEndian(row[1..], (uint)places[number].Where);
            BinaryPrimitives.WriteUInt16BigEndian(row[5..], (ushort)places[number].Index);
        }

        return table;
    }

    private static byte[] Deflate(ReadOnlySpan<byte> data)
    {
        using var packed = new MemoryStream(data.Length / 2 + 64);
        using (var deflate = new ZLibStream(packed, Quick, leaveOpen: true))
        {
            deflate.Write(data);
        }

        return packed.ToArray();
    }

    private readonly record struct Entry(PdfRef Number, int Start, StreamData? Stream);

    private sealed record StreamData(byte[] Bytes, bool Compressed);

    /// <param name="Kind">0 free, 1 at an offset, 2 in an object stream (7.5.8.3).</param>
    /// <param name="Where">The offset, or the number of the object stream.</param>
    private readonly record struct Place(byte Kind, int Where, int Index);
}
