namespace DelegationPortal.Articles;

/// <summary>How far letters of one kind reach from a place of a text.</summary>
internal static class LetterRun
{
    /// <summary>Where the letters before a place begin; the place itself if there are none.</summary>
    public static int Start(string text, int end, Func<char, bool> belongs)
    {
        while (end > 0 && belongs(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>Behind the letters that begin at a place; the place itself if there are none.</summary>
    public static int End(string text, int start, Func<char, bool> belongs)
    {
        while (start < text.Length && belongs(text[start]))
        {
            start++;
        }

        return start;
    }
}
