using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using DelegationPortal.Articles.Vocabulary;
using DelegationPortal.Provenance;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>When the trip was: full dates when the article gives them, else its own vague words.</summary>
public static class PeriodFinder
{
    // What may be repeated is bounded or one word, so going back costs no more than the length; as automata these take forty times as long to build.
    private const RegexOptions Options = RegexOptions.CultureInvariant;
    private const string Month = "(" + Months.Pattern + ")";
    private const string Year = "(19|20)[0-9][0-9]";

    private static readonly Regex Span = new(
        "\\b([Vv]om )?(?<day1>[0-9]{1,2})\\.( ?(?<month1>" + Month + "))?( ?[–-] ?| bis (zum )?)(?<day2>[0-9]{1,2})\\. ?(?<month2>" + Month + ")( (?<year>" + Year + "))?", Options, TimeSpan.FromMilliseconds(LinePattern.Timeout));

    private static readonly Regex EnglishSpan = new(
        "\\b([Ff]rom |[Bb]etween )?((?<day1>[0-9]{1,2})( (?<month1>" + Month + "))? ?(to|through|until|and|–|-) ?(?<day2>[0-9]{1,2}) (?<month2>" + Month + ")|(?<month1>" + Month + ") (?<day1>[0-9]{1,2}) ?(to|through|until|and|–|-) ?(?<month2>" + Month + ") (?<day2>[0-9]{1,2})|(?<month2>" + Month + ") (?<day1>[0-9]{1,2}) ?(to|through|until|and|–|-) ?(?<day2>[0-9]{1,2}))(,? (?<year>" + Year + "))?", Options, TimeSpan.FromMilliseconds(LinePattern.Timeout));

    private static readonly Regex TwoDays = new(
        "\\b(am|vom|on|from) (?<day1>[0-9]{1,2})\\.? (?<month1>" + Month + ")( (?<year1>" + Year + "))?(?<between>[^.;]{1,60}?)\\b(am|bis|to|on) (?<day2>[0-9]{1,2})\\.? (?<month2>" + Month + ")( (?<year>" + Year + "))( [\\p{Ll}]+)?", Options, TimeSpan.FromMilliseconds(LinePattern.Timeout));

    private static readonly Regex Day = new(
        "\\b((am|Am|an|der|vom|on|On|[Aa]m (Morgen|Vormittag|Mittag|Nachmittag|Abend) des) )?([\\p{L}]+tag,? )?\\(?(?<day1>[0-9]{1,2})\\.? ?(?<month1>" + Month + ")( (?<year>" + Year + "))?\\)?", Options, TimeSpan.FromMilliseconds(LinePattern.Timeout));

    private static readonly Regex Vague = new(
        "\\b((?<vague>([Ss]eit )?(Anfang|Mitte|Ende) " + Month + "( " + Year + ")?)|(?<vague>[Ii]m (Früh|Spät)?(sommer|jahr|herbst|winter)( " + Year + ")?)|(?<vague>[Ii]m " + Month + "( " + Year + ")?)"
        + "|(?<vague>[Ii]n der (ersten|zweiten|dritten|vierten|letzten) (" + Months.Pattern + ")woche( " + Year + ")?)|(?<vague>[Ii]n der (ersten|zweiten|dritten|vierten|letzten) Woche (im|des) " + Month + "s?( " + Year + ")?)|(?<vague>[Ii]n the (first|second|third|last) week of " + Month + "( " + Year + ")?)"
        + "|(?<vague>(Kurz|Unmittelbar|Wenige Wochen|Wenige Tage) (nach|vor) (der|den|dem) [\\p{L}-]+( in (den |der )?[\\p{Lu}][\\p{L}]+)?)|(?<vague>([Ee]arly|[Mm]id-?|[Ll]ate)( in)? " + Month + "( " + Year + ")?)|(?<vague>[Ii]n " + Month + "( " + Year + ")?))\\b", Options, TimeSpan.FromMilliseconds(LinePattern.Timeout));

    private static readonly string[] MonthNames = Months.Pattern.Split('|');

    // Few sentences name a month; only those are worth a pattern.
    private static readonly SearchValues<string> InDates = SearchValues.Create(MonthNames, StringComparison.Ordinal);

    // "m Früh" stands for "im Frühjahr" and "Im Frühsommer".
    private static readonly SearchValues<string> InVagueWords = SearchValues.Create(
        [.. MonthNames, "m Früh", "m Spät", "m sommer", "m jahr", "m herbst", "m winter", "Kurz ", "Unmittelbar ", "Wenige "], StringComparison.Ordinal);

    // A day told with the group in the first sentences is a day of the journey.
    private const int Opening = 10;

    private static readonly string[] Beginnings = ["begann", "beginnt", "aufbrach", "brach", "brachen", "der erste", "starte", "ausstiegen", "Ankunft", "losfuhr", "Auftakt", "set off", "arrived", "left", "began", "aufgebrochen", "flog", "reiste", "nahm ihren", "nahmen", "Los geht", "Los ging", "los ging", "losging", "Losgegangen", "gestartet", "started", "kicked off", "landed", "landete", "stiegen", "stieg ", "auf den Weg", "rollte", "bestieg", "startet", "bricht", "fliegt", "setzte sich", "boarded", "took off", "flew", "stepped off"];

    public static FoundPeriod? Find(ArticleReading reading, string? issue)
    {
        var sentences = reading.Story.Concat(reading.Lead).ToList();
        var dated = sentences.FindAll(sentence => sentence.Text.AsSpan().ContainsAnyInRange('0', '9') && sentence.Text.AsSpan().ContainsAny(InDates));
        return FullSpan(dated, issue)
            ?? FirstDay(dated, issue, sentence => sentence.Has("begonnen", "begann", "began ", "Auftakt", "startete", "kicked off") && !sentence.LooksAhead && !sentence.TellsOtherTimes)
            ?? FirstDay(dated, issue, sentence => Beginnings.Any(word => sentence.Text.Contains(word, StringComparison.Ordinal)))
            ?? FirstDay(dated, issue, sentence => sentence.Index < Opening && (sentence.NamesGroup || sentence.TellsJourney || sentence.TellsMovement) && !sentence.LooksAhead && !sentence.TellsOtherTimes)
            ?? VagueWords(sentences);
    }

    private static FoundPeriod? FullSpan(List<Sentence> sentences, string? issue)
    {
        foreach (var sentence in sentences)
        {
            foreach (var pattern in (Regex[])[TwoDays, Span, EnglishSpan])
            {
                var match = pattern.Match(sentence.Text);
                if (!match.Success || !Tells(sentence) && (sentence.Index >= Opening || sentence.LooksAhead))
                {
                    continue;
                }

                var month2 = Months.Number(match.Groups["month2"].Value);
                var month1 = match.Groups["month1"].Success && match.Groups["month1"].Length > 0 ? Months.Number(match.Groups["month1"].Value) : month2;
                var (year, stated) = YearOf(match.Groups["year"].Value, month2, issue);
                var from = Date(year, month1, match.Groups["day1"].Value);
                var to = Date(year, month2, match.Groups["day2"].Value);
                if (from is not null && to is not null && from <= to || year is null)
                {
                    return Period(match, sentence, from, to, stated);
                }
            }
        }

        return null;
    }

    private static FoundPeriod? FirstDay(List<Sentence> sentences, string? issue, Func<Sentence, bool> tells)
    {
        foreach (var sentence in sentences.Where(tells))
        {
            var match = Day.Match(sentence.Text);
            if (match.Success && Months.Number(match.Groups["month1"].Value) is { } month)
            {
                var (year, stated) = YearOf(match.Groups["year"].Value, month, issue);
                var from = Date(year, month, match.Groups["day1"].Value);
                return Period(match, sentence, from, LastDay(sentences, from), stated);
            }
        }

        return null;
    }

    // "Am 11. November 2025 endete die Reise": the other end, told elsewhere.
    private static DateOnly? LastDay(List<Sentence> sentences, DateOnly? from)
    {
        foreach (var sentence in sentences.Where(sentence => sentence.Has("endete", "kehrte", "zurück", "Abschluss", "Rückkehr", "Rückflug", "Rückreise", "Rückfahrt", "Heimreise", "Heimflug", "Heimweg", "wieder in", "letzter Tag", "returned", "return ", "ended", "ends ", "concluded", "flew home", "way home", "back home")))
        {
            var match = Day.Match(sentence.Text);
            if (match.Success && from is { } first
                && Date(int.TryParse(match.Groups["year"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : first.Year, Months.Number(match.Groups["month1"].Value), match.Groups["day1"].Value) is { } to && to > first && to < first.AddMonths(2))
            {
                return to;
            }
        }

        return null;
    }

    private static FoundPeriod? VagueWords(List<Sentence> sentences)
    {
        foreach (var sentence in sentences.Where(sentence => sentence.Text.AsSpan().ContainsAny(InVagueWords) && !sentence.LooksAhead))
        {
            var match = Vague.Match(sentence.Text);
            if (match.Success && (sentence.TellsJourney || sentence.NamesGroup || sentence.Index < 4 || sentence.Has("Programm", "vor Ort", "verbrachte", "spent ")))
            {
                var words = match.Groups["vague"];
                var start = sentence.Range.Start + words.Index;
                return new FoundPeriod(words.Value, null, null, new Grounds(0.7, Certainty.Stated, "period-vague", Whole(sentence, start, start + words.Length)));
            }
        }

        return null;
    }

    private static FoundPeriod Period(Match match, Sentence sentence, DateOnly? from, DateOnly? to, bool stated)
    {
        var start = sentence.Range.Start + match.Index;
        return new FoundPeriod(match.Value, from, to, new Grounds(stated ? 0.95 : 0.7, stated || from is null ? Certainty.Stated : Certainty.Inferred, stated || from is null ? "period-stated" : "period-year-of-issue", Whole(sentence, start, start + match.Length)));
    }

    private static IReadOnlyList<TextRange> Whole(Sentence sentence, int start, int end) => sentence.Sources.Count > 0 ? sentence.Sources : sentence.Page.Sources(start, end);

    private static bool Tells(Sentence sentence) => sentence.TellsJourney || sentence.NamesGroup || sentence.TellsMovement || sentence.TellsVisit;

    /// <summary>The year as printed; without one the issue's, unless the month had not come by then.</summary>
    private static (int? Year, bool Stated) YearOf(string printed, int? month, string? issue)
    {
        if (int.TryParse(printed, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return (year, true);
        }

        if (issue is null || month is null)
        {
            return (null, false);
        }

        var issued = int.Parse(issue[..4], CultureInfo.InvariantCulture);
        return (month > int.Parse(issue[5..], CultureInfo.InvariantCulture) ? issued - 1 : issued, false);
    }

    private static DateOnly? Date(int? year, int? month, string day) =>
        year is { } y && month is { } m && int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var d) && y is > 0 and < 10_000 && d >= 1 && d <= DateTime.DaysInMonth(y, m)
            ? new DateOnly(y, m, d) : null;
}
