namespace DelegationPortal.Web.Controls;

/// <summary>What has no name is told from the others by its first words.</summary>
public static class Beginning
{
    private const int NameLength = 40;

    public static string Of(string text) => text.Length <= NameLength ? text
        : $"{text[..(text.LastIndexOf(' ', NameLength) is var space and > 0 ? space : NameLength)]} …";
}
