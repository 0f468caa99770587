using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace DelegationPortal.History;

/// <summary>The stored fields of a record by name; a part of a field has a dot in its name.</summary>
internal static class RecordFields
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Converters = { new JsonStringEnumConverter() },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static IEnumerable<(string Name, PropertyEntry Property)> Of(EntityEntry record) =>
        [.. record.Properties.Select(p => (p.Metadata.Name, p)),
         .. record.ComplexProperties.SelectMany(whole => whole.Properties.Select(p => ($"{whole.Metadata.Name}.{p.Metadata.Name}", p)))];

    public static string ToJson(PropertyEntry property, object? value) => JsonSerializer.Serialize(value, property.Metadata.ClrType, Options);

    public static object? FromJson(PropertyEntry property, string json) => JsonSerializer.Deserialize(json, property.Metadata.ClrType, Options);
}
