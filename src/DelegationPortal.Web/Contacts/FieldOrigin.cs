using DelegationPortal.Contacts;
using DelegationPortal.Web.Controls;
using DelegationPortal.Web.Shell;
using Microsoft.Extensions.Localization;

namespace DelegationPortal.Web.Contacts;

/// <summary>Where the fields of a contact come from and when somebody last checked them; what holds for all is said once.</summary>
public static class FieldOrigin
{
    public static string Origin(this IStringLocalizer<Texts> texts, ContactDetails contact)
    {
        var fields = ((string Key, ContactField? Field)[])[("Function", contact.Function), ("Phone", contact.Phone), ("Email", contact.Email)];
        var known = fields.Where(f => f.Field is not null).Select(f => (f.Key, Field: f.Field!)).ToList();
        return string.Join(' ', texts.Say(known, f => f.Source, texts.Source).Concat(texts.Say(known, f => f.VerifiedOn, texts.Check)));
    }

    private static IEnumerable<string> Say<T>(
        this IStringLocalizer<Texts> texts, List<(string Key, ContactField Field)> fields, Func<ContactField, T> aspect, Func<T, string> sentence)
    {
        var groups = fields.GroupBy(f => aspect(f.Field), f => (string)texts[f.Key]).ToList();
        return groups.Select(g => groups.Count == 1 ? sentence(g.Key) : texts["Field_Only", string.Join(", ", g), sentence(g.Key)]);
    }

    private static string Source(this IStringLocalizer<Texts> texts, string? source) =>
        source is null ? texts["Field_NoSource"] : texts["Field_Source", source];

    private static string Check(this IStringLocalizer<Texts> texts, DateOnly? day) =>
        day is null ? texts["Field_Unverified"] : texts["Field_Verified", Dates.Day(day.Value)];
}
