using DelegationPortal.Pdf.Content;
using DelegationPortal.Pdf.Drawing;
using DelegationPortal.Pdf.Fonts;
using DelegationPortal.Pdf.Styles;

namespace DelegationPortal.Pdf.Tests.Samples;

/// <summary>A page as the portal's summaries of stops look, about a journey that nobody made.</summary>
internal static class StopSummarySample
{
    private static readonly Color Ink = Color.FromHex(0x131C25);
    private static readonly Color SoftInk = Color.FromHex(0x4B5966);
    private static readonly Color Blue = Color.FromHex(0x0A3F6B);
    private static readonly Color Marker = Color.FromHex(0xFFE27A);
    private static readonly Color Land = Color.FromHex(0xDFE6EA);
    private static readonly Stroke Hairline = new(Color.FromHex(0xCBD3D9), 0.5);
    private static readonly Stroke Edge = new(Color.FromHex(0x6C7985), 1.25, LinePattern.Dotted);

    private static readonly TextStyle Label = new(SourceFonts.Sans, 8, 11.2, SoftInk);
    private static readonly TextStyle Title = new(SourceFonts.Display, 52, 52, Ink) { Tracking = -0.03 };
    private static readonly TextStyle Lead = new(SourceFonts.Subhead, 14, 19, Ink) { SpaceAfter = 6 };
    private static readonly TextStyle Section = new(SourceFonts.Sans, 8, 11.2, Ink)
    {
        Bold = true,
        RuleAbove = new(Ink, 1.25),
        RuleGap = 4,
        SpaceBefore = 20,
        SpaceAfter = 7,
    };

    private static readonly TextStyle Visit = new(SourceFonts.Serif, 11, 14.5, Ink) { Bold = true };
    private static readonly TextStyle What = new(SourceFonts.Serif, 10, 14, Ink);
    private static readonly TextStyle Person = new(SourceFonts.Serif, 10.5, 13.7, Ink) { Bold = true };
    private static readonly TextStyle Role = new(SourceFonts.Sans, 9, 12.6, Ink);
    private static readonly TextStyle Open = Label with { RuleAbove = Edge, RuleGap = 4, SpaceBefore = 7 };

    public static PdfDocument Create() => new()
    {
        Title = "Tallinn – Brücken nach Norden",
        Language = "de",
        Author = "Erika Muster",
        Subject = "Zusammenfassung einer Station",
        Created = new(2026, 3, 2, 8, 0, 0, DateTimeKind.Utc),
        Id = Guid.Parse("0195a1f0-7c11-7000-8000-000000000001"),
        Page = PageFormat.A4 with { Top = PageFormat.Millimetres(30), Bottom = PageFormat.Millimetres(14) },
        Theme = PdfTheme.Default with { Running = Label with { Bold = true } },
        Head = new("Delegationsportal", "Brücken nach Norden") { Rule = new(Ink, 0.5) },
        Foot = new("", "Seite {page} von {pages}"),
        Attachments = [new("aussagen.json", "application/json", "{\"stop\":\"Tallinn\"}"u8.ToArray(), new(2026, 3, 2, 8, 0, 0, DateTimeKind.Utc))],
        Blocks = [Opening(), new Spacer(18), Body(), Notes()],
    };

    private static Columns Opening() => new(
    [
        new([new Paragraph("Station 2 von 3, Estland") { Style = Label with { Bold = true, SpaceAfter = 2 } }, new Heading(1, "Tallinn") { Style = Title }]),
        new([Route()]) { Width = PageFormat.Millimetres(86) },
    ])
    { AlignBottom = true };

    private static Figure Route()
    {
        var stroke = new Stroke(Blue, 1.25);
        List<Shape> shapes = [new PathShape(new VectorPath().MoveTo(10, 11).LineTo(190, 11)) { Stroke = stroke }];
        foreach (var (name, index) in new[] { "Riga", "Tallinn", "Helsinki" }.Select((name, index) => (name, index)))
        {
            var x = 10.5 + 85 * index;
            var isHere = index == 1;
            shapes.Add(new PathShape(VectorPath.Circle(x, 11, 9.5)) { Fill = isHere ? Blue : Color.White, Stroke = stroke });
            shapes.Add(new LabelShape($"{index + 1}", x, 14, 8.5, isHere ? Color.White : Blue) { Bold = true, Alignment = Alignment.Center });
            shapes.Add(new LabelShape(name, x - 10, 36, 9, Ink) { Bold = isHere });
        }

        return new("Reiseweg: 1 Riga, 2 Tallinn (diese Station), 3 Helsinki", 243, 40, shapes);
    }

    private static Columns Body() => new(
    [
        new(
        [
            new Paragraph(["Die Stadt gilt als digitalste Hauptstadt der Ostsee.", TextRun.NoteReference("1", "1")]) { Style = Lead },
            new Paragraph(new TextRun("maschinell gelesen, noch nicht geprüft") { Bold = true, Highlight = Marker }) { Style = Label with { Color = Ink } },
            new Heading(2, "Programm") { Style = Section },
            new ListBlock(ListMarker.None,
            [
                Entry("Nordlicht Labor", "2", "Feierliche Eröffnung der estnischen Niederlassung eines Berliner Start-ups", "Ort erschlossen"),
                Entry("Technische Universität Tallinn", "3", "Besuch"),
                Entry("Zentrum für Gründungen", "3", "Besuch"),
                Entry("Konferenz „Tallinn trifft Berlin“", "3", "im Haus der Schwarzhäupter"),
            ]) { Divider = Hairline, Gap = 6 },
            new Heading(2, "Höhepunkte") { Style = Section },
            new Paragraph("Für Tallinn nennt der Artikel keinen Höhepunkt.") { Style = Label },
        ]),
        new(
        [
            Map(),
            new Heading(2, "Wer dabei war") { Style = Section },
            new ListBlock(ListMarker.None,
            [
                Attendee("Anna Beispiel", "Senatorin"),
                Attendee("Lars Łukasiewicz-Ștefănescu", "Präsident der Kammer"),
                Attendee("Įrena Žukauskaitė", "Botschafterin"),
            ]) { Gap = 6.2 },
            new Paragraph("Für Tallinn erschlossen aus der Teilnahme an der Reise.") { Style = Open },
            new Heading(2, "Ansprechpartner der Reise") { Style = Section },
            new ListBlock(ListMarker.None, [Contact("Jörg Muster", "Branchenmanager Industrie und Gesundheitswirtschaft", "030\u00A0/\u00A0555\u00A010-439", "joerg.muster@example.org")]) { Gap = 6.2 },
        ]) { Width = PageFormat.Millimetres(62) },
    ])
    { Gap = PageFormat.Millimetres(12) };

    private static ListItem Entry(string name, string note, string what, string? doubt = null) => new(
    [
        new Heading(3, doubt is null
            ? [name, TextRun.NoteReference(note, note)]
            : [name, TextRun.NoteReference(note, note), "  ", new TextRun(doubt) { Family = DoubtFamily, Size = 8, Color = SoftInk, Underline = new(Blue, 1, LinePattern.Dashed) }]) { Style = Visit },
        new Paragraph(what) { Style = What },
    ]);

    // A label beside bold words that is not bold itself.
    private static FontFamily DoubtFamily { get; } = new(SourceFonts.Sans.Regular);

    private static ListItem Attendee(string name, string role) => new([new Paragraph(name) { Style = Person, KeepWithNext = true }, new Paragraph(role) { Style = Role }]);

    private static ListItem Contact(string name, string role, string telephone, string mail) => new(
    [
        new Paragraph(name) { Style = Person, KeepWithNext = true },
        new Paragraph([
            role + "\n",
            new TextRun(telephone) { Link = new("tel:+493055510439"), LinkDescription = $"{name} anrufen", Color = Ink },
            "\n",
            new TextRun(mail) { Link = new("mailto:" + mail), LinkDescription = $"E-Mail an {name}", Color = Ink },
        ]) { Style = Role },
    ]);

    private static Figure Map()
    {
        const string Coast = "M0,38l22,-7 18,4 14,-12 26,3 20,-9 33,6 24,-8 19,5v72h-176z";
        return new("Karte: Tallinn an der Südküste des Finnischen Meerbusens", 176, 86,
        [
            new PathShape(VectorPath.Parse(Coast)) { Fill = Land },
            new PathShape(VectorPath.Parse("M20 86Q60 20 98 44T170 4")) { Stroke = new(Blue, 1.25) },
            new PathShape(VectorPath.Circle(98, 44, 6)) { Fill = Blue },
            new LabelShape("Tallinn", 108, 50, 9, Ink) { Bold = true },
        ]);
    }

    private static PageBottom Notes() => new(
    [
        new Heading(2, "Belege") { Style = Section with { SpaceBefore = 14 } },
        new NoteList(
        [
            new("1", "1.", "„Führend aber ist Tallinn, die Stadt gilt als digitalste Hauptstadt der Ostsee.“"),
            new("2", "2.", "Erschlossen: „Auch die Niederlassung des Berliner Start-ups Nordlicht Labor wurde im Rahmen der Reise feierlich eröffnet.“ Der Satz nennt keinen Ort; davor und danach geht es um Tallinn."),
            new("3", "3.", "„Insgesamt umfasste das Programm hier die Besuche der Technischen Universität, des Zentrums für Gründungen und der Konferenz ‚Tallinn trifft Berlin‘ im Haus der Schwarzhäupter.“ „hier“ meint Tallinn."),
        ]) { ColumnCount = 2, ColumnGap = PageFormat.Millimetres(12) },
        new Rule(new(Ink, 0.5)) { Space = 8 },
        new Columns(
        [
            new([ModuleFigure.Create("QR-Code zu dieser Ausgabe im Portal", Modules(), PageFormat.Millimetres(17), Ink)]) { Width = PageFormat.Millimetres(17) },
            new([new Paragraph(["Quelle: Erika Muster: Brücken nach Norden. In: Wirtschaft am Hafen 3 | 2026, Seite 16.\nIst diese Ausgabe noch aktuell? ", new TextRun("portal.example/editions/7f3k2m9q") { Link = new("https://portal.example/editions/7f3k2m9q"), Color = SoftInk, LinkDescription = "Diese Ausgabe im Portal prüfen" }]) { Style = Label }]),
            new([]) { Width = 80 },
        ])
        { Gap = PageFormat.Millimetres(8), AlignBottom = true },
    ]);

    // Looks like a code and is none.
    private static bool[,] Modules()
    {
        var modules = new bool[29, 29];
        for (var i = 0; i < 29 * 29; i++)
        {
            modules[i / 29, i % 29] = i * i % 7 < 3;
        }

        return modules;
    }
}
