namespace DelegationPortal.Articles.Recognisers;

/// <summary>One place where the article names a person.</summary>
/// <param name="Start">First token of what belongs to the mention, role included.</param>
/// <param name="NameStart">First token of the name.</param>
/// <param name="NameEnd">Last token of the name.</param>
/// <param name="End">Last token of what belongs to the mention.</param>
public sealed record PersonMention(
    string Name, string? Role, string? Organisation, Sentence Sentence, int Start, int NameStart, int NameEnd, int End, string Rule)
{
    public string Surname => Name[(Name.LastIndexOf(' ') + 1)..];

    public string Key { get; } = PersonKey.Of(Name);
}
