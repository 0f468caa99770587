using DelegationPortal.Pdf.Fonts;

namespace DelegationPortal.Pdf.Text;

/// <summary>One character code of a paragraph.</summary>
/// <param name="Advance">In points, tracking included; of a soft hyphen as if it were shown.</param>
/// <param name="After">Whether a line may end behind it.</param>
internal readonly record struct Glyph(TextSpan Span, FontSubset Font, ushort Code, double Advance, LineEnd After, GlyphKind Kind)
{
    /// <summary>What a replacement stands for.</summary>
    public string? Original { get; init; }
}

internal enum GlyphKind
{
    Letter,

    /// <summary>Hangs over the end of a line.</summary>
    Space,

    /// <summary>Seen only at the end of a line.</summary>
    SoftHyphen,

    /// <summary>Belongs to the letter before, such as a combining accent.</summary>
    Mark,
}

internal enum LineEnd
{
    Forbidden,
    Allowed,
    Forced,
}
