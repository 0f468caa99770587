namespace DelegationPortal.Web.Controls;

/// <summary>A name and where it leads.</summary>
public sealed record TextLink(string Name, string Url);

/// <param name="Url">Null for plain words.</param>
public sealed record LinkedPiece(string Text, string? Url);

/// <summary>Makes the names in a text followable, each target once, the longest name first.</summary>
public static class TextLinks
{
    public static IReadOnlyList<LinkedPiece> Split(string text, IEnumerable<TextLink> links)
    {
        var found = new List<(int Start, int End, string Url)>();
        foreach (var link in links.Where(l => l.Name.Length > 1).OrderByDescending(l => l.Name.Length))
        {
            var at = IndexOfName(text, link.Name);
            if (at >= 0 && found.All(f => f.Url != link.Url && (at >= f.End || at + link.Name.Length <= f.Start)))
            {
                found.Add((at, at + link.Name.Length, link.Url));
            }
        }

        var pieces = new List<LinkedPiece>();
        var position = 0;
        foreach (var (start, end, url) in found.Order())
        {
            pieces.Add(new LinkedPiece(text[position..start], null));
            pieces.Add(new LinkedPiece(text[start..end], url));
            position = end;
        }

        return [.. pieces.Append(new LinkedPiece(text[position..], null)).Where(p => p.Text.Length > 0)];
    }

    /// <summary>Whether a text names something, as whole words.</summary>
    public static bool Names(string text, string name) => IndexOfName(text, name) >= 0;

    private static int IndexOfName(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || !IsInWord(text[at - 1])) && (at + name.Length == text.Length || !IsInWord(text[at + name.Length])))
            {
                return at;
            }
        }

        return -1;
    }

    // A hyphen makes one word: "IHK-Präsident" does not name the IHK.
    private static bool IsInWord(char c) => char.IsLetterOrDigit(c) || c == '-';
}
