using System.Globalization;
using System.Text.RegularExpressions;
using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Layout;

/// <summary>Finds running feet and heads by their form: a publication's name beside an issue, with page, section and topic around it.</summary>
public static partial class RunningFootFinder
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    private static readonly Regex Numbered = new(
        "(?<label>(?<month>(0?[1-9]|1[0-2]))(\\s?[-–/]\\s?(0?[1-9]|1[0-2]))?((\\s?[|·]\\s?|/)(?<year>(20|19)?[0-9][0-9])|\\.(?<year>20[0-9][0-9])))\\b", Options);

    private static readonly PagePattern Annual = new(
        "((?<page>[0-9]{1,3}) ?\\| ?)?(?<publisher>[\\p{Lu}][\\p{L}-]*[Kk]ammer( (für|zu) )?( ?[\\p{Lu}][\\p{L}-]+){1,2} )?(?<name>Jahresbericht|Geschäftsbericht|Annual Report) (?<year>(19|20)[0-9][0-9])( ?\\| ?(?<page>[0-9]{1,3}))?$",
        "Jahresbericht", "Geschäftsbericht", "Annual Report");

    private static readonly Regex Left = new(
        "(?<section>[\\p{Lu}ÄÖÜ][\\p{Lu}&/-]+( (&|[\\p{Lu}][\\p{Lu}-]+))*)? ?(\\| ?(?<topic>[\\p{L}][\\p{L} -]{2,40}?) ?)?(\\| ?)?(?<page>[0-9]{1,3})?(( [\\p{Lu}]{2,}( [\\p{Lu}]+){0,2})? ?\\|)? ?$", Options);

    private static readonly Regex Right = new(
        "^( ?\\|)?( (?<topic>[\\p{Lu}][\\p{L}-]+( [\\p{L}-]+)?) \\| (?<page>[0-9]{1,3})\\b| (?<section>[\\p{Lu}][\\p{Lu}&-]{3,}( (&|[\\p{Lu}-]{3,}))*)(?<topic> [\\p{Lu}][\\p{Ll}-]{4,})?( \\| (?<page>[0-9]{1,3})\\b)?"
        + "| (?<section>[\\p{Ll}]{4,}) (?<topic>[\\p{Lu}][\\p{L}-]+)| \\| (?<page>[0-9]{1,3})\\b|( Seite)? (?<page>[0-9]{1,3})( (?<section>[\\p{Lu}][\\p{Lu}&-]{3,}))?( (?<topic>[\\p{Lu}][\\p{L}-]+))?$| (?<topic>[\\p{Lu}][\\p{L}-]+)$)", Options);

    // "Delegationsreise Kammerblatt | 09 · 2024": what the page is about stands before the magazine's name.
    private static readonly Regex Rubric = new("\\b[\\p{Lu}][\\p{L}-]*reise $", Options);

    // Printed in small letters, and a column torn in mid-sentence may stand right behind.
    private static readonly HashSet<string> Sections = FunctionWords.Split("agenda fokus titel branchen service aktuell praxis politik panorama");

    public static IReadOnlyList<RunningFoot> Find(string text)
    {
        var feet = new List<RunningFoot>();
        foreach (var line in PrintedLines.Lines(text))
        {
            var content = text[line.Start..line.End];
            if (content.Length < 80 && FromLine(content, line) is { } head)
            {
                feet.Add(head);
                continue;
            }

            if (FromAnnual(content, line) is { } annual)
            {
                feet.Add(annual);
            }

            foreach (Match match in Numbered.Matches(content))
            {
                if (FromIssue(content, match, line.Start) is { } foot)
                {
                    feet.Add(foot);
                }
            }
        }

        return feet;
    }

    private static RunningFoot? FromLine(string line, TextRange range)
    {
        var named = Named().Match(line);
        if (named.Success)
        {
            return new RunningFoot(range, Title(named.Groups["name"].Value), Month(named.Groups["year"].Value, Months.Number(named.Groups["month"].Value)),
                named.Groups["label"].Value, null, null, null);
        }

        return null;
    }

    private static RunningFoot? FromAnnual(string line, TextRange range)
    {
        var annual = Annual.Match(line);
        return annual.Success
            ? new RunningFoot(new TextRange(range.Start + annual.Index, range.Start + annual.Index + annual.Length), annual.Groups["name"].Value + " " + annual.Groups["year"].Value, null, null, Number(annual.Groups["page"]), null, null)
            : null;
    }

    private static RunningFoot? FromIssue(string line, Match issue, int offset)
    {
        var nameEnd = BeforeBar(line, issue.Index);
        var nameStart = NameStart(line, nameEnd);
        if (nameStart < 0)
        {
            return null;
        }

        var left = Left.Match(line[Math.Max(0, nameStart - 90)..nameStart]);
        var page = Number(left.Groups["page"]);
        var behind = issue.Index + issue.Length;
        var right = Right.Match(line[behind..Math.Min(line.Length, behind + 90)]);
        var rightFits = right.Success && (right.Groups["page"].Success || behind + right.Length >= line.Length - 1 || right.Groups["section"].Value.All(char.IsUpper)
            || Sections.Contains(right.Groups["section"].Value) || page is not null && Rubric.IsMatch(right.Groups["topic"].Value + " "));
        var end = behind + (rightFits ? right.Length : 0);
        var rubric = Rubric.Match(line[..nameStart]);
        var start = rubric.Success ? rubric.Index
            : page is null && !left.Value.Contains('|', StringComparison.Ordinal) ? nameStart : nameStart - left.Length + Superfluous(left.Value, IsCredited(line, nameStart));
        if (page is null && !rightFits && nameStart > 60 && behind < line.Length - 60)
        {
            return null;
        }

        var leftPart = line[start..nameStart];
        return new RunningFoot(
            new TextRange(offset + start, offset + end),
            Title(line[nameStart..nameEnd].Trim()),
            Month(issue.Groups["year"].Value, int.Parse(issue.Groups["month"].Value, CultureInfo.InvariantCulture)),
            issue.Groups["label"].Value,
            page ?? (rightFits ? Number(right.Groups["page"]) : null),
            Word(leftPart.Length > 0 ? SectionOf(leftPart) : null) ?? (rightFits ? Word(right.Groups["section"].Value) : null),
            Word(left.Groups["topic"].Value) ?? Word(rubric.Value) ?? (rightFits ? Word(right.Groups["topic"].Value) : null));
    }

    // A photo credit in capitals often stands right before the section: with a "|" the section is its last word.
    private static int Superfluous(string left, bool credited)
    {
        if (credited && left.IndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']) is > 0 and var number
            && left.IndexOf('|', StringComparison.Ordinal) is var firstBar && (firstBar < 0 || firstBar > number))
        {
            return number;
        }

        var bar = left.IndexOf('|', StringComparison.Ordinal);
        var head = bar < 0 ? left : left[..bar].TrimEnd();
        var digit = head.IndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
        var lastBlank = head.TrimEnd().LastIndexOf(' ');
        return bar > 0 && digit < 0 && lastBlank > 0 && !head.Contains('&', StringComparison.Ordinal) ? lastBlank + 1 : 0;
    }

    private static bool IsCredited(string line, int nameStart)
    {
        var from = Math.Max(0, nameStart - 200);
        return line.AsSpan(from, nameStart - from).LastIndexOf("FOTO", StringComparison.OrdinalIgnoreCase) >= 0 || line.AsSpan(from, nameStart - from).LastIndexOf("PHOTO", StringComparison.OrdinalIgnoreCase) >= 0;
    }

    private static string SectionOf(string left)
    {
        var end = left.IndexOfAny(['|', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
        var section = (end < 0 ? left : left[..end]).Trim();
        return section.Any(char.IsLower) ? "" : section;
    }

    // "Kammerblatt | 09 · 2024"
    private static int BeforeBar(string line, int issue)
    {
        var end = line.AsSpan(0, issue).TrimEnd().Length;
        return end > 1 && line[end - 1] == '|' && line[end - 2] == ' ' ? end - 1 : issue;
    }

    // "Berliner Wirtschaft", "Wirtschaft an der Küste": small words stand inside a name, never at its beginning.
    private static int NameStart(string line, int issue)
    {
        var start = issue;
        var words = 0;
        var capitals = false;
        while (words < 4)
        {
            var (begin, end) = WordBefore(line, start);
            for (var small = 0; small < 2 && words > 0 && !capitals && begin < end && FunctionWords.IsGerman(line[begin..end]) && char.IsLower(line[begin]); small++)
            {
                (begin, end) = WordBefore(line, begin);
            }

            if (begin == end || !char.IsUpper(line[begin]) || words > 0 && Rubric.IsMatch(line[begin..end] + " ") || (words > 0 && IsCapitals(line[begin..end]) != capitals))
            {
                break;
            }

            capitals = IsCapitals(line[begin..end]);
            start = begin;
            words++;
        }

        return words is 0 or 4 || issue - start < 4 ? -1 : start;
    }

    private static (int Begin, int End) WordBefore(string line, int position)
    {
        var end = position;
        while (end > 0 && line[end - 1] == ' ')
        {
            end--;
        }

        var begin = end;
        while (begin > 0 && (char.IsLetter(line[begin - 1]) || line[begin - 1] is '&' or '-'))
        {
            begin--;
        }

        return (begin, end);
    }

    private static bool IsCapitals(string word) => word.All(letter => !char.IsLower(letter));

    private static string? Word(string? word) => string.IsNullOrWhiteSpace(word) ? null : word.Trim();

    private static int? Number(Group group) => group.Success && group.Length > 0 ? int.Parse(group.Value, CultureInfo.InvariantCulture) : null;

    private static string? Month(string year, int? month) =>
        month is null ? null : string.Create(CultureInfo.InvariantCulture, $"{(year.Length == 2 ? "20" + year : year)}-{month:00}");

    private static string Title(string name) => name.Any(char.IsLower)
        ? name
        : string.Join(' ', name.Split(' ').Select(word => word.Length < 4 ? word : word[..1] + word[1..].ToLowerInvariant()));

    [GeneratedRegex(
        "^(?<name>[\\p{Lu}][\\p{L} &.-]{2,50}?) (?<label>(?<month>" + Months.Pattern + ")(\\s?[/–-]\\s?(" + Months.Pattern + "))? (?<year>(19|20)[0-9][0-9]))$",
        RegexOptions.CultureInvariant, LinePattern.Timeout)]
    private static partial Regex Named();
}
