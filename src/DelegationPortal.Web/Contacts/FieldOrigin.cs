using DelegationPortal.Contacts;
using DelegationPortal.Web.Controls;
using DelegationPortal.Web.Shell;
using Microsoft.Extensions.Localization;

namespace DelegationPortal.Web.Contacts;

/// <summary>Where fields of a contact come from, and when somebody last checked them.</summary>
/// <param name="Fields">Keys of their names; empty when it holds for all.</param>
public sealed record FieldOrigin(IReadOnlyList<string> Fields, string? Source, DateOnly? VerifiedOn)
{
    public static IReadOnlyList<FieldOrigin> Of(ContactDetails contact)
    {
        var fields = ((string Key, ContactField? Field)[])[("Function", contact.Function), ("Phone", contact.Phone), ("Email", contact.Email)];
        var origins = fields
            .Where(f => f.Field is not null)
            .GroupBy(f => (f.Field!.Source, f.Field.VerifiedOn), f => f.Key)
            .Select(g => new FieldOrigin([.. g], g.Key.Source, g.Key.VerifiedOn))
            .ToList();
        return origins is [var only] ? [only with { Fields = [] }] : origins;
    }
}

public static class FieldOriginTexts
{
    public static string Origin(this IStringLocalizer<Texts> texts, FieldOrigin origin)
    {
        var names = string.Join(", ", origin.Fields.Select(key => texts[key]));
        string source = origin.Source is { } known ? texts["Field_Source", known] : texts["Field_NoSource"];
        string check = origin.VerifiedOn is { } day ? texts["Field_Verified", Dates.Day(day)] : texts["Field_Unverified"];
        return names.Length == 0 ? $"{source} {check}" : $"{names}: {source} {check}";
    }
}
