namespace DelegationPortal.Pdf.Fonts;

/// <summary>The faces that come with the library, cut for the size at which they are read: Source Serif 4 and Source Sans 3 (SIL OFL 1.1).</summary>
public static class SourceFonts
{
    /// <summary>Serif from 24 points.</summary>
    public static FontFamily Display { get; } = new(Load("SourceSerif4Display-Semibold"));

    /// <summary>Serif of 13 to 23 points.</summary>
    public static FontFamily Subhead { get; } = new(Load("SourceSerif4Subhead-Regular")) { Bold = Load("SourceSerif4Subhead-Semibold") };

    /// <summary>Serif of 9.5 to 12 points.</summary>
    public static FontFamily Serif { get; } = new(Load("SourceSerif4-Regular"))
    {
        Bold = Load("SourceSerif4-Semibold"),
        Italic = Load("SourceSerif4-It"),
        BoldItalic = Load("SourceSerif4-SemiboldIt"),
    };

    /// <summary>Serif below 9.5 points.</summary>
    public static FontFamily Caption { get; } = new(Load("SourceSerif4Caption-Regular"))
    {
        Bold = Load("SourceSerif4Caption-Semibold"),
        Italic = Load("SourceSerif4Caption-It"),
    };

    /// <summary>For labels and data.</summary>
    public static FontFamily Sans { get; } = new(Load("SourceSans3-Regular"))
    {
        Bold = Load("SourceSans3-Semibold"),
        Italic = Load("SourceSans3-It"),
    };

    private static FontFile Load(string name)
    {
        using var resource = typeof(SourceFonts).Assembly.GetManifestResourceStream(name + ".ttf")
            ?? throw new InvalidOperationException($"The font {name} was not built into the library.");
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return FontFile.Load(bytes.ToArray());
    }
}
