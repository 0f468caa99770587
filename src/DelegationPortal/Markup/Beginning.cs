using System.Text.RegularExpressions;

namespace DelegationPortal.Markup;

/// <summary>What has no name is told from the others by its first words.</summary>
public static partial class Beginning
{
    private const int NameLength = 40;

    public static string Of(string text) => text.Length <= NameLength ? text
        : $"{text[..(text.LastIndexOf(' ', NameLength) is var space and > 0 ? space : NameLength)]} …";

    public static string OfMarkdown(string markdown) => Of(Plain(markdown));

    /// <summary>Markdown of a sentence without its marks.</summary>
    public static string Plain(string markdown) => Mark().Replace(markdown, "$1").Trim();

    [GeneratedRegex(@"\\(\p{P}|\p{S})|[*_`]")]
    private static partial Regex Mark();
}
