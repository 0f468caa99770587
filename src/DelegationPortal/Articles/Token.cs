namespace DelegationPortal.Articles;

/// <summary>A word, a number or a single mark of a text.</summary>
public readonly record struct Token(string Text, int Start, int End)
{
    public bool IsWord => char.IsLetter(Text[0]);

    public bool IsNumber => char.IsDigit(Text[0]);

    public bool IsCapitalised => char.IsUpper(Text[0]);

    public bool IsAllCapitals => Text.Length > 1 && HasCapitalsOnly(Text);

    public bool Is(string text) => string.Equals(Text, text, StringComparison.Ordinal);

    private static bool HasCapitalsOnly(string text)
    {
        var letters = false;
        foreach (var letter in text)
        {
            if (char.IsLower(letter))
            {
                return false;
            }

            letters |= char.IsLetter(letter);
        }

        return letters;
    }
}
