using System.Globalization;
using Microsoft.Extensions.Options;

namespace DelegationPortal.Web.Shell;

/// <summary>Imprint, privacy notice and accessibility statement: the operator's own words, else an honest placeholder.</summary>
public sealed class StandingTexts(IOptions<PortalOptions> options, IWebHostEnvironment environment)
{
    private const string German = "de";

    private string Folder => Path.Combine(environment.ContentRootPath, options.Value.DataDirectory, "pages");

    /// <param name="page">imprint, privacy or accessibility.</param>
    public async Task<StandingText> ReadAsync(string page, CultureInfo culture, CancellationToken cancellation)
    {
        var language = culture.TwoLetterISOLanguageName;
        foreach (var own in language == German ? [German] : (string[])[language, German])
        {
            // The operator's imprint in German is worth more than our placeholder in English.
            var path = Path.Combine(Folder, FileName(page, own));
            if (File.Exists(path))
            {
                return new StandingText(await File.ReadAllTextAsync(path, cancellation), own);
            }
        }

        return new StandingText(await ReadPlaceholderAsync(FileName(page, language), cancellation), language);
    }

    private static string FileName(string page, string language) => language == German ? $"{page}.md" : $"{page}.{language}.md";

    private static async Task<string> ReadPlaceholderAsync(string name, CancellationToken cancellation)
    {
        using var reader = new StreamReader(typeof(StandingTexts).Assembly.GetManifestResourceStream(name)!);
        return await reader.ReadToEndAsync(cancellation);
    }
}

public sealed record StandingText(string Markdown, string Language);
