namespace DelegationPortal.Pdf.Fonts;

/// <summary>The cuts of one face. A cut that is not given is replaced by the nearest that is.</summary>
public sealed record FontFamily(FontFile Regular)
{
    public FontFile? Bold { get; init; }

    public FontFile? Italic { get; init; }

    public FontFile? BoldItalic { get; init; }

    internal FontFile Cut(bool bold, bool italic) => (bold, italic) switch
    {
        (true, true) => BoldItalic ?? Bold ?? Italic ?? Regular,
        (true, false) => Bold ?? Regular,
        (false, true) => Italic ?? Regular,
        (false, false) => Regular,
    };
}
