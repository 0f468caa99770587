using System.Text.Json;
using DelegationPortal.Data;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace DelegationPortal.History;

/// <summary>The stored fields of a record by name; a part of a field has a dot in its name.</summary>
internal static class RecordFields
{
    public static IEnumerable<(string Name, PropertyEntry Property)> Of(EntityEntry record) =>
        [.. record.Properties.Select(p => (p.Metadata.Name, p)),
         .. record.ComplexProperties.SelectMany(whole => whole.Properties.Select(p => ($"{whole.Metadata.Name}.{p.Metadata.Name}", p)))];

    public static string ToJson(PropertyEntry property, object? value) => JsonSerializer.Serialize(value, property.Metadata.ClrType, JsonColumn.Options);

    public static object? FromJson(PropertyEntry property, string json) => JsonSerializer.Deserialize(json, property.Metadata.ClrType, JsonColumn.Options);
}
