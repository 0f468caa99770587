using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using DelegationPortal.Articles.Vocabulary;
using DelegationPortal.Provenance;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>How many travelled.</summary>
public static class SizeFinder
{
    // What may be repeated is two words, so going back costs no more than the length; as automata these take ten times as long to build.
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly string[] Numbers =
    [
        "null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn", "zwanzig",
    ];

    private static readonly string[] English =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
        "twenty-one", "twenty-two", "twenty-three", "twenty-four", "twenty-five",
    ];

    private static readonly string[] FromTwo = [.. Numbers.Skip(2), .. English.Skip(2)];

    private static readonly string Number = "(?<number>[1-9][0-9]{0,2}|" + string.Join('|', FromTwo.OrderByDescending(word => word.Length)) + ")";

    private static readonly Regex Headed = new("\\b" + Number + "-?(köpfige[nr]?|member|strong|person)\\b", Options, TimeSpan.FromMilliseconds(LinePattern.Timeout));

    private static readonly Regex Counted = new(
        "\\b" + Number + " ([\\p{L}-]+ ){0,2}?(mitglieder[n]?|teilnehmer(innen|n|nden)?|unternehmerinnen|unternehmer|personen|personalverantwortliche|menschen|vertreter(innen|n)?|händlerinnen|berliner|reisende[n]?|delegierte[n]?|beamte|delegates|members|travellers|participants|[\\p{L}]*betriebe|firmen|unternehmen|companies|vertreterinnen|gäste aus)\\b", Options, TimeSpan.FromMilliseconds(LinePattern.Timeout));

    // Few sentences count anybody; only those are worth a pattern.
    private static readonly SearchValues<string> InHeaded = SearchValues.Create(["köpfige", "member", "strong", "person"], StringComparison.OrdinalIgnoreCase);

    private static readonly PhraseBook NumberWords = NumberBook();

    public static FoundSize? Find(ArticleReading reading)
    {
        foreach (var sentence in reading.Story.Concat(reading.Lead))
        {
            if (sentence.Text.AsSpan().ContainsAny(InHeaded) && (sentence.NamesGroup || sentence.TellsJourney) && Headed.Match(sentence.Text) is { Success: true } match)
            {
                return Size(match, sentence, "size-headed");
            }
        }

        foreach (var sentence in reading.Lead.Concat(reading.Story.Take(Math.Max(6, reading.Story.Count / 2))))
        {
            if ((sentence.TellsJourney || sentence.Has("Abordnung", "Route", "angeschlossen", "week", "ausgelotet", "ausstiegen", "Studienreise")) && !sentence.Has("Gästen aus", "rund 100")
                && NamesNumber(sentence.Text) && Counted.Match(sentence.Text) is { Success: true } match)
            {
                return Size(match, sentence, "size-counted");
            }
        }

        return null;
    }

    private static bool NamesNumber(string text) => text.AsSpan().ContainsAnyInRange('1', '9') || NumberWords.Touched(text, 1) != 0;

    private static PhraseBook NumberBook()
    {
        var book = new PhraseBook();
        book.Add(1, string.Join(',', FromTwo));
        return book;
    }

    private static IReadOnlyList<TextRange> Sources(Sentence sentence, Match match) =>
        sentence.Page.Sources(sentence.Range.Start + match.Index, sentence.Range.Start + match.Index + match.Length);

    private static FoundSize? Size(Match match, Sentence sentence, string rule)
    {
        var word = match.Groups["number"].Value;
        var value = int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : Math.Max(Array.FindIndex(Numbers, name => name.Equals(word, StringComparison.OrdinalIgnoreCase)), Array.FindIndex(English, name => name.Equals(word, StringComparison.OrdinalIgnoreCase)));
        return value < 2 ? null : new FoundSize(value, new Grounds(0.8, Certainty.Stated, rule, Sources(sentence, match)));
    }
}
