using System.Buffers.Binary;
using System.Text;
using DelegationPortal.Testing.Pdf.Reading;

namespace DelegationPortal.Testing.Pdf.Rules;

/// <summary>The file as a whole: nothing hidden, nothing active, colours that are defined.</summary>
internal static class FileRules
{
    private const int LongestString = 32_767;
    private const int LongestName = 127;
    private static readonly string[] ForbiddenKeys = ["AA", "OpenAction", "JavaScript", "JS", "SMask", "OCProperties", "XFA", "AcroForm", "Encrypt", "PresSteps", "Requirements", "TR", "HTP", "RoleMap"];
    private static readonly string[] AllowedActions = ["URI", "GoTo"];

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("A 6.1.2", "the header says PDF 1.7, and a comment of bytes above 127 follows", Header),
        new("A 6.1.3", "the trailer has an identifier and no encryption", Trailer),
        new("A 6.1.7", "streams stand in the file and use no forbidden filter", Streams),
        new("A 6.1.13", "strings and names are no longer than they may be", Limits),
        new("A 6.5, 6.6, 6.9", "no actions, scripts, forms, transparency or layers", Forbidden),
        new("A 6.2.3", "the output intent brings a profile of an RGB colour space", OutputIntent),
        new("A 6.7.2.2, UA 7.1", "the catalog says that the file is tagged, in what language, and that its title is shown", Catalog),
    ];

    private static IEnumerable<string> Header(Document document)
    {
        var bytes = document.File.Bytes;
        if (!bytes.AsSpan().StartsWith("%PDF-1.7\n%"u8) || bytes.AsSpan(10, 4).IndexOfAnyInRange((byte)0, (byte)127) >= 0)
        {
            yield return Encoding.Latin1.GetString(bytes, 0, 14);
        }
    }

    private static IEnumerable<string> Trailer(Document document)
    {
        if (document.File.Array(document.File.Trailer, "ID") is not [byte[] { Length: >= 16 }, byte[] { Length: >= 16 }])
        {
            yield return "no identifier of 16 bytes";
        }

        if (document.File.Trailer.ContainsKey("Encrypt"))
        {
            yield return "encrypted";
        }
    }

    private static IEnumerable<string> Streams(Document document) => document.File.Objects
        .Where(each => each.Value is StreamValue { Entries: var entries }
            && (entries.GetValueOrDefault("Filter") is not (null or Name { Value: "FlateDecode" }) || entries.ContainsKey("F") || entries.ContainsKey("FFilter")))
        .Select(each => $"object {each.Key}");

    private static IEnumerable<string> Limits(Document document) => document.File.AllDictionaries()
        .SelectMany(entries => entries)
        .Where(entry => entry.Value is byte[] { Length: > LongestString } or Name { Value.Length: > LongestName })
        .Select(entry => entry.Key);

    private static IEnumerable<string> Forbidden(Document document)
    {
        foreach (var entries in document.File.AllDictionaries())
        {
            foreach (var key in ForbiddenKeys.Where(entries.ContainsKey))
            {
                yield return key;
            }

            if (entries.ContainsKey("A") && document.File.Name(document.File.Dictionary(entries, "A"), "S") is { } action && !AllowedActions.Contains(action))
            {
                yield return $"action {action}";
            }
        }
    }

    private static IEnumerable<string> OutputIntent(Document document)
    {
        var file = document.File;
        var intent = file.Dictionary(file.First(file.Catalog, "OutputIntents"));
        if (file.Name(intent, "S") != "GTS_PDFA1" || file.Text(intent, "OutputConditionIdentifier") is null)
        {
            yield return "no output intent for PDF/A";
        }

        if (file.Stream(intent, "DestOutputProfile") is not { } profile)
        {
            yield return "no profile";
            yield break;
        }

        var data = profile.Data;
        if (file.Number(profile.Entries, "N") != 3 || data.Length < 132 || BinaryPrimitives.ReadInt32BigEndian(data) != data.Length
            || Encoding.ASCII.GetString(data, 36, 4) != "acsp" || Encoding.ASCII.GetString(data, 12, 8) != "mntrRGB " || data[8] is not (2 or 4))
        {
            yield return "the profile is no ICC profile of an RGB monitor";
            yield break;
        }

        for (var i = 0; i < BinaryPrimitives.ReadInt32BigEndian(data.AsSpan(128)); i++)
        {
            var entry = data.AsSpan(132 + 12 * i);
            if (BinaryPrimitives.ReadInt32BigEndian(entry[4..]) + BinaryPrimitives.ReadInt32BigEndian(entry[8..]) > data.Length)
            {
                yield return $"tag {i} of the profile lies outside of it";
            }
        }
    }

    private static IEnumerable<string> Catalog(Document document)
    {
        var file = document.File;
        if (file.Dictionary(file.Catalog, "MarkInfo").GetValueOrDefault("Marked") is not true)
        {
            yield return "not marked";
        }

        if (file.Dictionary(file.Catalog, "MarkInfo").GetValueOrDefault("Suspects") is true)
        {
            yield return "suspect";
        }

        if (file.Dictionary(file.Catalog, "ViewerPreferences").GetValueOrDefault("DisplayDocTitle") is not true)
        {
            yield return "DisplayDocTitle is not true";
        }

        if (!Languages.IsTag(file.Text(file.Catalog, "Lang")))
        {
            yield return $"no language of the document: {file.Text(file.Catalog, "Lang")}";
        }
    }
}
