namespace DelegationPortal.Pdf.Styles;

/// <summary>A colour of sRGB, which the output intent names as the colour space of the file.</summary>
public readonly record struct Color(byte Red, byte Green, byte Blue)
{
    public static Color Black => default;

    public static Color White => new(255, 255, 255);

    /// <param name="rgb">Six hexadecimal digits, as in 0x0A3F6B.</param>
    public static Color FromHex(int rgb) => new((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);
}
