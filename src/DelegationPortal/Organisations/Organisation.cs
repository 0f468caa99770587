namespace DelegationPortal.Organisations;

/// <summary>A company, institution or festival: host, employer or partner.</summary>
public sealed class Organisation
{
    private Organisation()
    {
    }

    public Guid Id { get; private init; }

    public string Slug { get; private init; } = "";

    public string Name { get; private init; } = "";

    public string? Abbreviation { get; private init; }

    public static Organisation Create(string slug, string name, string? abbreviation) => new()
    {
        Id = Guid.CreateVersion7(),
        Slug = slug,
        Name = name,
        Abbreviation = abbreviation,
    };

    /// <summary>Whether the text names this organisation, by its name or by its abbreviation as a word of its own.</summary>
    public bool IsNamedIn(string text) => HasWord(text, Name) || (Abbreviation is not null && HasWord(text, Abbreviation));

    private static bool HasWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }
}
