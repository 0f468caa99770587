using System.Globalization;
using System.Text.Json;
using DelegationPortal.Contacts;
using DelegationPortal.History;
using DelegationPortal.Web.Controls;
using DelegationPortal.Web.Shell;
using Microsoft.Extensions.Localization;

namespace DelegationPortal.Web.Editing;

/// <summary>Fields and their values in the words of the reader.</summary>
internal static class FieldTexts
{
    /// <param name="field">As the history names it, such as <c>Phone.Value</c>.</param>
    public static string Name(IStringLocalizer<Texts> texts, RecordKind record, string field)
    {
        var parts = field.Split('.');
        var own = texts[$"Label_{record}_{parts[0]}"];
        var name = own.ResourceNotFound ? texts[$"Label_{parts[0]}"] : own;
        return parts.Length == 1 || parts[1] is "Value" or "Text" ? name : $"{name}: {texts[$"Label_{parts[1]}"]}";
    }

    /// <param name="json">As the history keeps it.</param>
    public static string Json(IStringLocalizer<Texts> texts, string? json)
    {
        using var value = JsonDocument.Parse(json ?? "null");
        var text = value.RootElement.ValueKind == JsonValueKind.Null ? "" : value.RootElement.ToString();
        return Value(texts, DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : Known(texts, text));
    }

    // Values of enums have texts of their own.
    private static string Known(IStringLocalizer<Texts> texts, string text) =>
        new[] { $"Audience_{text}", $"Status_{text}", $"AttendanceChoice_{text}" }.Select(key => texts[key]).FirstOrDefault(found => !found.ResourceNotFound)?.Value ?? text;

    public static string Value(IStringLocalizer<Texts> texts, object? value) => value switch
    {
        null or "" => texts["Empty_Value"],
        ContactFieldInput field => string.Join(" · ", new[]
        {
            Value(texts, field.Value),
            texts[$"Audience_{field.Audience}"].Value,
            field.Source,
            field.VerifiedOn is { } day ? texts["Verified_On", Dates.Day(day)].Value : "",
        }.Where(part => !string.IsNullOrEmpty(part))),
        DateOnly day => Dates.Day(day),
        IFormattable number => number.ToString(null, CultureInfo.CurrentCulture),
        _ => value.ToString()!,
    };
}
