using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace DelegationPortal.Documents;

/// <summary>How the portal writes JSON. Umlauts stay; &lt;, &gt; and &amp; are escaped, so that it may stand inside a page.</summary>
public static class DocumentJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
        NewLine = "\n",
    };

    public static byte[] Of<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);
}
