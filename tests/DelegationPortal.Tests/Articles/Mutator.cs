namespace DelegationPortal.Tests.Articles;

/// <summary>Damages texts in the ways that copying, uploading and malice do; the same seed does the same damage.</summary>
internal sealed class Mutator(int seed)
{
    private static readonly string[] Debris =
    [
        "\0", "\u0007", "\u001B[2J", "\uD800", "\uDC00", "\uD83D\uDE00", "\u202E", "\u05E9\u05DC\u05D5\u05DD ", "\uFEFF", "\u00AD", "\u200B", "\f", "\r\n", "\r", "\u2028", "e\u0301", "İ", "ǆ", "-", "- ", "@ ", "■ ", "(v. l.)", "(Foto)",
        "Tel.: 030 / ", "„", "“", "&", "|", "1 ", "...", "von Dr. ", "FOTOS: ", "99. Februar 0000 ", "13 | 2024", "\u0000\uFFFF",
    ];

    private readonly Random _random = new(seed);

    public string Damage(string text)
    {
        for (var times = _random.Next(1, 8); times > 0; times--)
        {
            text = Once(text);
        }

        return text;
    }

    private string Once(string text)
    {
        var from = _random.Next(text.Length + 1);
        var to = Math.Min(text.Length, from + _random.Next(1, 200));
        return _random.Next(8) switch
        {
            0 => text.Remove(from, to - from),
            1 => text.Insert(from, text[from..to]),
            2 => text.Insert(_random.Next(text.Length + 1), text[from..to]),
            3 => text.Insert(from, string.Concat(Enumerable.Repeat(One(), _random.Next(1, 300)))),
            4 when from < text.Length => text[..from] + (char)(text[from] ^ (1 << _random.Next(16))) + text[(from + 1)..],
            5 => text[..from] + text[from..to].ToUpperInvariant() + text[to..],
            6 => text.Replace(' ', _random.Next(3) == 0 ? '\n' : ' '),
            _ => text.Insert(from, One()),
        };
    }

    private string One() => Debris[_random.Next(Debris.Length)];
}
