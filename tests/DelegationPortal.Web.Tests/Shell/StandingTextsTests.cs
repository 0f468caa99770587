using System.Globalization;
using DelegationPortal.Testing;
using DelegationPortal.Web.Shell;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;

namespace DelegationPortal.Web.Tests.Shell;

public sealed class StandingTextsTests : IDisposable
{
    private readonly TemporaryFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Theory]
    [InlineData("imprint", "de", "noch nicht eingetragen")]
    [InlineData("imprint", "en", "has not entered")]
    [InlineData("privacy", "de", "ein einziges Cookie")]
    [InlineData("privacy", "en", "one cookie")]
    [InlineData("accessibility", "de", "Stufe AA")]
    [InlineData("accessibility", "en", "level AA")]
    public async Task Until_the_operator_writes_an_honest_placeholder_stands_there(string page, string language, string expected)
    {
        var text = await ReadAsync(page, language);

        Assert.Contains(expected, text.Markdown, StringComparison.Ordinal);
        Assert.Equal(language, text.Language);
    }

    [Fact]
    public async Task The_operators_own_words_come_first()
    {
        Write("imprint.md", "Kammer");

        Assert.Equal(new StandingText("Kammer", "de"), await ReadAsync("imprint", "de"));
    }

    [Fact]
    public async Task The_operators_German_is_worth_more_than_our_English()
    {
        Write("imprint.md", "Kammer");
        Assert.Equal(new StandingText("Kammer", "de"), await ReadAsync("imprint", "en"));

        Write("imprint.en.md", "Chamber");
        Assert.Equal(new StandingText("Chamber", "en"), await ReadAsync("imprint", "en"));
    }

    private void Write(string name, string text)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_data.Path, "pages"));
        File.WriteAllText(Path.Combine(folder.FullName, name), text);
    }

    private Task<StandingText> ReadAsync(string page, string language) =>
        new StandingTexts(Options.Create(new PortalOptions { DataDirectory = _data.Path }), new Surroundings())
            .ReadAsync(page, CultureInfo.GetCultureInfo(language), CancellationToken.None);

    private sealed class Surroundings : IWebHostEnvironment
    {
        public string WebRootPath { get; set; } = "";

        public IFileProvider WebRootFileProvider { get; set; } = new NullFileProvider();

        public string ApplicationName { get; set; } = "portal";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();

        public string ContentRootPath { get; set; } = "/";

        public string EnvironmentName { get; set; } = "Production";
    }
}
