using System.Globalization;
using DelegationPortal.Pdf.Content;
using DelegationPortal.Pdf.Drawing;
using DelegationPortal.Pdf.Styles;

namespace DelegationPortal.Pdf.Tests.Samples;

/// <summary>Documents of everything that goes wrong in real life; the same seed gives the same document.</summary>
internal sealed class NastyDocuments(int seed)
{
    private static readonly string[] Texts =
    [
        "", " ", "\n", "\u00AD", "\u200B", "Ein Satz.", "Zwei Sätze. Und noch einer, der länger ist und deshalb sicher nicht in eine Zeile passt, jedenfalls nicht in eine schmale.",
        "👩‍🚀🚀 Mission 🇩🇪", "שלום עולם (12)", "ő ș ł ž ŋ Ω λόγος Съешь же ещё", "e\u0301 a\u0308 \u0301allein", "\uD83D allein \uDE80", "\u0000\u0001\u001B[31m\u007F\u009F",
        "a\u00A0b\u202Fc\u2011d\u2010e", "https://example.org/" + new string('a', 90) + "?x=1&y=2", "\uFFFE\uFFFF\uFDD0\uFEFF", "(Klammern) <spitz> [eckig] {rund} \\ / % #",
        "漢字かな交じり文", "\u202Eumgekehrt\u202C", "Zeile\r\nZeile\rZeile\u2028Zeile\tTab", "„Zitat‘ ‚im‘ Zitat“ – und — Striche …", "Donau\u00ADdampf\u00ADschiff\u00ADfahrts\u00ADgesell\u00ADschaft",
        "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 \U000E0041\U0001F3F4", new string('W', 90), "لا إله", "\uE000\uF8FF",
    ];

    private readonly Random _random = new(seed);
    private readonly List<string> _notes = [];
    private int _level;

    public static string LongWord { get; } = string.Concat(Enumerable.Range(0, 10_000).Select(i => (char)('a' + i % 26)));

    public PdfDocument Create()
    {
        var blocks = Blocks(0, 3 + _random.Next(12));
        // Every tenth document has each of the monsters.
        if (seed % 10 == 0)
        {
            blocks.Add(new Paragraph(LongWord));
            blocks.Add(new ListBlock(ListMarker.Number, [.. Enumerable.Range(0, 300).Select(i => (ListItem)Text())]));
            blocks.Add(Table(60));
            blocks.Add(Nested(30));
        }

        blocks.Add(new NoteList([.. _notes.Select((id, i) => new Note(id, $"{i + 1}.", Text()))]) { ColumnCount = _random.Next(1, 4) });
        return new()
        {
            Title = seed % 3 == 0 ? "Titel & <Tücken> 🚀\uFFFF\u0001" : "Titel",
            Language = "de",
            Author = Maybe(Text()),
            Subject = Maybe(Text()),
            Created = new(2026, 3, 2, 8, 0, 0, DateTimeKind.Utc),
            Id = new(seed, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]),
            Page = seed % 7 == 0 ? new(220, 200) { Top = 40, Bottom = 40, Left = 20, Right = 20 } : PageFormat.A4,
            Head = new(Text() + LongWord[..(seed % 5 * 40)], "{page}") { Rule = new(Color.Black, 0.5), OnFirstPage = seed % 2 == 0 },
            Foot = new("", "Seite {page} von {pages}"),
            Attachments = seed % 4 == 0 ? [new("daten ä.json", "application/json", "{}"u8.ToArray(), new(2026, 3, 2, 0, 0, 0, DateTimeKind.Utc))] : [],
            Blocks = blocks,
        };
    }

    private List<Block> Blocks(int depth, int count) => [.. Enumerable.Range(0, count).Select(_ => Block(depth))];

    private Block Block(int depth) => _random.Next(depth > 2 ? 8 : 19) switch
    {
        0 => Heading(),
        1 or 2 => new Paragraph(Inline()) { Language = Maybe("en"), KeepWithNext = _random.Next(9) == 0 },
        3 => new Paragraph(Text()) { Style = PdfTheme.Default.Body with { Alignment = (Alignment)_random.Next(3), RuleAbove = new(Color.Black, 1, LinePattern.Dotted), RuleGap = 3 } },
        4 => new Rule(new(Color.Black, 0.5, LinePattern.Dashed)),
        5 => new Spacer(_random.Next(60)),
        6 => Figure(),
        7 => new KeyValueList([.. Enumerable.Range(0, _random.Next(5)).Select(_ => new KeyValueRow(Inline(), Inline()))]),
        8 => new ListBlock((ListMarker)_random.Next(3), [.. Enumerable.Range(0, _random.Next(12)).Select(_ => new ListItem(Blocks(depth + 1, _random.Next(3))))])
        {
            Divider = _random.Next(2) == 0 ? new(Color.Black, 0.5) : null,
        },
        9 => Table(_random.Next(12)),
        10 => new KeepTogether(Blocks(depth + 1, _random.Next(4))),
        11 => new Panel(Blocks(depth + 1, _random.Next(4))) { Fill = Color.White, LeftRule = new(Color.Black, 2), Language = Maybe("en-GB") },
        12 or 13 => new Columns([.. Enumerable.Range(0, _random.Next(4)).Select(i => new Column(Blocks(depth + 1, _random.Next(5))) { Width = i == 1 ? 60 : null })]) { AlignBottom = _random.Next(2) == 0 },
        14 when depth == 0 => new PageBreak(),
        15 when depth == 0 => new PageBottom(Blocks(1, _random.Next(4))),
        16 => new TableOfContents(_random.Next(1, 7)),
        17 => Nested(_random.Next(12)),
        _ => new Paragraph(string.Join(' ', Enumerable.Range(0, _random.Next(60)).Select(_ => Text()))),
    };

    // The first has level 1; after that one deeper at most, whatever blocks say that nobody sees.
    private Heading Heading()
    {
        var text = Text();
        var level = Math.Min(6, _random.Next(1, _level + 2));
        _level = text.Any(char.IsLetterOrDigit) ? level : Math.Min(_level, level);
        return new(level, text) { Anchor = string.Create(CultureInfo.InvariantCulture, $"h{_random.Next()}") };
    }

    private InlineText Inline() => new([.. Enumerable.Range(0, _random.Next(6)).Select(_ => Run())]);

    private TextRun Run()
    {
        var run = new TextRun(Text()) { Bold = _random.Next(2) == 0, Italic = _random.Next(4) == 0, Language = Maybe("fr") };
        switch (_random.Next(8))
        {
            case 0:
                return run with { Link = new("https://example.org/ä?q=ß ü"), LinkDescription = Maybe("Beispiel") };
            case 1:
                _notes.Add($"n{_notes.Count}");
                return TextRun.NoteReference(_notes[^1], $"{_notes.Count}");
            case 2:
                return run with { Highlight = Color.White, Underline = new(Color.Black, 1) };
            default:
                return run;
        }
    }

    private Table Table(int rows) => new(
        [new(Inline(), 2), new("B") { Alignment = Alignment.Right }, new(Text())],
        [.. Enumerable.Range(0, rows).Select(_ => new TableRow([.. Enumerable.Range(0, _random.Next(4)).Select(_ => Inline())]))])
    {
        Caption = _random.Next(2) == 0 ? Inline() : null,
        HasRowHeaders = _random.Next(2) == 0,
    };

    private Figure Figure() => new("Bild 🚀", _random.Next(1, 900), _random.Next(1, 1200),
        [new PathShape(VectorPath.Circle(50, 50, 40)) { Fill = Color.Black, Stroke = new(Color.White, 1) }, new LabelShape(Text(), 50, 50, 12, Color.Black) { Alignment = Alignment.Center }])
    {
        Caption = _random.Next(2) == 0 ? Inline() : null,
    };

    private Block Nested(int depth) => depth == 0
        ? new Paragraph(Text())
        : new ListBlock(ListMarker.Bullet, [new([new Paragraph(Text()), Nested(depth - 1)])]);

    private string Text() => Texts[_random.Next(Texts.Length)];

    private string? Maybe(string text) => _random.Next(3) == 0 ? text : null;
}
