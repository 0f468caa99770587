using System.Collections;
using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DelegationPortal.Web.Editing;

/// <summary>The fields of a form's input by the names that its HTML elements have; a part of a field has a dot in its name.</summary>
internal static class FormFields
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new JsonStringEnumConverter() } };

    public static string ToJson<TInput>(TInput input) => JsonSerializer.Serialize(input, Options);

    /// <returns>Null when the text is no such input, for instance because it comes from an earlier release.</returns>
    public static TInput? FromJson<TInput>(string json)
        where TInput : class
    {
        try
        {
            return JsonSerializer.Deserialize<TInput>(json, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static TInput Copy<TInput>(TInput input)
        where TInput : class => FromJson<TInput>(ToJson(input))!;

    /// <summary>Puts in what the browser had in its elements; names and values that do not fit are left out.</summary>
    public static void Fill(object input, IReadOnlyDictionary<string, string> values)
    {
        foreach (var (name, value) in values)
        {
            if (Find(input, name) is not var (owner, field))
            {
                continue;
            }

            try
            {
                field.SetValue(owner, value.Length == 0 && field.PropertyType != typeof(string)
                    ? null
                    : TypeDescriptor.GetConverter(field.PropertyType).ConvertFromString(null, CultureInfo.InvariantCulture, value));
            }
            catch (Exception exception) when (exception is ArgumentException or FormatException or NotSupportedException)
            {
            }
        }
    }

    /// <summary>Where two inputs differ, each field as a whole.</summary>
    public static IReadOnlyList<(string Field, object? One, object? Other)> Differences<TInput>(TInput one, TInput other) =>
        [.. Of(typeof(TInput)).Select(f => (f.Name, f.GetValue(one), f.GetValue(other))).Where(d => !Equals(d.Item2, d.Item3))];

    public static void Set<TInput>(TInput input, string field, object? value) => typeof(TInput).GetProperty(field)!.SetValue(input, value);

    private static (object Owner, PropertyInfo Field)? Find(object input, string name)
    {
        var (owner, path) = (input, name.Split('.'));
        foreach (var part in path[..^1])
        {
            if (Of(owner.GetType()).FirstOrDefault(f => f.Name == part)?.GetValue(owner) is not { } inner)
            {
                return null;
            }

            owner = inner;
        }

        return Of(owner.GetType()).FirstOrDefault(f => f.Name == path[^1]) is { } field ? (owner, field) : null;
    }

    private static IEnumerable<PropertyInfo> Of(Type input) =>
        input.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(p => p.CanWrite && (p.PropertyType == typeof(string) || !typeof(IEnumerable).IsAssignableFrom(p.PropertyType)));
}
