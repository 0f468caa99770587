using DelegationPortal.Pdf.Fonts;

namespace DelegationPortal.Pdf.Styles;

/// <summary>How the parts of a document look where they do not say so themselves.</summary>
public sealed record PdfTheme
{
    private static readonly Color Ink = Color.FromHex(0x131C25);
    private static readonly Color SoftInk = Color.FromHex(0x4B5966);
    private static readonly Color Blue = Color.FromHex(0x0A3F6B);

    /// <summary>The portal's type and colours on paper.</summary>
    public static PdfTheme Default { get; } = new();

    public TextStyle Body { get; init; } = new(SourceFonts.Serif, 10, 14, Ink) { SpaceAfter = 6 };

    /// <summary>Of headings, from level 1; deeper levels than there are styles take the last.</summary>
    public IReadOnlyList<TextStyle> Headings { get; init; } =
    [
        new(SourceFonts.Display, 38, 41, Ink) { Tracking = -0.025, SpaceAfter = 12 },
        new(SourceFonts.Subhead, 20, 25, Ink) { Bold = true, Tracking = -0.01, SpaceBefore = 24, SpaceAfter = 8 },
        new(SourceFonts.Serif, 12, 16, Ink) { Bold = true, SpaceBefore = 14, SpaceAfter = 4 },
        new(SourceFonts.Sans, 9.5, 13, Ink) { Bold = true, SpaceBefore = 10, SpaceAfter = 3 },
    ];

    public TextStyle Caption { get; init; } = new(SourceFonts.Sans, 8, 11, SoftInk) { SpaceAfter = 6 };

    public TextStyle Note { get; init; } = new(SourceFonts.Caption, 8, 11.5, Ink) { SpaceAfter = 4 };

    public TextStyle TableText { get; init; } = new(SourceFonts.Sans, 9, 12.5, Ink);

    public TextStyle Running { get; init; } = new(SourceFonts.Sans, 8, 11, SoftInk);

    /// <summary>In figures, where a label says nothing else.</summary>
    public FontFamily LabelFamily { get; init; } = SourceFonts.Sans;

    /// <summary>Of links, note references and numbers of notes.</summary>
    public Color LinkColor { get; init; } = Blue;

    /// <summary>Between the rows of tables.</summary>
    public Stroke Hairline { get; init; } = new(Color.FromHex(0xCBD3D9), 0.5);

    /// <summary>Asked in turn for letters that a face lacks.</summary>
    public IReadOnlyList<FontFile> Fallbacks { get; init; } = [SourceFonts.Sans.Regular, SourceFonts.Serif.Regular];
}
