using DelegationPortal.Pdf.Fonts;
using DelegationPortal.Pdf.Styles;

namespace DelegationPortal.Web.Printing;

/// <summary>The portal's type and colours on paper; the same as in <c>wwwroot/css/tokens.css</c>, in points.</summary>
internal static class PrintStyles
{
    public static readonly Color Ink = PdfTheme.Default.Body.Color;
    public static readonly Color SoftInk = PdfTheme.Default.Running.Color;
    public static readonly Color Blue = PdfTheme.Default.LinkColor;
    public static readonly Color Marker = Color.FromHex(0xFFE27A);
    public static readonly Color Land = Color.FromHex(0xCCD6DC);
    public static readonly Color FarLand = Color.FromHex(0xE9EEF1);
    public static readonly Color Grid = Color.FromHex(0xE3E8EC);
    public static readonly Stroke Hairline = PdfTheme.Default.Hairline;
    public static readonly Stroke Strong = new(Ink, 1.25);
    public static readonly Stroke Open = new(Color.FromHex(0x6C7985), 1.25, LinePattern.Dotted);
    public static readonly Stroke Inferred = new(Blue, 1, LinePattern.Dashed);

    public static readonly TextStyle Label = new(SourceFonts.Sans, 8, 11.2, SoftInk);
    public static readonly TextStyle Kicker = Label with { Bold = true, SpaceAfter = 2 };
    public static readonly TextStyle Lead = new(SourceFonts.Subhead, 14, 19, Ink) { SpaceAfter = 6 };
    public static readonly TextStyle Section = new(SourceFonts.Sans, 8, 11.2, Ink) { Bold = true, RuleAbove = Strong, RuleGap = 4, SpaceBefore = 14, SpaceAfter = 6 };
    public static readonly TextStyle Visit = new(SourceFonts.Serif, 11, 14.5, Ink) { Bold = true };
    public static readonly TextStyle Text = new(SourceFonts.Serif, 10, 14, Ink) { SpaceAfter = 4 };
    public static readonly TextStyle Praise = new(SourceFonts.Serif, 11.5, 15.5, Ink) { SpaceAfter = 4 };
    public static readonly TextStyle Person = new(SourceFonts.Serif, 10.5, 13.7, Ink) { Bold = true };
    public static readonly TextStyle Role = new(SourceFonts.Sans, 9, 12.6, Ink);
    public static readonly TextStyle Doubt = Label with { RuleAbove = Open, RuleGap = 4, SpaceBefore = 7 };
    public static readonly TextStyle Marked = Label with { Color = Ink, SpaceAfter = 4 };

    public static readonly PdfTheme Theme = PdfTheme.Default with { Running = Kicker, Body = Text, Note = new(SourceFonts.Caption, 7.5, 10, Ink) { SpaceAfter = 2 } };

    public static readonly PageFormat Page = PageFormat.A4 with { Top = PageFormat.Millimetres(26), Bottom = PageFormat.Millimetres(18) };

    private const int ShortName = 12;
    private const int LongName = 26;

    /// <summary>Large, unless the words would not fit on a line or two.</summary>
    public static TextStyle Title(string text) => text.Length switch
    {
        <= ShortName => new(SourceFonts.Display, 52, 52, Ink) { Tracking = -0.03 },
        <= LongName => new(SourceFonts.Display, 38, 40, Ink) { Tracking = -0.025 },
        _ => new(SourceFonts.Display, 28, 31, Ink) { Tracking = -0.02 },
    };
}
