using System.Globalization;

namespace DelegationPortal.Articles;

/// <summary>E-mail addresses with a blank behind their @, "muster@ kammer.example".</summary>
internal static class TornAddresses
{
    public static IEnumerable<TextEdit> Edits(string raw)
    {
        var last = 0;
        for (var at = raw.IndexOf('@', StringComparison.Ordinal); at >= 0; at = raw.IndexOf('@', at + 1))
        {
            var start = at > last && char.IsWhiteSpace(raw[at - 1]) ? at - 1 : at;
            var host = LetterRun.End(raw, at + 1, char.IsWhiteSpace);
            var dot = LetterRun.End(raw, host, letter => letter == '-' || IsWordLetter(letter));
            if (start > last && IsWordLetter(raw[start - 1]) && host > at + 1 && dot > host && dot + 1 < raw.Length && raw[dot] == '.' && IsWordLetter(raw[dot + 1]))
            {
                yield return new TextEdit(start, host - start, "@");
                last = dot + 2;
            }
        }
    }

    private static bool IsWordLetter(char letter) => char.IsLetter(letter)
        || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation;
}
