using System.Globalization;
using System.Text.RegularExpressions;
using DelegationPortal.Provenance;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>How many travelled.</summary>
public static class SizeFinder
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly string[] Numbers =
    [
        "null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn", "zwanzig",
    ];

    private static readonly string[] English =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
        "twenty-one", "twenty-two", "twenty-three", "twenty-four", "twenty-five",
    ];

    private static readonly string Number = "(?<number>[1-9][0-9]{0,2}|" + string.Join('|', Numbers.Skip(2).Concat(English.Skip(2)).OrderByDescending(word => word.Length)) + ")";

    private static readonly Regex Headed = new("\\b" + Number + "-?(köpfige[nr]?|member|strong|person)\\b", Options);

    private static readonly Regex Counted = new(
        "\\b" + Number + " ([\\p{L}-]+ ){0,2}?(mitglieder[n]?|teilnehmer(innen|n|nden)?|unternehmerinnen|unternehmer|personen|personalverantwortliche|menschen|vertreter(innen|n)?|händlerinnen|berliner|reisende[n]?|delegierte[n]?|beamte|delegates|members|travellers|participants|[\\p{L}]*betriebe|firmen|unternehmen|companies|vertreterinnen|gäste aus)\\b", Options);

    public static FoundSize? Find(ArticleReading reading)
    {
        foreach (var sentence in reading.Story.Concat(reading.Lead))
        {
            var match = Headed.Match(sentence.Text);
            if (match.Success && (sentence.NamesGroup || sentence.TellsJourney))
            {
                return Size(match, sentence, "size-headed");
            }
        }

        foreach (var sentence in reading.Lead.Concat(reading.Story.Take(Math.Max(6, reading.Story.Count / 2))))
        {
            var match = Counted.Match(sentence.Text);
            if (match.Success && (sentence.TellsJourney || sentence.Has("Abordnung", "Route", "angeschlossen", "week", "ausgelotet", "ausstiegen", "Studienreise")) && !sentence.Has("Gästen aus", "rund 100"))
            {
                return Size(match, sentence, "size-counted");
            }
        }

        return null;
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
