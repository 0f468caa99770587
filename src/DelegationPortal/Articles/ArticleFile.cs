using System.Text;

namespace DelegationPortal.Articles;

/// <summary>The text of an article's file; several files joined with <c>+</c> are the pages of one article.</summary>
/// <param name="Text">Null when it could not be read.</param>
/// <param name="Error">One sentence that says why not.</param>
public sealed record ArticleFile(string? Text, string? Error)
{
    public const int MaximumBytes = 16 * 1024 * 1024;

    private const char PageBreak = '\f';

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static ArticleFile Read(string argument)
    {
        var names = File.Exists(argument) ? [argument] : argument.Split('+');
        var pages = new List<string>(names.Length);
        foreach (var name in names)
        {
            var page = ReadPage(name);
            if (page.Text is null)
            {
                return page;
            }

            pages.Add(page.Text);
        }

        return new ArticleFile(string.Join(PageBreak, pages), null);
    }

    /// <summary>The text of bytes that came from anywhere, an upload for instance.</summary>
    public static ArticleFile Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaximumBytes)
        {
            return Failed("The file is larger than 16 MiB.");
        }

        try
        {
            bytes = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
            return new ArticleFile(Strict.GetString(bytes), null);
        }
        catch (DecoderFallbackException)
        {
            return Failed("The file is not UTF-8 text.");
        }
    }

    private static ArticleFile ReadPage(string name)
    {
        try
        {
            var file = new FileInfo(name);
            if (!file.Exists)
            {
                return Failed(Directory.Exists(name) ? "This is a folder, not a file." : "The file does not exist.");
            }

            return file.Length > MaximumBytes ? Failed("The file is larger than 16 MiB.") : Decode(File.ReadAllBytes(name));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Failed("The file could not be opened.");
        }
    }

    private static ArticleFile Failed(string error) => new(null, error);
}
