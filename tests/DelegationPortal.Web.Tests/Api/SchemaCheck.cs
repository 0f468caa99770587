using System.Globalization;
using System.Text.Json;
using Microsoft.OpenApi;

namespace DelegationPortal.Web.Tests.Api;

/// <summary>Compares JSON with what a schema says of it, as far as the portal's document goes: kinds, properties, lists, dates.</summary>
internal static class SchemaCheck
{
    public static IEnumerable<string> Differences(IOpenApiSchema schema, JsonElement json, string place = "$")
    {
        var choices = (schema.OneOf ?? []).Concat(schema.AnyOf ?? []).ToList();
        if (choices.Count > 0)
        {
            return choices.Exists(choice => !Differences(choice, json, place).Any()) ? [] : [$"{place}: none of {choices.Count} choices"];
        }

        if (schema.Type is { } type && !type.HasFlag(KindOf(json, type)))
        {
            return [$"{place}: {json.ValueKind} is not {type}"];
        }

        return json.ValueKind switch
        {
            JsonValueKind.Object => OfObject(schema, json, place),
            JsonValueKind.Array => json.EnumerateArray().SelectMany((item, index) => Differences(schema.Items!, item, $"{place}[{index}]")),
            JsonValueKind.String when !HasFormat(schema.Format, json.GetString()!) => [$"{place}: no {schema.Format}"],
            _ => [],
        };
    }

    private static IEnumerable<string> OfObject(IOpenApiSchema schema, JsonElement json, string place)
    {
        var properties = schema.Properties ?? new Dictionary<string, IOpenApiSchema>();
        return (schema.Required ?? new HashSet<string>()).Where(name => !json.TryGetProperty(name, out _)).Select(name => $"{place}.{name}: missing")
            .Concat(json.EnumerateObject().SelectMany(property => properties.TryGetValue(property.Name, out var described)
                ? Differences(described, property.Value, $"{place}.{property.Name}")
                : [$"{place}.{property.Name}: not described"]));
    }

    private static JsonSchemaType KindOf(JsonElement json, JsonSchemaType allowed) => json.ValueKind switch
    {
        JsonValueKind.Object => JsonSchemaType.Object,
        JsonValueKind.Array => JsonSchemaType.Array,
        JsonValueKind.String => JsonSchemaType.String,
        JsonValueKind.True or JsonValueKind.False => JsonSchemaType.Boolean,
        JsonValueKind.Number => allowed.HasFlag(JsonSchemaType.Number) ? JsonSchemaType.Number : JsonSchemaType.Integer,
        _ => JsonSchemaType.Null,
    };

    private static bool HasFormat(string? format, string text) => format switch
    {
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "date-time" => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _) && text.EndsWith('Z'),
        _ => true,
    };
}
