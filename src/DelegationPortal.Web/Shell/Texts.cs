using Microsoft.Extensions.Localization;

namespace DelegationPortal.Web.Shell;

/// <summary>Names the resource files that hold what the portal says: Texts.resx in German, Texts.en.resx in English.</summary>
public sealed class Texts;

public static class TextExtensions
{
    /// <summary>"1 Station", "2 Stationen": the key ends in <c>_One</c> or <c>_Other</c>.</summary>
    public static string Count(this IStringLocalizer<Texts> texts, string key, int count) =>
        texts[count == 1 ? $"{key}_One" : $"{key}_Other", count];
}
